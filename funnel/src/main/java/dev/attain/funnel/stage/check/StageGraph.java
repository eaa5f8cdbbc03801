package dev.attain.funnel.stage.check;

import static java.util.Objects.requireNonNull;

import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A model as a graph: stages by their place in the order, from zero, and the moves both ways. */
final class StageGraph {
    private final StageModel model;
    private final List<Stage> stages;
    private final Map<StageId, Integer> places = new HashMap<>();
    private final List<List<Integer>> next;
    private final List<List<Integer>> previous;
    private final BitSet closed = new BitSet();

    StageGraph(StageModel model) {
        this.model = model;
        this.stages = model.stagesInOrder();
        this.next = empty(stages.size());
        this.previous = empty(stages.size());
        for (int i = 0; i < stages.size(); i++) {
            places.put(stages.get(i).id(), i);
            closed.set(i, stages.get(i).kind().isClosed());
        }
        for (Transition move : model.transitions()) {
            int from = place(move.from());
            int to = place(move.to());
            next.get(from).add(to);
            previous.get(to).add(from);
        }
    }

    StageModel model() {
        return model;
    }

    int size() {
        return stages.size();
    }

    Stage stage(int place) {
        return stages.get(place);
    }

    int place(StageId id) {
        return requireNonNull(places.get(id), "a stage of the model");
    }

    int first() {
        return place(model.firstStage().id());
    }

    boolean isClosed(int place) {
        return closed.get(place);
    }

    BitSet closed() {
        return (BitSet) closed.clone();
    }

    /** The stages that a move leads to, in the order of the model. */
    List<Integer> next(int place) {
        return next.get(place);
    }

    List<StageId> ids(Stream<Integer> those) {
        return those.map(place -> stage(place).id()).toList();
    }

    /** Every stage that is reached from some, these included, without entering what is barred. */
    BitSet reachedFrom(BitSet starts, BitSet barred) {
        return spread(starts, barred, next);
    }

    /** Every stage from which some stage is reached, these included. */
    BitSet leadingTo(BitSet ends) {
        return spread(ends, new BitSet(), previous);
    }

    /** A shortest way from a stage to one of some, both ends included; the caller knows that there is one. */
    List<StageId> way(int from, BitSet ends, BitSet barred) {
        int[] cameFrom = IntStream.range(0, size()).map(place -> -1).toArray();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        cameFrom[from] = from;
        int at = open.remove();
        while (!ends.get(at)) {
            for (int to : next(at)) {
                if (cameFrom[to] < 0 && !barred.get(to)) {
                    cameFrom[to] = at;
                    open.add(to);
                }
            }
            at = open.remove();
        }
        return backwards(cameFrom, from, at);
    }

    private List<StageId> backwards(int[] cameFrom, int from, int end) {
        List<Integer> way = new ArrayList<>(List.of(end));
        for (int at = end; at != from; at = cameFrom[at]) {
            way.add(cameFrom[at]);
        }
        Collections.reverse(way);
        return ids(way.stream());
    }

    private static BitSet spread(BitSet starts, BitSet barred, List<List<Integer>> edges) {
        BitSet seen = (BitSet) starts.clone();
        seen.andNot(barred);
        Deque<Integer> open = new ArrayDeque<>(seen.stream().boxed().toList());
        while (!open.isEmpty()) {
            for (int to : edges.get(open.remove())) {
                if (!seen.get(to) && !barred.get(to)) {
                    seen.set(to);
                    open.add(to);
                }
            }
        }
        return seen;
    }

    private static List<List<Integer>> empty(int size) {
        return IntStream.range(0, size)
                .<List<Integer>>mapToObj(place -> new ArrayList<>())
                .toList();
    }
}
