package dev.attain.funnel.stage.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The strongly connected components of the stages that are not closed: Tarjan's algorithm (1972) with a stack of its
 * own instead of calls inside calls. Mutable while it looks, for one thread.
 */
final class Components {
    private static final int UNSEEN = -1;

    private final StageGraph graph;
    private final int[] number;
    private final int[] lowest;
    private final int[] tried;
    private final BitSet waiting = new BitSet();
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<BitSet> found = new ArrayList<>();
    private int seen;

    private Components(StageGraph graph) {
        this.graph = graph;
        this.number = new int[graph.size()];
        this.lowest = new int[graph.size()];
        this.tried = new int[graph.size()];
        Arrays.fill(number, UNSEEN);
    }

    /** The components, each after all that it leads to. */
    static List<BitSet> of(StageGraph graph) {
        Components components = new Components(graph);
        for (int place = 0; place < graph.size(); place++) {
            if (components.number[place] == UNSEEN && !graph.isClosed(place)) {
                components.visit(place);
            }
        }
        return components.found;
    }

    private void visit(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int at = path.getLast();
            List<Integer> next = graph.next(at);
            if (tried[at] < next.size()) {
                look(at, next.get(tried[at]++));
            } else {
                leave(at);
            }
        }
    }

    private void enter(int place) {
        number[place] = seen;
        lowest[place] = seen++;
        waiting.set(place);
        stack.addLast(place);
        path.addLast(place);
    }

    private void look(int at, int to) {
        if (graph.isClosed(to)) {
            return;
        }
        if (number[to] == UNSEEN) {
            enter(to);
        } else if (waiting.get(to)) {
            lowest[at] = Math.min(lowest[at], number[to]);
        }
    }

    private void leave(int at) {
        path.removeLast();
        if (!path.isEmpty()) {
            int before = path.getLast();
            lowest[before] = Math.min(lowest[before], lowest[at]);
        }
        if (lowest[at] == number[at]) {
            found.add(cutOff(at));
        }
    }

    private BitSet cutOff(int root) {
        BitSet component = new BitSet();
        int last;
        do {
            last = stack.removeLast();
            waiting.clear(last);
            component.set(last);
        } while (last != root);
        return component;
    }
}
