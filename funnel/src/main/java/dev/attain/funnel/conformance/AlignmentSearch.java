package dev.attain.funnel.conformance;

import dev.attain.funnel.conformance.Alignment.Side;
import dev.attain.funnel.conformance.Alignment.Step;
import dev.attain.funnel.deal.StageId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds one optimal alignment: a shortest path through the product of the deal's way and the model's graph (Adriansyah,
 * Aligning Observed and Modeled Behavior, 2014), where a stage that both have costs nothing and one that only one has
 * costs one. Exact, in visited stages × (stages + moves) steps. A state is how many stages were visited, and the place
 * in the model. Mutable, for one thread, used once.
 */
final class AlignmentSearch {
    private final Aligner model;
    private final List<StageId> visited;
    private final int width;
    private final int[] cost;
    private final int[] cameFrom;
    private final Deque<Integer> open = new ArrayDeque<>();

    AlignmentSearch(Aligner model, List<StageId> visited) {
        this.model = model;
        this.visited = visited;
        this.width = model.nowhere() + 1;
        this.cost = new int[(visited.size() + 1) * width];
        this.cameFrom = new int[cost.length];
        Arrays.fill(cost, Integer.MAX_VALUE);
    }

    /** The alignment; empty if no way leads to the end. */
    Optional<Alignment> alignment(boolean toTheEnd) {
        int start = model.nowhere();
        cost[start] = 0;
        open.add(start);
        while (!open.isEmpty()) {
            int state = open.removeFirst();
            int seen = state / width;
            int place = state % width;
            if (seen == visited.size() && (!toTheEnd || model.isClosed(place))) {
                return Optional.of(new Alignment(steps(start, state)));
            }
            expand(state, seen, place);
        }
        return Optional.empty();
    }

    /** Steps that cost nothing are tried before all others, so the first to arrive is the cheapest. */
    private void expand(int state, int seen, int place) {
        boolean isLeft = seen < visited.size();
        int due = isLeft ? model.place(visited.get(seen)) : -1;
        for (int to : model.next(place)) {
            reach(state, seen * width + to, 1);
            if (to == due) {
                reach(state, (seen + 1) * width + to, 0);
            }
        }
        if (isLeft) {
            reach(state, (seen + 1) * width + place, 1);
        }
    }

    private void reach(int from, int to, int price) {
        if (cost[from] + price >= cost[to]) {
            return;
        }
        cost[to] = cost[from] + price;
        cameFrom[to] = from;
        if (price == 0) {
            open.addFirst(to);
        } else {
            open.addLast(to);
        }
    }

    private List<Step> steps(int start, int end) {
        List<Step> steps = new ArrayList<>();
        for (int state = end; state != start; state = cameFrom[state]) {
            steps.add(step(cameFrom[state], state));
        }
        Collections.reverse(steps);
        return steps;
    }

    /** No move leads from a stage to itself, so the two states tell what was done. */
    private Step step(int from, int to) {
        int seen = from / width;
        if (to / width == seen) {
            return new Step(Side.MODEL, model.stage(to % width), seen);
        }
        Side side = to % width == from % width ? Side.DEAL : Side.BOTH;
        return new Step(side, visited.get(seen), seen);
    }
}
