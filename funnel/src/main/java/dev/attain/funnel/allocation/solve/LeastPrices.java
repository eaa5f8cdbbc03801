package dev.attain.funnel.allocation.solve;

import java.util.Arrays;

/**
 * The least prices that prove a plan of plain places. They do not depend on the engine that made the plan, and the price of a rep
 * is exactly what one more place there would save: the slope of a convex, piecewise linear cost whose corners are whole places
 * (Ahuja, Magnanti, Orlin, chapter 9).
 *
 * <p>They are the distances from the sink, negated, in the graph of reps in which moving a task from one rep to another costs the
 * difference of its costs. The plan's own prices make every arc at least zero long, so Dijkstra's algorithm applies.
 */
final class LeastPrices {
    private static final int NOBODY = -1;

    private final Instance instance;
    private final int[] firstTask;
    private final int[] nextTask;
    private final long[] prices;
    private final NodeHeap heap;

    private LeastPrices(Plan plan) {
        this.instance = plan.instance();
        this.prices = new long[instance.reps() + 1];
        this.firstTask = new int[instance.reps() + 1];
        this.nextTask = new int[instance.tasks()];
        this.heap = new NodeHeap(instance.reps() + 1);
        for (int rep = 0; rep < instance.reps(); rep++) {
            prices[rep] = plan.repPrice(rep);
        }
        collect(plan);
    }

    /**
     * The same plan at its least prices.
     *
     * @throws IllegalArgumentException if places are not plain
     */
    static Plan of(Plan plan) {
        if (!plan.instance().places().isPlain()) {
            throw new IllegalArgumentException(
                    "least prices need plain places, but there are least loads, prices or teams");
        }
        return plan.pricedAt(new LeastPrices(plan).least(), new long[0]);
    }

    private void collect(Plan plan) {
        Arrays.fill(firstTask, NOBODY);
        for (int task = instance.tasks() - 1; task >= 0; task--) {
            int rep = plan.rep(task) == Plan.OPEN ? instance.reps() : plan.rep(task);
            nextTask[task] = firstTask[rep];
            firstTask[rep] = task;
        }
    }

    private long[] least() {
        for (int rep = 0; rep < prices.length; rep++) {
            heap.offer(rep, prices[rep]);
        }
        while (!heap.isEmpty()) {
            int rep = heap.poll();
            for (int task = firstTask[rep]; task != NOBODY; task = nextTask[task]) {
                relax(task, rep);
            }
        }
        long[] least = new long[instance.reps()];
        Arrays.setAll(least, rep -> prices[rep] - heap.distance(rep));
        return least;
    }

    private void relax(int task, int from) {
        int shift = instance.shift(task);
        long base = heap.distance(from) - prices[from] - cost(task, from);
        for (int pair = instance.starts[task]; pair < instance.starts[task + 1]; pair++) {
            int to = instance.reps[pair - shift];
            heap.offer(to, base + instance.costs[pair] + prices[to]);
        }
        if (instance.openPrices[task] != Instance.MANDATORY) {
            heap.offer(instance.reps(), base + instance.openPrices[task]);
        }
    }

    private long cost(int task, int rep) {
        return rep == instance.reps()
                ? instance.openPrices[task]
                : instance.cost(task, rep).orElseThrow();
    }
}
