package dev.attain.incentives.commission.table;

import static java.util.Objects.requireNonNull;

import dev.attain.incentives.commission.bulk.RunOptions;
import java.util.concurrent.Executor;

/** How a table is calculated: what is kept, by which threads, and who watches. Immutable. */
public final class TableOptions {
    private final Keeping keeping;
    private final Executor executor;
    private final TableProgress progress;

    private TableOptions(Keeping keeping, Executor executor, TableProgress progress) {
        this.keeping = requireNonNull(keeping, "keeping");
        this.executor = requireNonNull(executor, "executor");
        this.progress = requireNonNull(progress, "progress");
    }

    /** In the thread of the caller, watched by nobody. */
    public static TableOptions keeping(Keeping keeping) {
        return new TableOptions(keeping, Runnable::run, (done, of) -> true);
    }

    /** The same with pay periods side by side, by threads of the host; the executor must not refuse any. */
    public TableOptions by(Executor other) {
        return new TableOptions(keeping, other, progress);
    }

    /** The same, watched: {@code other} is told after every pay period, and may end the run. */
    public TableOptions watched(TableProgress other) {
        return new TableOptions(keeping, executor, other);
    }

    /** What is kept of every line. */
    public Keeping keeping() {
        return keeping;
    }

    RunOptions toRun() {
        return new RunOptions(keeping.lines(), keeping.traces(), executor, progress::goOn);
    }
}
