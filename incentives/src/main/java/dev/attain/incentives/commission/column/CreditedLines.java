package dev.attain.incentives.commission.column;

import dev.attain.incentives.commission.fact.TraitCodes;
import java.util.Arrays;
import java.util.List;

/**
 * Lines in columns, in ledger order, each with all that it takes to pay it: 24 bytes a line, and 8 more for each of
 * quantity and margin where the plan measures it. Mutable, for one thread.
 */
public final class CreditedLines {
    /** By line: the share of the event's quantity; empty where nobody measures it. */
    public long[] quantities = new long[0];

    /** By line: the share of the event's margin; empty where nobody measures it. */
    public long[] margins = new long[0];

    /** By line: days after the first. */
    public char[] days = new char[0];

    /** By line: the place of its event among those of its day. */
    public long[] sequences = new long[0];

    /** By line. */
    public char[] traits = new char[0];

    /** By line: the place of its event in the table. */
    public int[] events = new int[0];

    /** By line. */
    public long[] credited = new long[0];

    private final boolean keepsQuantities;
    private final boolean keepsMargins;

    /** No lines yet. */
    public CreditedLines(boolean keepsQuantities, boolean keepsMargins) {
        this.keepsQuantities = keepsQuantities;
        this.keepsMargins = keepsMargins;
    }

    /** No lines yet, but the same columns as others. */
    public CreditedLines(CreditedLines like) {
        this(like.keepsQuantities, like.keepsMargins);
    }

    /** For how many lines there is room. */
    public int room() {
        return days.length;
    }

    /** Makes room for so many lines in all. */
    public void grow(int room) {
        if (room > days.length) {
            int length = Math.max(room, (int) Math.min(Integer.MAX_VALUE - 8L, days.length + (days.length >> 2) + 16L));
            days = Arrays.copyOf(days, length);
            sequences = Arrays.copyOf(sequences, length);
            traits = Arrays.copyOf(traits, length);
            events = Arrays.copyOf(events, length);
            credited = Arrays.copyOf(credited, length);
            quantities = Arrays.copyOf(quantities, keepsQuantities ? length : 0);
            margins = Arrays.copyOf(margins, keepsMargins ? length : 0);
        }
    }

    /** Makes room for exactly so many lines. */
    public void size(int lines) {
        days = new char[0];
        grow(lines);
    }

    /** Copies lines, also within the same columns. */
    public void copy(CreditedLines from, int at, int to, int lines) {
        System.arraycopy(from.days, at, days, to, lines);
        System.arraycopy(from.sequences, at, sequences, to, lines);
        System.arraycopy(from.traits, at, traits, to, lines);
        System.arraycopy(from.events, at, events, to, lines);
        System.arraycopy(from.credited, at, credited, to, lines);
        if (keepsQuantities) {
            System.arraycopy(from.quantities, at, quantities, to, lines);
        }
        if (keepsMargins) {
            System.arraycopy(from.margins, at, margins, to, lines);
        }
    }

    /** Writes a line of an event, and what it is credited. */
    public void set(int line, EventLog log, int event, int lineOfEvent, long credit) {
        days[line] = log.day(event);
        sequences[line] = log.sequence(event);
        traits[line] = log.traits(event);
        events[line] = event;
        credited[line] = credit;
        if (keepsQuantities) {
            quantities[line] = log.figure(log.quantity(event), event, lineOfEvent);
        }
        if (keepsMargins) {
            margins[line] = log.figure(log.margin(event), event, lineOfEvent);
        }
    }

    /** The first of some lines that stands on a day or later. */
    public int indexOf(long day, int from, int to) {
        int low = from;
        int high = to;
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

    /** Where a line of an event behind all others would stand among these lines. */
    public int placeOf(char day, long sequence, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day || (days[middle] == day && sequences[middle] <= sequence)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether an event lacks a figure that is kept. */
    public boolean lacks(EventLog log, int event) {
        return (keepsQuantities && log.figure(log.quantity(event), event, 0) == TableColumns.NOT_SAID)
                || (keepsMargins && log.figure(log.margin(event), event, 0) == TableColumns.NOT_SAID);
    }

    /** Whether some lines lack a figure that is kept. */
    public boolean hasGaps(int from, int to) {
        if (!keepsQuantities && !keepsMargins) {
            return false;
        }
        for (int line = from; line < to; line++) {
            if ((keepsQuantities && quantities[line] == TableColumns.NOT_SAID)
                    || (keepsMargins && margins[line] == TableColumns.NOT_SAID)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first of these lines as the table of one payee: every line is an event of its own, called by the place of its
     * event.
     */
    public LedgerTable alone(ColumnFormat format, List<TraitCodes.Sample> samples, int lines) {
        ColumnFilling columns = new ColumnFilling(format, lines, lines);
        columns.samples = samples;
        columns.isNarrow = false;
        System.arraycopy(days, 0, columns.days, 0, lines);
        System.arraycopy(traits, 0, columns.traits, 0, lines);
        System.arraycopy(credited, 0, columns.amounts, 0, lines);
        columns.credits = columns.amounts;
        columns.shares = new char[lines];
        Arrays.fill(columns.shares, (char) 1);
        Arrays.setAll(columns.firstLines, line -> line);
        columns.quantities = keepsQuantities ? Arrays.copyOf(quantities, lines) : null;
        columns.margins = keepsMargins ? Arrays.copyOf(margins, lines) : null;
        return LedgerTable.named(new TableColumns(columns), Arrays.copyOf(events, lines));
    }
}
