package dev.attain.incentives.commission;

/** Watches a run over many payees, and may end it. */
@FunctionalInterface
public interface CommissionProgress {
    /**
     * Called after every payee, in the thread of the run.
     *
     * @param done how many assignments are calculated
     * @param of how many there are
     * @return whether to go on; {@code false} ends the run with the statements that are ready
     */
    boolean goOn(int done, int of);
}
