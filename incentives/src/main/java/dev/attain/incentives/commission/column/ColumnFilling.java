package dev.attain.incentives.commission.column;

import static java.util.Objects.requireNonNull;

import dev.attain.incentives.commission.fact.TraitCodes;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table while they are made; see there. Nothing is checked. Mutable, for one thread. */
public final class ColumnFilling {
    private static final int FIRST_SIZE = 1 << 10;
    private static final long NARROW = (1L << 61) / TableColumns.WHOLE;

    final ColumnFormat format;
    List<TraitCodes.Sample> samples = List.of();
    char[] days;
    long @Nullable [] sequences;
    long[] amounts;
    char[] traits;
    int[] firstLines;
    int[] payees;
    char @Nullable [] shares;
    long @Nullable [] credits;
    long @Nullable [] quantities;
    long @Nullable [] margins;
    BitSet sharesOff = new BitSet();
    boolean isNarrow = true;
    private int events;
    private int lines;
    private long total;
    private boolean hasOddShare;
    private boolean isOpen;
    boolean isInOrder = true;
    private boolean keepsSequences;

    /** Columns in which nothing stands yet, for events in any order. */
    public ColumnFilling(ColumnFormat format) {
        this(format, FIRST_SIZE, FIRST_SIZE);
        this.sequences = new long[FIRST_SIZE];
    }

    /** Columns of a known length, for events in ledger order. */
    ColumnFilling(ColumnFormat format, int events, int lines) {
        this.format = format;
        this.days = new char[events];
        this.amounts = new long[events];
        this.traits = new char[events];
        this.firstLines = new int[events + 1];
        this.payees = new int[lines];
    }

    /** What the numbers mean. */
    public ColumnFormat format() {
        return format;
    }

    /** Whether there is an event. */
    public boolean hasEvents() {
        return events > 0;
    }

    /** Whether credits are shares of their events. */
    public boolean hasShares() {
        return shares != null;
    }

    /** Whether credits are amounts of their own. */
    public boolean hasCredits() {
        return credits != null;
    }

    /** Keeps sequences also of events in ledger order. */
    public void keepSequences() {
        keepsSequences = true;
    }

    /** Makes room for more. */
    public void expect(int moreEvents, int moreLines) {
        growEvents(events + moreEvents);
        growLines(lines + moreLines);
    }

    /** Adds an event. */
    public void event(int day, long sequence, long amount, int traitsCode) {
        close();
        if (events == days.length) {
            growEvents(Math.max(FIRST_SIZE, grown(events)));
        }
        isInOrder &= events == 0 || isBehindLast(day, sequence);
        sequences()[events] = sequence;
        days[events] = (char) day;
        amounts[events] = amount;
        traits[events] = (char) traitsCode;
        isNarrow &= isNarrow(amount);
        isOpen = true;
        events++;
    }

    /** How many units the last event sold. */
    public void quantity(long quantity) {
        if (quantities == null) {
            quantities = figures(days.length);
        }
        quantities[events - 1] = quantity;
        isNarrow &= isNarrow(quantity);
    }

    /** The margin of the last event. */
    public void margin(long margin) {
        if (margins == null) {
            margins = figures(days.length);
        }
        margins[events - 1] = margin;
        isNarrow &= isNarrow(margin);
    }

    /** One share of the last event, in basis points. */
    public void share(int payee, int basisPoints) {
        line(payee);
        if (shares == null) {
            shares = new char[payees.length];
        }
        total += basisPoints;
        hasOddShare |= basisPoints <= 0 || basisPoints > TableColumns.WHOLE;
        shares[lines - 1] = (char) Math.max(0, Math.min(TableColumns.WHOLE, basisPoints));
    }

    /** One credited amount of the last event. */
    public void credit(int payee, long amount) {
        line(payee);
        if (credits == null) {
            credits = new long[payees.length];
        }
        credits[lines - 1] = amount;
    }

    /** The columns; nothing more can be added. */
    public TableColumns columns(List<TraitCodes.Sample> samplesByCode) {
        close();
        growEvents(events);
        growLines(lines);
        firstLines[events] = lines;
        sequences = isInOrder && !keepsSequences ? null : sequences;
        samples = List.copyOf(samplesByCode);
        return new TableColumns(this);
    }

    /** How many events there are. */
    int events() {
        return events;
    }

    /** Ends the last event, so that it can be read. */
    void end() {
        close();
    }

    /** Takes the last event back. */
    void forgetLast() {
        events--;
        lines = firstLines[events];
        sharesOff.clear(events);
        isOpen = false;
        total = 0;
        hasOddShare = false;
        forget(quantities);
        forget(margins);
    }

    /** Forgets, where there is no line any longer, what kind of credits lines had. */
    void forgetKind() {
        if (lines == 0) {
            shares = null;
            credits = null;
        }
    }

    private void forget(long @Nullable [] column) {
        if (column != null) {
            column[events] = TableColumns.NOT_SAID;
        }
    }

    private void line(int payee) {
        if (lines == payees.length) {
            growLines(Math.max(FIRST_SIZE, grown(lines)));
        }
        payees[lines++] = payee;
    }

    /** Ends the event: one whose shares are off is not paid. */
    private void close() {
        if (isOpen && credits == null && (hasOddShare || total != TableColumns.WHOLE)) {
            sharesOff.set(events - 1);
            for (int line = firstLines[events - 1]; line < lines; line++) {
                payees[line] = ~payees[line];
            }
        }
        firstLines[events] = lines;
        isOpen = false;
        total = 0;
        hasOddShare = false;
    }

    private boolean isBehindLast(int day, long sequence) {
        int last = events - 1;
        return day > days[last] || (day == days[last] && sequence > sequences()[last]);
    }

    private long[] sequences() {
        return requireNonNull(sequences, "a table can be taken once: start another filling");
    }

    private void growEvents(int length) {
        days = Arrays.copyOf(days, length);
        amounts = Arrays.copyOf(amounts, length);
        traits = Arrays.copyOf(traits, length);
        firstLines = Arrays.copyOf(firstLines, length + 1);
        sequences = resized(sequences, length);
        quantities = figures(quantities, length);
        margins = figures(margins, length);
    }

    private void growLines(int length) {
        payees = Arrays.copyOf(payees, length);
        shares = shares == null ? null : Arrays.copyOf(shares, length);
        credits = resized(credits, length);
    }

    private static boolean isNarrow(long figure) {
        return figure > -NARROW && figure < NARROW;
    }

    private static int grown(int size) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE - 8, size + (size >> 1) + 1L));
    }

    /** A column of figures of which none is said yet. */
    private static long[] figures(int length) {
        long[] figures = new long[length];
        Arrays.fill(figures, TableColumns.NOT_SAID);
        return figures;
    }

    private static long @Nullable [] figures(long @Nullable [] column, int length) {
        long[] resized = resized(column, length);
        if (column != null && resized != null && length > column.length) {
            Arrays.fill(resized, column.length, length, TableColumns.NOT_SAID);
        }
        return resized;
    }

    private static long @Nullable [] resized(long @Nullable [] column, int length) {
        return column == null ? null : Arrays.copyOf(column, length);
    }
}
