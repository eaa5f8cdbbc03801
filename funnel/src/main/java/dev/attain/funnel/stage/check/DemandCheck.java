package dev.attain.funnel.stage.check;

import static java.util.stream.Collectors.toCollection;

import dev.attain.core.finding.Severity;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.check.Flaws.Witness;
import dev.attain.funnel.stage.check.demand.Demand;
import dev.attain.funnel.stage.check.demand.Effort;
import dev.attain.funnel.stage.check.demand.Possibility;
import dev.attain.funnel.stage.check.demand.Unfolded;
import dev.attain.funnel.stage.check.demand.Verdict;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what criteria ask can be met, each by itself and all that a move asks at once. */
final class DemandCheck {
    /** How much one move, or one criterion, may take; a criterion with every kind of condition takes some hundred. */
    private static final long MOST_LOOKS = 100_000;

    private final StageModel model;
    private final Flaws flaws = new Flaws();
    private final Set<CriterionId> impossible = new LinkedHashSet<>();

    DemandCheck(StageModel model) {
        this.model = model;
    }

    List<ModelFlaw> flaws() {
        Map<Transition, List<Criterion>> asked = new LinkedHashMap<>();
        Map<Criterion, Set<StageId>> askedAt = new LinkedHashMap<>();
        for (Transition move : model.transitions()) {
            List<Criterion> criteria = model.criteriaOf(move);
            asked.put(move, criteria);
            for (Criterion criterion : criteria) {
                Set<StageId> ends = askedAt.computeIfAbsent(criterion, first -> new LinkedHashSet<>());
                ends.add(move.from());
                ends.add(move.to());
            }
        }
        askedAt.forEach((criterion, stages) -> single(criterion, List.copyOf(stages)));
        asked.forEach(this::together);
        return flaws.found();
    }

    private void single(Criterion criterion, List<StageId> stages) {
        Witness witness = new Witness("criteria." + criterion.id(), stages, List.of(criterion.id()));
        Severity severity = criterion.blocks() ? Severity.ERROR : Severity.WARNING;
        for (Condition.SignedOff gate : Quorums.tooLarge(criterion.condition())) {
            Severity weight = isNeeded(gate, criterion) ? severity : Severity.WARNING;
            flaws.add(
                    weight,
                    FlawKind.QUORUM_TOO_LARGE,
                    witness,
                    criterion.id(),
                    gate.quorum(),
                    gate.role(),
                    gate.signers());
        }
        if (verdict(List.of(criterion), new Effort(MOST_LOOKS)) == Verdict.IMPOSSIBLE) {
            impossible.add(criterion.id());
            flaws.add(severity, FlawKind.CRITERION_IMPOSSIBLE, witness, criterion.id());
        }
    }

    /** Whether a criterion cannot be met without an agreement, whatever else is chosen. */
    private static boolean isNeeded(Condition.SignedOff gate, Criterion criterion) {
        return Unfolded.of(List.of(criterion.condition())).demands().contains(new Demand(gate, true));
    }

    /** What is impossible by itself was said; here is what is impossible together. */
    private void together(Transition move, List<Criterion> criteria) {
        List<Criterion> blocking = criteria.stream()
                .filter(criterion -> criterion.blocks() && !impossible.contains(criterion.id()))
                .toList();
        switch (verdict(blocking, new Effort(MOST_LOOKS))) {
            case IMPOSSIBLE -> {
                List<CriterionId> core = core(blocking);
                flaws.add(Severity.ERROR, FlawKind.MOVE_IMPOSSIBLE, witness(move, core), move.from(), move.to(), core);
            }
            case UNDECIDED ->
                flaws.add(Severity.HINT, FlawKind.UNDECIDED, witness(move, List.of()), move.from(), move.to());
            case POSSIBLE -> {}
        }
    }

    /**
     * Criteria that contradict each other and of which none can be left out; where that takes too long to tell, some
     * more.
     */
    private static List<CriterionId> core(List<Criterion> contradictory) {
        Effort effort = new Effort(MOST_LOOKS);
        List<Criterion> core = new ArrayList<>(contradictory);
        for (Criterion criterion : contradictory) {
            List<Criterion> without =
                    core.stream().filter(other -> !other.equals(criterion)).collect(toCollection(ArrayList::new));
            if (verdict(without, effort) == Verdict.IMPOSSIBLE) {
                core = without;
            }
        }
        return core.stream().map(Criterion::id).toList();
    }

    private static Verdict verdict(List<Criterion> criteria, Effort effort) {
        return new Possibility(effort)
                .of(criteria.stream().map(Criterion::condition).toList());
    }

    private static Witness witness(Transition move, List<CriterionId> criteria) {
        return new Witness("transitions." + move.from() + "." + move.to(), List.of(move.from(), move.to()), criteria);
    }
}
