package dev.attain.incentives.commission.table;

import dev.attain.incentives.commission.column.TableColumns;

/**
 * Credits in columns: facts of which no two are an object. Sixteen bytes tell an event and six each of its credits. A
 * host fills one straight from a result set; events may come in any order, and those that come in ledger order cost
 * least. Immutable, for any number of threads.
 *
 * <pre>{@code
 * Filling filling = CreditTable.filling(TableFormat.of(usd, LocalDate.of(2026, 1, 1)));
 * int traits = filling.traits(example, CreditKind.REVENUE);
 * filling.event(day, sequence, cents, traits).share(ann, 6_000).share(ben, 4_000);
 * CreditTable table = filling.table();
 * }</pre>
 */
public final class CreditTable {
    private final TableFormat format;
    private final TableColumns columns;
    private final boolean keepsSequences;

    CreditTable(TableFormat format, TableColumns columns, boolean keepsSequences) {
        this.format = format;
        this.columns = columns;
        this.keepsSequences = keepsSequences;
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
        return columns.events();
    }

    /** How many credits, each of which is a line of the result. */
    public int lines() {
        return columns.lines();
    }

    /** The first line of an event, whose lines follow each other; for the number of events, the end of the last. */
    public int firstLine(int event) {
        return columns.firstLine(event);
    }

    /** The event of a line. */
    public int event(int line) {
        return columns.event(line);
    }

    /** Whether events stand in ledger order: then nothing has to be sorted. */
    public boolean isInOrder() {
        return columns.isInOrder();
    }

    /** Whether it says the sequences of its events, so that events can come later: {@link Filling#keepingSequences}. */
    public boolean keepsSequences() {
        return keepsSequences;
    }

    TableColumns columns() {
        return columns;
    }
}
