package dev.attain.funnel.stage.check;

import dev.attain.core.finding.Severity;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.check.Flaws.Witness;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether deals get everywhere, and out again. */
final class WayCheck {
    private static final BitSet NOTHING = new BitSet();

    private final StageGraph graph;
    private final Flaws flaws = new Flaws();

    WayCheck(StageGraph graph) {
        this.graph = graph;
    }

    List<ModelFlaw> flaws() {
        unreachable();
        BitSet stuck = new BitSet();
        stuck.set(0, graph.size());
        stuck.andNot(graph.leadingTo(graph.closed()));
        BitSet ends = ends(stuck);
        BitSet onTheWay = (BitSet) stuck.clone();
        onTheWay.andNot(ends);
        onTheWay.stream().forEach(place -> noWayToClose(place, ends));
        for (int place = 0; place < graph.size(); place++) {
            ambiguous(place);
        }
        return flaws.found();
    }

    private void unreachable() {
        BitSet missed = new BitSet();
        missed.set(0, graph.size());
        BitSet start = new BitSet();
        start.set(graph.first());
        missed.andNot(graph.reachedFrom(start, NOTHING));
        missed.stream()
                .mapToObj(graph::stage)
                .forEach(stage -> flaws.add(
                        Severity.ERROR,
                        FlawKind.UNREACHABLE,
                        at(stage.id(), List.of(stage.id())),
                        stage.name(),
                        graph.stage(graph.first()).name()));
    }

    /** Reports the components that nothing leads out of, and returns their stages. */
    private BitSet ends(BitSet stuck) {
        BitSet ends = new BitSet();
        for (BitSet component : Components.of(graph)) {
            boolean staysInside = component.stream()
                    .allMatch(place -> graph.next(place).stream().allMatch(component::get));
            if (staysInside && stuck.intersects(component)) {
                ends.or(component);
                trap(component);
            }
        }
        return ends;
    }

    private void trap(BitSet component) {
        int first = component.nextSetBit(0);
        StageId id = graph.stage(first).id();
        if (component.cardinality() == 1) {
            flaws.add(
                    Severity.ERROR,
                    FlawKind.DEAD_END,
                    at(id, List.of(id)),
                    graph.stage(first).name());
            return;
        }
        BitSet back = new BitSet();
        back.set(first);
        int second = graph.next(first).get(0);
        List<StageId> round = Stream.concat(Stream.of(id), graph.way(second, back, NOTHING).stream())
                .toList();
        flaws.add(Severity.ERROR, FlawKind.TRAP, at(id, round), round);
    }

    private void noWayToClose(int place, BitSet ends) {
        List<StageId> way = graph.way(place, ends, NOTHING);
        flaws.add(
                Severity.ERROR,
                FlawKind.NO_WAY_TO_CLOSE,
                at(way.get(0), way),
                graph.stage(place).name(),
                way);
    }

    /** People choose a move by the name of the stage it leads to, in their language. */
    private void ambiguous(int place) {
        Map<List<String>, Stage> named = new HashMap<>();
        for (int to : graph.next(place)) {
            Stage stage = graph.stage(to);
            Optional<Stage> inEnglish = Optional.ofNullable(
                    named.putIfAbsent(List.of("english", stage.name().english()), stage));
            Optional<Stage> inChinese = Optional.ofNullable(
                    named.putIfAbsent(List.of("chinese", stage.name().chinese()), stage));
            inEnglish
                    .or(() -> inChinese)
                    .ifPresent(other -> ambiguous(graph.stage(place).id(), other, stage));
        }
    }

    private void ambiguous(StageId from, Stage one, Stage other) {
        flaws.add(
                Severity.WARNING,
                FlawKind.AMBIGUOUS_MOVE,
                at(from, List.of(from, one.id(), other.id())),
                from,
                one.id(),
                other.id());
    }

    private static Witness at(StageId stage, List<StageId> witness) {
        return Witness.of("stages." + stage, witness);
    }
}
