package dev.attain.incentives.commission.table;

import dev.attain.incentives.commission.fact.TraitCodes;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Credits in columns: facts of which no two are an object. Sixteen bytes tell an event and six each of its credits. A host
 * fills one straight from a result set; events may come in any order, and those that come in ledger order cost least.
 * Immutable, for any number of threads.
 *
 * <pre>{@code
 * CreditTable.Filling filling = CreditTable.filling(TableFormat.of(usd, LocalDate.of(2026, 1, 1)));
 * int traits = filling.traits(example, CreditKind.REVENUE);
 * filling.event(day, sequence, cents, traits).share(ann, 6_000).share(ben, 4_000);
 * CreditTable table = filling.table();
 * }</pre>
 */
public final class CreditTable {
    /** The whole of an event, in basis points. */
    static final int WHOLE = 10_000;

    /** Says in a column of figures that the event does not have it. */
    static final long NOT_SAID = Long.MIN_VALUE;

    final TableFormat format;
    final List<TraitCodes.Sample> samples;

    /** By event: days after the first. */
    final char[] days;

    /** By event: its place among those of its day; null where the table is in ledger order. */
    final long @Nullable [] sequences;

    /** By event. */
    final long[] amounts;

    /** By event. */
    final char[] traits;

    /** By event: its first line; one more entry says where the last ends. */
    final int[] firstLines;

    /** By line; those of events that are not paid are complements. */
    final int[] payees;

    /** By line, in basis points; null where amounts are credited. */
    final char @Nullable [] shares;

    /** By line; null where shares are credited. */
    final long @Nullable [] credits;

    /** By event; null where no event says it. */
    final long @Nullable [] quantities;

    /** By event; null where no event says it. */
    final long @Nullable [] margins;

    /** Events whose shares do not total 100 %. */
    final BitSet sharesOff;

    /** Whether every figure times 10,000 fits 62 bits. */
    final boolean isNarrow;

    CreditTable(TableColumns columns) {
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
    }

    /** Starts an empty table. */
    public static Filling filling(TableFormat format) {
        return new Filling(format);
    }

    /** What the numbers in it mean. */
    public TableFormat format() {
        return format;
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

    /** The event of a line. */
    public int event(int line) {
        int low = 0;
        int high = events();
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
        return sequences == null;
    }

    /** The first event, of a table in ledger order, so many days after the first day or later. */
    int indexOf(long day) {
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
    int payee(int line) {
        int payee = payees[line];
        return payee < 0 ? ~payee : payee;
    }
}
