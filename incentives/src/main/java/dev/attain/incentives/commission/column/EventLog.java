package dev.attain.incentives.commission.column;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The events of a table that kept their sequences, and those that came later, behind them. Mutable, for one thread. */
public final class EventLog {
    private final TableColumns base;
    private final int known;
    private final long[] sequences;
    private final ColumnFilling added;

    /** Nothing came later yet. */
    public EventLog(TableColumns base) {
        this.base = base;
        this.known = base.events();
        this.sequences = requireNonNull(base.sequences, "sequences");
        this.added = new ColumnFilling(base.format);
        added.keepSequences();
    }

    /** How many events there are. */
    public int events() {
        return known + added.events();
    }

    /** Where the next event comes in. */
    public ColumnFilling added() {
        return added;
    }

    /** Whether credits are shares of their events. */
    public boolean hasShares() {
        return base.shares != null || added.hasShares();
    }

    /** Whether credits are amounts of their own. */
    public boolean hasCredits() {
        return base.credits != null || added.hasCredits();
    }

    /** Ends the last event, so that it can be read. */
    public void end() {
        added.end();
    }

    /** Takes the last event back. */
    public void forgetLast() {
        added.forgetLast();
        if (base.shares == null && base.credits == null) {
            added.forgetKind();
        }
    }

    /** Days after the first. */
    public char day(int event) {
        return event < known ? base.days[event] : added.days[event - known];
    }

    /** The place of an event among those of its day. */
    public long sequence(int event) {
        return event < known ? sequences[event] : requireNonNull(added.sequences, "sequences")[event - known];
    }

    /** Which traits an event has. */
    public char traits(int event) {
        return event < known ? base.traits[event] : added.traits[event - known];
    }

    /** The whole amount of an event. */
    public long amount(int event) {
        return event < known ? base.amounts[event] : added.amounts[event - known];
    }

    /** How many units an event sold. */
    public long quantity(int event) {
        return event < known ? said(base.quantities, event) : said(added.quantities, event - known);
    }

    /** The margin of an event. */
    public long margin(int event) {
        return event < known ? said(base.margins, event) : said(added.margins, event - known);
    }

    /** How many lines an event has. */
    public int lines(int event) {
        int[] first = event < known ? base.firstLines : added.firstLines;
        int at = event < known ? event : event - known;
        return first[at + 1] - first[at];
    }

    /** Whose credit a line of an event is; the complement in an event whose shares are off. */
    public int payee(int event, int line) {
        return event < known
                ? base.payees[base.firstLines[event] + line]
                : added.payees[added.firstLines[event - known] + line];
    }

    /** The share of a line of an event, in basis points; none where amounts are credited. */
    public long share(int event, int line) {
        char[] shares = event < known ? base.shares : added.shares;
        return shares == null ? 0 : shares[place(event, line)];
    }

    /** The credited amount of a line of an event; none where shares are credited. */
    public long credit(int event, int line) {
        long[] credits = event < known ? base.credits : added.credits;
        return credits == null ? 0 : credits[place(event, line)];
    }

    /** Whether the shares of an event do not total 100 %. */
    public boolean isOff(int event) {
        return event < known ? base.sharesOff.get(event) : added.sharesOff.get(event - known);
    }

    /** What the shares of an event total. */
    public long totalShares(int event) {
        long total = 0;
        for (int line = 0; line < lines(event); line++) {
            total += share(event, line);
        }
        return total;
    }

    /** A payee's share of a figure of an event; not said where it is not. */
    public long figure(long whole, int event, int line) {
        return whole == TableColumns.NOT_SAID || !hasShares()
                ? TableColumns.NOT_SAID
                : Math.multiplyExact(whole, share(event, line));
    }

    /** Whether two events say the same. */
    public boolean isSame(int one, int other) {
        boolean same = amount(one) == amount(other)
                && traits(one) == traits(other)
                && quantity(one) == quantity(other)
                && margin(one) == margin(other)
                && lines(one) == lines(other);
        for (int line = 0; same && line < lines(one); line++) {
            same = payee(one, line) == payee(other, line)
                    && share(one, line) == share(other, line)
                    && credit(one, line) == credit(other, line);
        }
        return same;
    }

    /** All events in one table. */
    public TableColumns table() {
        int more = added.events();
        int moreLines = added.firstLines[more];
        ColumnFilling all = new ColumnFilling(base.format, known + more, base.lines() + moreLines);
        all.samples = base.samples;
        all.isNarrow = base.isNarrow && added.isNarrow;
        join(base.days, added.days, all.days, known, more);
        join(base.amounts, added.amounts, all.amounts, known, more);
        join(base.traits, added.traits, all.traits, known, more);
        join(base.payees, added.payees, all.payees, base.lines(), moreLines);
        for (int event = 0; event < known + more; event++) {
            all.firstLines[event + 1] = all.firstLines[event] + lines(event);
        }
        all.sequences = joined(sequences, added.sequences, known, more);
        all.quantities = joined(base.quantities, added.quantities, known, more);
        all.margins = joined(base.margins, added.margins, known, more);
        all.credits = joined(base.credits, added.credits, base.lines(), moreLines);
        all.shares = hasShares() ? joinedShares(moreLines) : null;
        all.sharesOff = (BitSet) base.sharesOff.clone();
        added.sharesOff.stream().forEach(event -> all.sharesOff.set(known + event));
        all.isInOrder = isInOrder();
        return new TableColumns(all);
    }

    private boolean isInOrder() {
        for (int event = 1; event < events(); event++) {
            boolean rises = day(event) > day(event - 1)
                    || (day(event) == day(event - 1) && sequence(event) > sequence(event - 1));
            if (!rises) {
                return false;
            }
        }
        return true;
    }

    private char[] joinedShares(int moreLines) {
        char[] all = new char[base.lines() + moreLines];
        join(base.shares, added.shares, all, base.lines(), moreLines);
        return all;
    }

    private int place(int event, int line) {
        return line + (event < known ? base.firstLines[event] : added.firstLines[event - known]);
    }

    private static long said(long @Nullable [] column, int event) {
        return column == null ? TableColumns.NOT_SAID : column[event];
    }

    private static long @Nullable [] joined(long @Nullable [] column, long @Nullable [] others, int size, int more) {
        if (column == null && others == null) {
            return null;
        }
        long[] all = new long[size + more];
        Arrays.fill(all, TableColumns.NOT_SAID);
        join(column, others, all, size, more);
        return all;
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // all three are arrays of one type, whichever that is
    private static void join(@Nullable Object column, @Nullable Object others, Object all, int size, int more) {
        if (column != null) {
            System.arraycopy(column, 0, all, 0, size);
        }
        if (others != null) {
            System.arraycopy(others, 0, all, size, more);
        }
    }
}
