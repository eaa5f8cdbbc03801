package dev.attain.examples.benchmarks.stages;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A plain guard check as state machines do it, without their ceremony: transitions by source and event, each with a
 * guard, and the first whose guard passes is taken. It answers yes or no.
 */
final class GuardTable {
    private final Map<Integer, Map<MoveGuards.Event, List<Transition>>> transitions;

    private GuardTable(List<Transition> transitions) {
        this.transitions = transitions.stream()
                .collect(Collectors.groupingBy(Transition::source, Collectors.groupingBy(Transition::event)));
    }

    private record Transition(int source, MoveGuards.Event event, Predicate<Opportunity> guard) {}

    static Supplier<boolean[]> decisions(List<Opportunity> deals) {
        GuardTable table = new GuardTable(IntStream.rangeClosed(1, TenStages.MOVES)
                .mapToObj(place -> new Transition(place, MoveGuards.Event.MOVE_ON, MoveGuards.from(place)))
                .toList());
        return () -> MoveGuards.mayMove(deals, table::accepts);
    }

    private boolean accepts(Opportunity deal) {
        Map<MoveGuards.Event, List<Transition>> here = transitions.getOrDefault(deal.place(), Map.of());
        for (Transition transition : here.getOrDefault(MoveGuards.Event.MOVE_ON, List.of())) {
            if (transition.guard().test(deal)) {
                return true;
            }
        }
        return false;
    }
}
