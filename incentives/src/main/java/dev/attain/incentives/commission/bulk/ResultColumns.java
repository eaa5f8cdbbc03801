package dev.attain.incentives.commission.bulk;

import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.column.LedgerTable;
import dev.attain.incentives.commission.column.TableColumns;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of a result. */
final class ResultColumns {
    private final long @Nullable [] credited;
    private final List<LineColumns> lines;
    private final TableTotals totals;

    private ResultColumns(long @Nullable [] credited, List<LineColumns> lines, TableTotals totals) {
        this.credited = credited;
        this.lines = lines;
        this.totals = totals;
    }

    /** By line; null where nobody asks. */
    long @Nullable [] credited() {
        return credited;
    }

    /** By component. */
    List<LineColumns> lines() {
        return lines;
    }

    /** Of everybody. */
    TableTotals totals() {
        return totals;
    }

    static ResultColumns none() {
        return new ResultColumns(null, List.of(), new TableTotals(0, List.of()));
    }

    /** Columns for a run: those of an earlier one, if they have the right size. */
    static ResultColumns of(TableRun run, boolean keepsCredited, Optional<ResultColumns> reused) {
        int components = run.prepared().plan().parts().size();
        RunOptions options = run.options();
        int lines = run.table().lines();
        Optional<ResultColumns> fitting = reused.filter(old -> old.fits(options, keepsCredited, lines, components));
        TableTotals totals = reused.map(ResultColumns::totals)
                .filter(old -> old.fits(components, run.members()))
                .orElseGet(() -> new TableTotals(components, run.members()));
        return fitting.map(old -> new ResultColumns(old.credited, old.lines, totals))
                .orElseGet(() -> new ResultColumns(
                        keepsCredited ? new long[lines] : null, lines(options, components, lines), totals));
    }

    /** The same with lines at the places of the table as it was given. */
    ResultColumns broughtBack(LedgerTable ordered, TableColumns given) {
        if (credited == null || lines.stream().noneMatch(LineColumns::keepsLines)) {
            return this;
        }
        long[] creditedBack = new long[credited.length];
        List<LineColumns> back = lines.stream()
                .map(one -> LineColumns.of(one.lines(), one.isTraced()))
                .toList();
        for (int event = 0; event < given.events(); event++) {
            int from = ordered.table().firstLines[event];
            int to = given.firstLines[ordered.place(event)];
            int size = ordered.table().firstLines[event + 1] - from;
            for (int i = 0; i < size; i++) {
                creditedBack[to + i] = credited[from + i];
                for (int component = 0; component < back.size(); component++) {
                    back.get(component).copy(to + i, lines.get(component), from + i);
                }
            }
        }
        return new ResultColumns(creditedBack, back, totals);
    }

    private boolean fits(RunOptions options, boolean keepsCredited, int size, int components) {
        int found = credited == null ? -1 : credited.length;
        return found == (keepsCredited ? size : -1)
                && lines.size() == components
                && lines.stream()
                        .allMatch(one -> one.lines() == (options.keepsLines() ? size : 0)
                                && one.isTraced() == (options.keepsTrace() && size > 0));
    }

    private static List<LineColumns> lines(RunOptions options, int components, int size) {
        return IntStream.range(0, components)
                .mapToObj(component ->
                        options.keepsLines() ? LineColumns.of(size, options.keepsTrace()) : LineColumns.none())
                .toList();
    }
}
