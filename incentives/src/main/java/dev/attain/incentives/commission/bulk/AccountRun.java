package dev.attain.incentives.commission.bulk;

import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.column.ColumnFilling;
import dev.attain.incentives.commission.column.LedgerTable;
import dev.attain.incentives.commission.column.SplicedLines;
import dev.attain.incentives.commission.column.SplicedLines.Slice;
import dev.attain.incentives.commission.column.TableColumns;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Runs single accounts of a table by the kernel and the layout of a full run. Mutable, for one thread. */
public final class AccountRun {
    private static final RunOptions NOTHING = new RunOptions(false, false, Runnable::run, (done, of) -> true);

    private final TableRun run;
    private final TableTotals totals;
    private final long firstDay;
    private final long unknown;
    private final long[] starts;
    private final long[] ends;
    private final long[] figures;
    private final List<PartRun> parts;
    private int lastAssignment = -1;
    private int lastPeriod = -1;
    private int lastAccount = -1;

    /**
     * Nothing is run yet.
     *
     * @param given a table
     * @param paid what it came to
     */
    public AccountRun(Preparation prepared, TableColumns given, TableResult paid, LocalDate asOf) {
        TableColumns empty = new ColumnFilling(given.format).columns(given.samples);
        this.totals = paid.totals();
        this.run = new TableRun(prepared, empty, LedgerTable.of(empty), asOf, NOTHING);
        this.firstDay = given.format.firstDay().toEpochDay();
        this.unknown = run.ledger().unknown().toEpochDay();
        this.starts = run.ledger().periods().stream()
                .mapToLong(period -> period.start().toEpochDay())
                .toArray();
        this.ends = IntStream.range(0, starts.length)
                .mapToLong(period -> run.endExclusive(period).toEpochDay())
                .toArray();
        this.figures = new long[prepared.plan().parts().size() * TableTotals.FIGURES];
        boolean hasAccounts = isSideBySide() && starts.length > 0;
        this.parts = IntStream.range(0, hasAccounts ? components() : 0)
                .mapToObj(component -> PartRun.alone(run, component))
                .toList();
    }

    /** What all accounts come to now. */
    public TableTotals totals() {
        return totals;
    }

    /** Whether an assignment has to be run over all its pay periods, and in ratios where they are needed. */
    public boolean isApart(int assignment) {
        return !isSideBySide() || run.isApart(assignment);
    }

    /** Whether accounts come to what their lines do, and nothing is paid once those are. */
    private boolean isSideBySide() {
        return !run.isAllApart() && run.prepared().measuresAll();
    }

    /** How many components the plan has. */
    public int components() {
        return figures.length / TableTotals.FIGURES;
    }

    /** The pay period of a day since 1970 that is known and paid. */
    public int periodOf(long day) {
        int place = Arrays.binarySearch(starts, day);
        return place >= 0 ? place : -place - 2;
    }

    /** Whether a day since 1970 is known. */
    public boolean isKnown(long day) {
        return day < unknown;
    }

    /** The first day of a pay period, since 1970. */
    public long start(int period) {
        return starts[period];
    }

    /** The first day since 1970 that a pay period does not pay any more, or does not know yet. */
    public long end(int period) {
        return ends[period];
    }

    /**
     * Runs an account.
     *
     * @param known by component: what lines came to before, at the places that {@code lines} were taken from; empty
     *     where nobody kept it
     * @return what the lines come to, by component; empty if a sum leaves 64 bits, and the assignment has to be run
     *     apart
     */
    public Optional<List<LineColumns>> run(int assignment, int period, SplicedLines lines, List<LineColumns> known) {
        int account = account(assignment, period);
        LineColumns[] columns = new LineColumns[parts.size()];
        for (int component = 0; component < columns.length; component++) {
            LineColumns before = known.isEmpty() ? LineColumns.none() : known.get(component);
            columns[component] = known.isEmpty() ? LineColumns.of(lines.size(), false) : before.copied(lines::spliced);
            parts.get(component).begin(period, account, columns[component], before);
            if (!runs(parts.get(component), lines)) {
                return Optional.empty();
            }
        }
        return Optional.of(List.of(columns));
    }

    /** What the account that was run last came to, component by component. */
    public long[] figures() {
        return figures.clone();
    }

    /**
     * What an account came to in the full run, and whatever was kept since; zeros where the assignment does not hold.
     */
    public long[] before(int assignment, int period) {
        long[] before = new long[figures.length];
        int account = account(assignment, period);
        if (account >= 0) {
            totals.read(account, period, before);
        }
        return before;
    }

    /** Keeps what an account comes to. */
    public void keep(int assignment, int period, long[] now) {
        totals.write(account(assignment, period), period, now);
    }

    /** Looked up once for all that is asked about one account. */
    private int account(int assignment, int period) {
        if (assignment != lastAssignment || period != lastPeriod) {
            lastAccount = totals.account(assignment, period);
            lastAssignment = assignment;
            lastPeriod = period;
        }
        return lastAccount;
    }

    private boolean runs(PartRun part, SplicedLines lines) {
        try {
            run(part, lines.before(), part::again);
            run(part, lines.added(), part::run);
            run(part, lines.behind(), part::again);
            for (long next = part.nextStart(); next < Long.MAX_VALUE; next = part.nextStart()) {
                part.enter(next);
            }
            part.close(figures);
            return true;
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    /** Runs lines stretch by stretch. */
    private void run(PartRun part, Slice lines, Consumer<Slice> run) {
        Slice left = lines;
        while (left.from() < left.to()) {
            long next = part.nextStart();
            int to = next == Long.MAX_VALUE ? left.to() : left.lines().indexOf(next - firstDay, left.from(), left.to());
            run.accept(left.until(to));
            left = left.since(to);
            if (left.from() < left.to()) {
                part.enter(next);
            }
        }
    }
}
