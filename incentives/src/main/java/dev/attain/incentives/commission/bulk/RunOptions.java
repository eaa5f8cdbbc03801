package dev.attain.incentives.commission.bulk;

import java.util.concurrent.Executor;

/**
 * How a table is calculated.
 *
 * @param keepsLines whether it is kept what every line came to
 * @param keepsTrace whether it is kept too what was before it
 * @param executor by whose threads
 * @param watcher who is told, and may end the run
 */
public record RunOptions(boolean keepsLines, boolean keepsTrace, Executor executor, Watcher watcher) {

    /** Is told after every pay period, and may end the run. */
    @FunctionalInterface
    public interface Watcher {
        /** Whether to go on after {@code done} pay periods. */
        boolean goOn(int done, int of);
    }
}
