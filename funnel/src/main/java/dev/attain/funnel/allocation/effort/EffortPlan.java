package dev.attain.funnel.allocation.effort;

/**
 * The best plan found. Its array is not copied and never changed.
 */
public final class EffortPlan {
    private final int[] repOfTask;
    private final long cost;
    private final long bound;

    /** Of these parts; arrays become its own. */
    public EffortPlan(int[] repOfTask, long cost, long bound) {
        this.repOfTask = repOfTask;
        this.cost = cost;
        this.bound = bound;
    }

    /** A rep for each task, or −1. */
    public int[] repOfTask() {
        return repOfTask;
    }

    /** What it costs. */
    public long cost() {
        return cost;
    }

    /** What every plan costs at least. */
    public long bound() {
        return bound;
    }
}
