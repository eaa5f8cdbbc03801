package dev.attain.incentives.commission.table;

import static java.util.Objects.requireNonNull;

import dev.attain.incentives.commission.fact.TraitCodes;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.SalesEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a table: event by event, each followed by its credits. Nothing is kept but what the columns need. Mutable, for one
 * thread.
 */
public final class Filling {
    private static final int FIRST_SIZE = 1 << 10;
    private static final long NARROW = (1L << 61) / CreditTable.WHOLE;

    private final TableColumns columns;
    private final long firstDay;
    private final List<TraitCodes.Sample> samples = new ArrayList<>();
    private final Map<TraitCodes.Sample, Integer> codes = new HashMap<>();
    private int events;
    private int lines;
    private long total;
    private boolean hasOddShare;
    private boolean isInOrder = true;

    Filling(TableFormat format) {
        this.columns = new TableColumns(requireNonNull(format, "format"), FIRST_SIZE, FIRST_SIZE);
        this.columns.sequences = new long[FIRST_SIZE];
        this.firstDay = format.firstDay().toEpochDay();
    }

    /** Makes room, so that columns of a known length need not grow. */
    public Filling expecting(int moreEvents, int moreLines) {
        columns.events(events + moreEvents);
        columns.lines(lines + moreLines);
        return this;
    }

    /**
     * The code of credits that fit the plan's conditions alike.
     *
     * @param example one of these; its traits count, and whether it reverses something, not its figures
     * @param kind why they are credited
     */
    public int traits(SalesEvent example, CreditKind kind) {
        var sample = new TraitCodes.Sample(requireNonNull(example, "example"), requireNonNull(kind, "kind"));
        Integer known = codes.putIfAbsent(sample, samples.size());
        if (known != null) {
            return known;
        }
        if (samples.size() > Character.MAX_VALUE) {
            throw new IllegalArgumentException("a table tells at most 65,536 combinations of traits apart, and "
                    + example.id() + " is one more: leave out of the examples what no condition of the plan looks at");
        }
        samples.add(sample);
        return samples.size() - 1;
    }

    /**
     * The next event; its credits follow.
     *
     * @param on its day
     * @param sequence its place among the events of that day, each once
     * @param amount in units of the format's decimals, of either sign
     * @param traitsCode as {@link #traits} gave it
     */
    public Filling event(LocalDate on, long sequence, long amount, int traitsCode) {
        return event(Math.toIntExact(on.toEpochDay() - firstDay), sequence, amount, traitsCode);
    }

    /** The same for a day counted from the first day of the format, which is 0. */
    public Filling event(int day, long sequence, long amount, int traitsCode) {
        if (day < 0 || day > Character.MAX_VALUE) {
            throw new IllegalArgumentException("day must be 0 to 65535 days after " + columns.format.firstDay()
                    + ", but was " + day + ": choose another first day");
        }
        if (traitsCode < 0 || traitsCode >= samples.size()) {
            throw new IllegalArgumentException(
                    "traitsCode must be one that traits(..) gave, but was " + traitsCode + " of " + samples.size());
        }
        close();
        if (events == columns.days.length) {
            columns.events(Math.max(FIRST_SIZE, grown(events)));
        }
        isInOrder &= events == 0 || isBehindLast(day, sequence);
        sequences()[events] = sequence;
        columns.days[events] = (char) day;
        columns.amounts[events] = amount;
        columns.traits[events] = (char) traitsCode;
        columns.isNarrow &= isNarrow(amount);
        events++;
        return this;
    }

    /** How many units the event sold, in the decimals of the format. */
    public Filling quantity(long quantity) {
        if (columns.quantities == null) {
            columns.quantities = TableColumns.figures(columns.days.length);
        }
        columns.quantities[lastEvent()] = quantity;
        columns.isNarrow &= isNarrow(quantity);
        return this;
    }

    /** The margin of the event, in the decimals of amounts. */
    public Filling margin(long margin) {
        if (columns.margins == null) {
            columns.margins = TableColumns.figures(columns.days.length);
        }
        columns.margins[lastEvent()] = margin;
        columns.isNarrow &= isNarrow(margin);
        return this;
    }

    /**
     * One share of the event; all of them total 10,000.
     *
     * @param payee the place among the prepared payees
     * @param basisPoints more than zero
     */
    public Filling share(int payee, int basisPoints) {
        if (columns.credits != null) {
            throw mixed();
        }
        line(payee);
        if (columns.shares == null) {
            columns.shares = new char[columns.payees.length];
        }
        total += basisPoints;
        hasOddShare |= basisPoints <= 0 || basisPoints > CreditTable.WHOLE;
        columns.shares[lines - 1] = (char) Math.max(0, Math.min(CreditTable.WHOLE, basisPoints));
        return this;
    }

    /** One credited amount of the event, in the decimals of the format, where the host has divided it already. */
    public Filling credit(int payee, long amount) {
        if (columns.shares != null) {
            throw mixed();
        }
        line(payee);
        if (columns.credits == null) {
            columns.credits = new long[columns.payees.length];
        }
        columns.credits[lines - 1] = amount;
        return this;
    }

    /** The table; nothing more can be filled in. */
    public CreditTable table() {
        close();
        columns.events(events);
        columns.lines(lines);
        columns.firstLines[events] = lines;
        columns.sequences = isInOrder ? null : columns.sequences;
        columns.samples = List.copyOf(samples);
        return new CreditTable(columns);
    }

    private void line(int payee) {
        lastEvent();
        if (payee < 0) {
            throw new IllegalArgumentException("payee must be zero or more, but was " + payee
                    + ": ask PreparedCommission.place for the place of a payee");
        }
        if (lines == columns.payees.length) {
            columns.lines(Math.max(FIRST_SIZE, grown(lines)));
        }
        columns.payees[lines++] = payee;
    }

    /** Ends the event: one whose shares are off is not paid. */
    private void close() {
        if (events > 0 && columns.credits == null && (hasOddShare || total != CreditTable.WHOLE)) {
            columns.sharesOff.set(events - 1);
            for (int line = columns.firstLines[events - 1]; line < lines; line++) {
                columns.payees[line] = ~columns.payees[line];
            }
        }
        columns.firstLines[events] = lines;
        total = 0;
        hasOddShare = false;
    }

    private boolean isBehindLast(int day, long sequence) {
        int last = events - 1;
        return day > columns.days[last] || (day == columns.days[last] && sequence > sequences()[last]);
    }

    private long[] sequences() {
        return requireNonNull(columns.sequences, "a table can be taken once: start another filling");
    }

    private int lastEvent() {
        if (events == 0) {
            throw new IllegalStateException("there is no event yet: begin with event(..)");
        }
        return events - 1;
    }

    private static boolean isNarrow(long figure) {
        return figure > -NARROW && figure < NARROW;
    }

    private static int grown(int size) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE - 8, size + (size >> 1) + 1L));
    }

    private static IllegalStateException mixed() {
        return new IllegalStateException("a table credits shares or amounts: keep to one of share(..) and credit(..)");
    }
}
