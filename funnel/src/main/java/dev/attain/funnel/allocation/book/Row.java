package dev.attain.funnel.allocation.book;

/**
 * A task as the engines see it.
 */
public final class Row {
    private final int[] reps;
    private final long[] costs;
    private final long openPrice;
    private final boolean bound;

    /** Of these parts; arrays become its own. */
    public Row(int[] reps, long[] costs, long openPrice, boolean bound) {
        this.reps = reps;
        this.costs = costs;
        this.openPrice = openPrice;
        this.bound = bound;
    }

    /** The eligible reps, rising. */
    public int[] reps() {
        return reps;
    }

    /** One for each of them: the score with the other sign. */
    public long[] costs() {
        return costs;
    }

    /** What it costs to leave it open. */
    public long openPrice() {
        return openPrice;
    }

    /** Whether it must go to its one rep and cannot stay open. */
    public boolean bound() {
        return bound;
    }
}
