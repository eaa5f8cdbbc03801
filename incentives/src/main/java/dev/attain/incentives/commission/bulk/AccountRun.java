package dev.attain.incentives.commission.bulk;

import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.column.ColumnFilling;
import dev.attain.incentives.commission.column.CreditedLines;
import dev.attain.incentives.commission.column.LedgerTable;
import dev.attain.incentives.commission.column.TableColumns;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Runs single accounts of a table, each from its first line on, by the kernel and the layout of a full run. Mutable, for one
 * thread.
 */
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

    /** Runs a whole table once, to know what all accounts came to. */
    public AccountRun(Preparation prepared, TableColumns given, LedgerTable ordered, LocalDate asOf) {
        TableColumns empty = new ColumnFilling(given.format).columns(given.samples);
        this.totals = new TableRun(prepared, given, ordered, asOf, NOTHING)
                .run(Optional.empty())
                .totals();
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
        boolean hasAccounts = !run.isAllApart() && starts.length > 0;
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
        return run.isApart(assignment);
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
     * @param lines of which the first are those of the account in ledger order
     * @param size how many
     * @return what they came to, by component; empty if a sum leaves 64 bits, and the assignment has to be run apart
     */
    public Optional<List<LineColumns>> run(int assignment, int period, CreditedLines lines, int size) {
        int account = account(assignment, period);
        LineColumns[] columns = new LineColumns[parts.size()];
        for (int component = 0; component < columns.length; component++) {
            columns[component] = LineColumns.of(size, false);
            parts.get(component).begin(period, account, columns[component]);
            if (!runs(parts.get(component), lines, size)) {
                return Optional.empty();
            }
        }
        return Optional.of(List.of(columns));
    }

    /** What the account that was run last came to, component by component. */
    public long[] figures() {
        return figures.clone();
    }

    /** What an account came to in the full run, and whatever was kept since; zeros where the assignment does not hold. */
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

    private boolean runs(PartRun part, CreditedLines lines, int size) {
        try {
            run(part, lines, size);
            return true;
        } catch (ArithmeticException tooLarge) {
            return false;
        }
    }

    private void run(PartRun part, CreditedLines lines, int size) {
        int from = 0;
        for (long next = part.nextStart(); next < Long.MAX_VALUE; next = part.nextStart()) {
            int to = lines.indexOf(next - firstDay, from, size);
            part.run(lines, from, to);
            part.enter(next);
            from = to;
        }
        part.run(lines, from, size);
        part.close(figures);
    }
}
