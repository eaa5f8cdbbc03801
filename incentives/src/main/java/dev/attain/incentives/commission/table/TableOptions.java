package dev.attain.incentives.commission.table;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.util.concurrent.Executor;

/**
 * How a table is calculated.
 *
 * @param keeping what is kept of every line
 * @param executor who runs pay periods, side by side where they do not depend on each other; it must not refuse any
 * @param progress who is told after every pay period, and may end the run
 */
public record TableOptions(
        @NotNull Keeping keeping,
        @NotNull Executor executor,
        @NotNull TableProgress progress) {
    public TableOptions {
        requireNonNull(keeping, "tableOptions.keeping");
        requireNonNull(executor, "tableOptions.executor");
        requireNonNull(progress, "tableOptions.progress");
    }

    /** In the thread of the caller, watched by nobody. */
    public static TableOptions keeping(Keeping keeping) {
        return new TableOptions(keeping, Runnable::run, (done, of) -> true);
    }

    /** The same by these threads. */
    public TableOptions by(Executor other) {
        return new TableOptions(keeping, other, progress);
    }

    /** The same, watched. */
    public TableOptions watched(TableProgress other) {
        return new TableOptions(keeping, executor, other);
    }
}
