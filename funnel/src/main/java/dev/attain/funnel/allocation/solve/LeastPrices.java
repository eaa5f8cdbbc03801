package dev.attain.funnel.allocation.solve;

import java.util.Arrays;

/**
 * The least prices that prove a plan of plain places. They do not depend on the engine that made the plan, and the
 * price of a rep is exactly what one more place there would save: the slope of a convex, piecewise linear cost whose
 * corners are whole places (Ahuja, Magnanti, Orlin, chapter 9).
 *
 * <p>They are the distances from the sink, negated, in the graph of reps in which moving a task from one rep to another
 * costs the difference of its costs. The plan's own prices make every arc at least zero long, so Dijkstra's algorithm
 * applies. Rough prices, those of an auction with ε = 1 over costs times a scale, leave an arc short by one at most;
 * with one added to each, none is negative. A path has at most reps + 2 arcs, fewer than the scale, so what was added
 * never decides between different whole costs.
 */
final class LeastPrices {
    private static final int NOBODY = -1;
    private static final long EXACT = 1;

    private final Instance instance;
    private final int[] firstTask;
    private final int[] nextTask;
    private final long[] rough;
    private final long scale;
    private final long tolerance;
    private final long[] exact;
    private final NodeHeap heap;

    private LeastPrices(Instance instance, int[] repOfTask, long[] rough, long scale) {
        this.instance = instance;
        this.rough = Arrays.copyOf(rough, instance.reps() + 1);
        this.scale = scale;
        this.tolerance = scale == EXACT ? 0 : 1;
        this.firstTask = new int[instance.reps() + 1];
        this.nextTask = new int[instance.tasks()];
        this.exact = new long[instance.reps() + 1];
        this.heap = new NodeHeap(instance.reps() + 1);
        collect(repOfTask);
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
        long[] own = new long[plan.instance().reps()];
        Arrays.setAll(own, plan::repPrice);
        long[] least = new LeastPrices(plan.instance(), openNumbered(plan), own, EXACT).least();
        return plan.pricedAt(least, new long[0]);
    }

    /**
     * The prices of a best plan that an auction over costs times {@code scale} has found; the rep of a task that stays
     * open is the number behind the last, and {@code scale} is more than reps + 2.
     */
    static long[] refined(Instance instance, int[] repOfTask, long[] rough, long scale) {
        return new LeastPrices(instance, repOfTask, rough, scale).least();
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

    private long[] least() {
        for (int rep = 0; rep < exact.length; rep++) {
            heap.offer(rep, rough[rep] + tolerance);
        }
        while (!heap.isEmpty()) {
            int rep = heap.poll();
            for (int task = firstTask[rep]; task != NOBODY; task = nextTask[task]) {
                relax(task, rep);
            }
        }
        long[] least = new long[instance.reps()];
        Arrays.setAll(least, rep -> -exact[rep]);
        return least;
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
