package dev.attain.incentives.commission.table;

/** Watches a bulk calculation, and may end it. */
@FunctionalInterface
public interface TableProgress {
    /**
     * Called after every pay period, in the thread that ran it.
     *
     * @param done how many pay periods are calculated
     * @param of how many there are
     * @return whether to go on; after {@code false} no other pay period begins
     */
    boolean goOn(int done, int of);
}
