package dev.attain.incentives.commission.table;

import dev.attain.incentives.commission.fact.TraitCodes;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table while they are made; see there. Mutable, for one thread. */
final class TableColumns {
    final TableFormat format;
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

    TableColumns(TableFormat format, int events, int lines) {
        this.format = format;
        this.days = new char[events];
        this.amounts = new long[events];
        this.traits = new char[events];
        this.firstLines = new int[events + 1];
        this.payees = new int[lines];
    }

    /** Makes all columns of events so long. */
    void events(int length) {
        days = Arrays.copyOf(days, length);
        amounts = Arrays.copyOf(amounts, length);
        traits = Arrays.copyOf(traits, length);
        firstLines = Arrays.copyOf(firstLines, length + 1);
        sequences = resized(sequences, length);
        quantities = figures(quantities, length);
        margins = figures(margins, length);
    }

    /** Makes all columns of lines so long. */
    void lines(int length) {
        payees = Arrays.copyOf(payees, length);
        shares = shares == null ? null : Arrays.copyOf(shares, length);
        credits = resized(credits, length);
    }

    /** A column of figures of which none is said yet. */
    static long[] figures(int length) {
        long[] figures = new long[length];
        Arrays.fill(figures, CreditTable.NOT_SAID);
        return figures;
    }

    private static long @Nullable [] figures(long @Nullable [] column, int length) {
        long[] resized = resized(column, length);
        if (column != null && resized != null && length > column.length) {
            Arrays.fill(resized, column.length, length, CreditTable.NOT_SAID);
        }
        return resized;
    }

    private static long @Nullable [] resized(long @Nullable [] column, int length) {
        return column == null ? null : Arrays.copyOf(column, length);
    }
}
