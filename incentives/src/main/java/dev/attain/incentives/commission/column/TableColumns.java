package dev.attain.incentives.commission.column;

import dev.attain.incentives.commission.fact.TraitCodes;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Credits in columns, all of which whoever runs them reads as they are. Immutable, for any number of threads. */
public final class TableColumns {
    /** The whole of an event, in basis points. */
    public static final int WHOLE = 10_000;

    /** Says in a column of figures that the event does not have it. */
    public static final long NOT_SAID = Long.MIN_VALUE;

    /** What the numbers mean. */
    public final ColumnFormat format;

    /** A credit for every code of traits. */
    public final List<TraitCodes.Sample> samples;

    /** By event: days after the first. */
    public final char[] days;

    /** By event: its place among those of its day; null where the table is in ledger order and they are not kept. */
    public final long @Nullable [] sequences;

    /** By event. */
    public final long[] amounts;

    /** By event. */
    public final char[] traits;

    /** By event: its first line; one more entry says where the last ends. */
    public final int[] firstLines;

    /** By line; those of events that are not paid are complements. */
    public final int[] payees;

    /** By line, in basis points; null where amounts are credited. */
    public final char @Nullable [] shares;

    /** By line; null where shares are credited. */
    public final long @Nullable [] credits;

    /** By event; null where no event says it. */
    public final long @Nullable [] quantities;

    /** By event; null where no event says it. */
    public final long @Nullable [] margins;

    /** Events whose shares do not total 100 %. */
    public final BitSet sharesOff;

    /** Whether every figure times 10,000 fits 62 bits. */
    public final boolean isNarrow;

    private final boolean isInOrder;

    TableColumns(ColumnFilling columns) {
        this.format = columns.format;
        this.samples = columns.samples;
        this.days = columns.days;
        this.sequences = columns.sequences;
        this.amounts = columns.amounts;
        this.traits = columns.traits;
        this.firstLines = columns.firstLines;
        this.payees = columns.payees;
        this.shares = columns.shares;
        this.credits = columns.credits;
        this.quantities = columns.quantities;
        this.margins = columns.margins;
        this.sharesOff = columns.sharesOff;
        this.isNarrow = columns.isNarrow;
        this.isInOrder = columns.isInOrder;
    }

    /** How many events there are. */
    public int events() {
        return days.length;
    }

    /** How many credits, each of which is a line of the result. */
    public int lines() {
        return payees.length;
    }

    /** The first line of an event, whose lines follow each other; for the number of events, the end of the last. */
    public int firstLine(int event) {
        return firstLines[event];
    }

    /** The event of a line: near where it would be if all events had as many lines. */
    public int event(int line) {
        int guess = (int) ((long) line * events() / Math.max(1, lines()));
        int step = 1;
        int low = guess;
        while (low > 0 && firstLines[low] > line) {
            low = Math.max(0, low - step);
            step *= 2;
        }
        int high = Math.max(low, guess) + 1;
        step = 1;
        while (high < events() && firstLines[high] <= line) {
            high = Math.min(events(), high + step);
            step *= 2;
        }
        return lastFrom(line, low, high);
    }

    /** The last event of some that begins at a line or before it. */
    private int lastFrom(int line, int from, int endExclusive) {
        int low = from;
        int high = endExclusive;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (firstLines[middle] <= line) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether events stand in ledger order: then nothing has to be sorted. */
    public boolean isInOrder() {
        return isInOrder;
    }

    /** The first event, of a table in ledger order, so many days after the first day or later. */
    public int indexOf(long day) {
        int low = 0;
        int high = events();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whose credit a line is: the place among the prepared payees. */
    public int payee(int line) {
        int payee = payees[line];
        return payee < 0 ? ~payee : payee;
    }
}
