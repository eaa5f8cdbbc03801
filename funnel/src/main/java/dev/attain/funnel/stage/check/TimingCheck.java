package dev.attain.funnel.stage.check;

import dev.attain.core.finding.Severity;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.check.Flaws.Witness;
import dev.attain.funnel.stage.check.demand.Demand;
import dev.attain.funnel.stage.check.demand.Unfolded;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether what a move asks can be known when a deal gets there. */
final class TimingCheck {
    private final StageGraph graph;
    private final Flaws flaws = new Flaws();
    private final BitSet start = new BitSet();
    private final BitSet reachable;
    private final Map<String, BitSet> settersOf = new HashMap<>();
    private final Map<StepId, BitSet> placeOf = new HashMap<>();
    private final Map<BitSet, BitSet> after = new HashMap<>();
    private final Map<BitSet, BitSet> passing = new HashMap<>();

    TimingCheck(StageGraph graph) {
        this.graph = graph;
        start.set(graph.first());
        this.reachable = graph.reachedFrom(start, new BitSet());
        for (int place = 0; place < graph.size(); place++) {
            for (Step step : graph.stage(place).allSteps()) {
                placeOf.computeIfAbsent(step.id(), first -> new BitSet()).set(place);
                for (String name : step.sets()) {
                    settersOf.computeIfAbsent(name, first -> new BitSet()).set(place);
                }
            }
        }
    }

    List<ModelFlaw> flaws() {
        graph.model().transitions().stream()
                .filter(move -> reachable.get(graph.place(move.from())))
                .forEach(this::check);
        return flaws.found();
    }

    private void check(Transition move) {
        Set<String> attributes = new LinkedHashSet<>();
        Set<StepId> steps = new LinkedHashSet<>();
        for (Demand demand : demands(move)) {
            demand.neededAttribute().ifPresent(attributes::add);
            if (demand.isSo() && demand.condition() instanceof Condition.StepDone asked) {
                steps.add(asked.step());
            }
        }
        steps.forEach(step -> step(move, step));
        attributes.forEach(
                name -> Optional.ofNullable(settersOf.get(name)).ifPresent(setters -> attribute(move, name, setters)));
    }

    /** What a deal must meet whatever is chosen. */
    private List<Demand> demands(Transition move) {
        return Unfolded.of(graph.model().criteriaOf(move).stream()
                        .filter(Criterion::blocks)
                        .map(Criterion::condition)
                        .toList())
                .demands();
    }

    private void step(Transition move, StepId step) {
        BitSet place = placeOf.getOrDefault(step, new BitSet());
        if (!after(place).get(graph.place(move.from()))) {
            flaws.add(Severity.ERROR, FlawKind.STEP_TOO_EARLY, witness(move), move.from(), move.to(), step, ids(place));
        }
    }

    private void attribute(Transition move, String name, BitSet setters) {
        int from = graph.place(move.from());
        if (!after(setters).get(from)) {
            flaws.add(
                    Severity.ERROR,
                    FlawKind.ATTRIBUTE_TOO_EARLY,
                    witness(move),
                    move.from(),
                    move.to(),
                    name,
                    ids(setters));
        } else if (isPassedBy(from, setters)) {
            BitSet end = new BitSet();
            end.set(from);
            List<StageId> way = graph.way(graph.first(), end, setters);
            flaws.add(
                    Severity.WARNING,
                    FlawKind.ATTRIBUTE_PASSED_BY,
                    Witness.of(path(move), way),
                    move.from(),
                    move.to(),
                    name,
                    way);
        }
    }

    /** The stages that a deal can be in after it was in one of some, which it can reach. */
    private BitSet after(BitSet places) {
        BitSet reached = (BitSet) places.clone();
        reached.and(reachable);
        return after.computeIfAbsent(places, first -> graph.reachedFrom(reached, new BitSet()));
    }

    /** Whether a deal can be in a stage without having been in one of some, and never get to one from there. */
    private boolean isPassedBy(int from, BitSet setters) {
        BitSet without = passing.computeIfAbsent(setters, first -> {
            BitSet past = graph.reachedFrom(start, setters);
            past.andNot(graph.leadingTo(setters));
            return past;
        });
        return without.get(from);
    }

    private List<StageId> ids(BitSet places) {
        return graph.ids(places.stream().boxed());
    }

    private static Witness witness(Transition move) {
        return Witness.of(path(move), List.of(move.from(), move.to()));
    }

    private static String path(Transition move) {
        return "transitions." + move.from() + "." + move.to();
    }
}
