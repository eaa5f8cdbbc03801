package dev.attain.funnel.conformance;

import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A model laid out for alignments: stages by their place in the order, and one place more for a deal that is nowhere
 * yet.
 */
final class Aligner {
    private final List<StageId> stages;
    private final Map<StageId, Integer> places = new HashMap<>();
    private final int[][] next;
    private final boolean[] closed;
    private final int shortestWay;

    Aligner(StageModel model) {
        List<Stage> inOrder = model.stagesInOrder();
        this.stages = inOrder.stream().map(Stage::id).toList();
        this.next = new int[stages.size() + 1][];
        this.closed = new boolean[stages.size() + 1];
        stages.forEach(id -> places.put(id, places.size()));
        for (int place = 0; place < stages.size(); place++) {
            closed[place] = inOrder.get(place).kind().isClosed();
            next[place] = model.transitionsFrom(stages.get(place)).stream()
                    .mapToInt(move -> place(move.to()))
                    .sorted()
                    .toArray();
        }
        next[nowhere()] = new int[] {place(model.firstStage().id())};
        this.shortestWay = align(List.of(), true).cost();
    }

    /** How many stages the shortest way from the first to a closed one has; zero if none leads there. */
    int shortestWay() {
        return shortestWay;
    }

    /**
     * The cheapest alignment; of several that are as cheap, always the same.
     *
     * @param toTheEnd whether the way must lead to a closed stage; if none can, it need not
     */
    Alignment align(List<StageId> visited, boolean toTheEnd) {
        return new AlignmentSearch(this, visited)
                .alignment(toTheEnd)
                .orElseGet(() ->
                        new AlignmentSearch(this, visited).alignment(false).orElseThrow());
    }

    int nowhere() {
        return stages.size();
    }

    int[] next(int place) {
        return next[place];
    }

    boolean isClosed(int place) {
        return closed[place];
    }

    StageId stage(int place) {
        return stages.get(place);
    }

    /** The place of a stage; a negative number if the model does not have it. */
    int place(StageId id) {
        return places.getOrDefault(id, -1);
    }
}
