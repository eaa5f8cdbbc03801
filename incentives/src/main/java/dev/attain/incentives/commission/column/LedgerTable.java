package dev.attain.incentives.commission.column;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A table in ledger order. Of events with one key that say the same only the first is paid; where they contradict each
 * other, none is.
 */
public final class LedgerTable {
    private final TableColumns table;
    private final int @Nullable [] order;
    private volatile int @Nullable [] places;
    private final BitSet repeated = new BitSet();
    private final BitSet contradictory = new BitSet();

    private LedgerTable(TableColumns table, int @Nullable [] order) {
        this.table = table;
        this.order = order;
    }

    /** Brings a table into ledger order, if it is not. */
    public static LedgerTable of(TableColumns given) {
        if (given.isInOrder() || given.sequences == null) {
            return new LedgerTable(given, null);
        }
        int[] order = LedgerOrder.of(given.days, given.sequences);
        LedgerTable ordered = new LedgerTable(gathered(given, order), order);
        ordered.compareKeys(given.sequences);
        return ordered;
    }

    /**
     * A table that is in ledger order, of some events of another: explanations and findings call them by their places
     * there.
     */
    static LedgerTable named(TableColumns inOrder, int[] places) {
        return new LedgerTable(inOrder, places);
    }

    /** The table in that order. */
    public TableColumns table() {
        return table;
    }

    /** Where an event in ledger order stands in the table as it was given. */
    public int place(int event) {
        return order == null ? event : order[event];
    }

    /** How explanations and findings call an event in ledger order. */
    public String name(int event) {
        return nameOf(place(event));
    }

    /** How explanations and findings call an event at a place of the table as it was given. */
    public static String nameOf(int place) {
        return "#" + place;
    }

    /** Events that say again what another says; their places in ledger order. */
    public BitSet repeated() {
        return repeated;
    }

    /** Events that share a key with another that says something else; their places in ledger order. */
    public BitSet contradictory() {
        return contradictory;
    }

    /** Where a line of the table as it was given stands here. */
    public int line(TableColumns given, int line) {
        if (order == null) {
            return line;
        }
        int event = given.event(line);
        int here = places()[event];
        return table.firstLines[here] + line - given.firstLines[event];
    }

    /** By event as it was given: its place in ledger order; made for the first who asks, and alike whoever that is. */
    private int[] places() {
        int[] known = places;
        if (known == null) {
            int[] found = new int[table.events()];
            for (int event = 0; event < found.length; event++) {
                found[place(event)] = event;
            }
            places = found;
            return found;
        }
        return known;
    }

    private static TableColumns gathered(TableColumns given, int[] order) {
        ColumnFilling columns = new ColumnFilling(given.format, order.length, given.lines());
        columns.samples = given.samples;
        columns.isNarrow = given.isNarrow;
        for (int i = 0; i < order.length; i++) {
            int from = order[i];
            columns.days[i] = given.days[from];
            columns.amounts[i] = given.amounts[from];
            columns.traits[i] = given.traits[from];
            columns.firstLines[i + 1] = columns.firstLines[i] + given.firstLines[from + 1] - given.firstLines[from];
        }
        columns.quantities = gathered(given.quantities, order);
        columns.margins = gathered(given.margins, order);
        columns.shares = given.shares == null ? null : new char[given.lines()];
        columns.credits = given.credits == null ? null : new long[given.lines()];
        for (int i = 0; i < order.length; i++) {
            lines(given, given.firstLines[order[i]], columns, i);
        }
        given.sharesOff.stream().forEach(place -> columns.sharesOff.set(place));
        return new TableColumns(columns);
    }

    private static void lines(TableColumns given, int from, ColumnFilling columns, int event) {
        int shift = from - columns.firstLines[event];
        for (int line = columns.firstLines[event]; line < columns.firstLines[event + 1]; line++) {
            columns.payees[line] = given.payees[line + shift];
            if (columns.shares != null && given.shares != null) {
                columns.shares[line] = given.shares[line + shift];
            }
            if (columns.credits != null && given.credits != null) {
                columns.credits[line] = given.credits[line + shift];
            }
        }
    }

    private static long @Nullable [] gathered(long @Nullable [] column, int[] order) {
        return column == null
                ? null
                : Arrays.stream(order).mapToLong(place -> column[place]).toArray();
    }

    private void compareKeys(long[] sequences) {
        int from = 0;
        for (int event = 1; event <= table.events(); event++) {
            if (event == table.events() || !isSameKey(from, event, sequences)) {
                if (event - from > 1) {
                    settle(from, event);
                }
                from = event;
            }
        }
    }

    private boolean isSameKey(int one, int other, long[] sequences) {
        return table.days[one] == table.days[other] && sequences[place(one)] == sequences[place(other)];
    }

    private void settle(int from, int to) {
        boolean agree = true;
        for (int event = from + 1; event < to; event++) {
            agree &= isSame(from, event);
        }
        (agree ? repeated : contradictory).set(agree ? from + 1 : from, to);
        for (int line = table.firstLines[agree ? from + 1 : from]; line < table.firstLines[to]; line++) {
            table.payees[line] = Math.min(table.payees[line], ~table.payees[line]);
        }
    }

    private boolean isSame(int one, int other) {
        int first = table.firstLines[one];
        int shift = table.firstLines[other] - first;
        boolean same = table.amounts[one] == table.amounts[other]
                && table.traits[one] == table.traits[other]
                && isSame(table.quantities, one, other)
                && isSame(table.margins, one, other)
                && table.firstLines[one + 1] + shift == table.firstLines[other + 1];
        for (int line = first; line < table.firstLines[one + 1] && same; line++) {
            same = table.payees[line] == table.payees[line + shift]
                    && (table.shares == null || table.shares[line] == table.shares[line + shift])
                    && (table.credits == null || table.credits[line] == table.credits[line + shift]);
        }
        return same;
    }

    private static boolean isSame(long @Nullable [] column, int one, int other) {
        return column == null || column[one] == column[other];
    }
}
