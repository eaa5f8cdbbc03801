package dev.attain.funnel.allocation.solve;

import java.util.Arrays;

/**
 * The least prices that prove a plan of plain places. They do not depend on the engine that made the plan, and the price of a rep
 * is exactly what one more place there would save: the slope of a convex, piecewise linear cost whose corners are whole places
 * (Ahuja, Magnanti, Orlin, chapter 9).
 *
 * <p>They are the distances from the sink, negated, in the graph of reps in which moving a task from one rep to another costs the difference of
 * its costs. Rough prices, right to within {@code tolerance} of a cost unit divided by {@code scale}, make every arc that much too
 * short at most; with the tolerance added none is negative and Dijkstra's algorithm applies. A path has at most reps + 2 arcs, so if
 * {@code (reps + 2) × tolerance < scale} what was added never decides between different whole costs, and the distances are exact.
 */
final class LeastPrices {
    private static final int NOBODY = -1;

    private final Instance instance;
    private final int[] firstTask;
    private final int[] nextTask;
    private final long[] rough;
    private final long scale;
    private final long tolerance;
    private final long[] exact;
    private final NodeHeap heap;

    private LeastPrices(Instance instance, int[] repOfTask, long[] rough, long scale, long tolerance) {
        this.instance = instance;
        this.rough = Arrays.copyOf(rough, instance.reps() + 1);
        this.scale = scale;
        this.tolerance = tolerance;
        this.firstTask = new int[instance.reps() + 1];
        this.nextTask = new int[instance.tasks()];
        this.exact = new long[instance.reps() + 1];
        this.heap = new NodeHeap(instance.reps() + 1);
        collect(repOfTask);
    }

    /** The prices of a plan whose own are right but not the least. */
    static Plan of(Plan plan) {
        if (!plan.instance().places().isPlain()) {
            throw new IllegalArgumentException(
                    "least prices need plain places, but there are least loads, prices or teams");
        }
        long[] own = new long[plan.instance().reps()];
        Arrays.setAll(own, plan::repPrice);
        long[] least = new LeastPrices(plan.instance(), openNumbered(plan), own, 1, 0).prices();
        return plan.pricedAt(least, new long[0]);
    }

    /**
     * The prices of a best plan whose scaled prices are right to within the tolerance; a task that is not to count is on rep
     * −1, one that stays open on the number behind the last rep.
     */
    static long[] refined(Instance instance, int[] repOfTask, long[] rough, long scale, long tolerance) {
        return new LeastPrices(instance, repOfTask, rough, scale, tolerance).prices();
    }

    private static int[] openNumbered(Plan plan) {
        int[] reps = plan.repOfTask();
        for (int task = 0; task < reps.length; task++) {
            reps[task] = reps[task] == Plan.OPEN ? plan.instance().reps() : reps[task];
        }
        return reps;
    }

    private void collect(int[] repOfTask) {
        Arrays.fill(firstTask, NOBODY);
        for (int task = repOfTask.length - 1; task >= 0; task--) {
            int rep = repOfTask[task];
            if (rep != NOBODY) {
                nextTask[task] = firstTask[rep];
                firstTask[rep] = task;
            }
        }
    }

    private long[] prices() {
        for (int rep = 0; rep < exact.length; rep++) {
            heap.offer(rep, rough[rep] + tolerance);
        }
        while (!heap.isEmpty()) {
            int rep = heap.poll();
            for (int task = firstTask[rep]; task != NOBODY; task = nextTask[task]) {
                relax(task, rep);
            }
        }
        long[] prices = new long[instance.reps()];
        Arrays.setAll(prices, rep -> -exact[rep]);
        return prices;
    }

    private void relax(int task, int from) {
        int shift = instance.shift(task);
        long before = cost(task, from);
        long base = heap.distance(from) + tolerance - rough[from];
        for (int pair = instance.starts[task]; pair < instance.starts[task + 1]; pair++) {
            offer(instance.reps[pair - shift], from, instance.costs[pair] - before, base);
        }
        if (instance.openPrices[task] != Instance.MANDATORY) {
            offer(instance.reps(), from, instance.openPrices[task] - before, base);
        }
    }

    private void offer(int to, int from, long difference, long base) {
        if (heap.offer(to, base + difference * scale + rough[to])) {
            exact[to] = exact[from] + difference;
        }
    }

    private long cost(int task, int rep) {
        return rep == instance.reps()
                ? instance.openPrices[task]
                : instance.cost(task, rep).orElseThrow();
    }
}
