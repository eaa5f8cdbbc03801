package dev.attain.incentives.commission.bulk;

import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.account.Standing;
import dev.attain.incentives.commission.column.ColumnFilling;
import dev.attain.incentives.commission.column.CreditedLines;
import dev.attain.incentives.commission.column.LedgerTable;
import dev.attain.incentives.commission.column.TableColumns;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs single accounts of a table by the kernel and the layout of a full run, each from its first line on or from where it is
 * known to have stood. Mutable, for one thread.
 */
public final class AccountRun {
    /** After so many lines each it is marked how an account stands. */
    public static final int EVERY = 32;

    private static final RunOptions NOTHING = new RunOptions(false, false, Runnable::run, (done, of) -> true);

    private final TableRun run;
    private final TableTotals totals;
    private final long firstDay;
    private final long unknown;
    private final long[] starts;
    private final long[] ends;
    private final long[] figures;
    private final List<PartRun> parts;
    private final Paid nothing;
    private final Paid[][] kept;
    private int lastAssignment = -1;
    private int lastPeriod = -1;
    private int lastAccount = -1;

    /** What the lines of an account came to, and where it can go on. Immutable. */
    public static final class Paid {
        private final List<LineColumns> lines;

        /** How the account stood after every so many lines, component by component. */
        private final @Nullable Standing[] marks;

        private Paid(LineColumns[] lines, @Nullable Standing[] marks) {
            this.lines = List.of(lines);
            this.marks = marks;
        }

        /** Lines of which it is not known where to go on. */
        public static Paid of(List<LineColumns> lines) {
            return new Paid(lines.toArray(LineColumns[]::new), new Standing[0]);
        }

        /** What the lines came to, by component. */
        public List<LineColumns> lines() {
            return lines;
        }

        /** How many of the first lines can be taken as they are, where so many are. */
        private int known(int unchanged) {
            int ofEach = marks.length / lines.size();
            int mark = Math.min(ofEach, unchanged / EVERY);
            while (mark > 0 && !isMarked(mark, ofEach)) {
                mark--;
            }
            return mark * EVERY;
        }

        private boolean isMarked(int mark, int ofEach) {
            for (int place = mark - 1; place < marks.length; place += ofEach) {
                if (marks[place] == null) {
                    return false;
                }
            }
            return true;
        }

        /** The marks of so many lines, of which the first are known. */
        private @Nullable Standing[] marks(int known, int ofEach) {
            Standing[] all = new Standing[lines.size() * ofEach];
            for (int component = 0; component < lines.size(); component++) {
                int from = component * (marks.length / lines.size());
                System.arraycopy(marks, from, all, component * ofEach, known / EVERY);
            }
            return all;
        }
    }

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
        this.nothing = Paid.of(Collections.nCopies(parts.size(), LineColumns.none()));
        this.kept = new Paid[starts.length][];
        for (int period = 0; period < starts.length; period++) {
            kept[period] = new Paid[run.members(period).length];
            Arrays.fill(kept[period], nothing);
        }
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

    /** How many pay periods there are. */
    public int periods() {
        return starts.length;
    }

    /** Whether an assignment holds in a pay period. */
    public boolean holds(int assignment, int period) {
        return account(assignment, period) >= 0;
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

    /** How many lines of an account need not be run again where the first that is new comes behind {@code before} others. */
    public int known(int assignment, int period, int before) {
        return kept[period][account(assignment, period)].known(before);
    }

    /**
     * Runs an account.
     *
     * @param known how many of its lines are not run again
     * @param lines of which the first are the others in ledger order
     * @param size how many these are
     * @return what all lines came to; empty if a sum leaves 64 bits, and the assignment has to be run apart
     */
    public Optional<Paid> run(int assignment, int period, int known, CreditedLines lines, int size) {
        int account = account(assignment, period);
        Paid before = kept[period][account];
        int ofEach = Math.max(0, known + size - 1) / EVERY;
        Standing[] marks = before.marks(known, ofEach);
        LineColumns[] columns = new LineColumns[parts.size()];
        for (int component = 0; component < columns.length; component++) {
            columns[component] = before.lines.get(component).continued(known, known + size);
            PartRun part = parts.get(component);
            part.begin(period, account, columns[component]);
            part.mark(marks, component * ofEach, known);
            if (!runs(part, lines, size)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Paid(columns, marks));
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

    /** Keeps what an account comes to, and its lines if they are many enough to be of use. */
    public void keep(int assignment, int period, long[] now, Paid lines) {
        int account = account(assignment, period);
        totals.write(account, period, now);
        kept[period][account] = lines.marks.length > 0 ? lines : nothing;
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
