package dev.attain.incentives.commission.table;

import static java.util.Objects.requireNonNull;

import dev.attain.incentives.commission.column.ColumnFilling;
import dev.attain.incentives.commission.column.ColumnFormat;
import dev.attain.incentives.commission.fact.TraitCodes;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.SalesEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a table: event by event, each followed by its credits. Nothing is kept but what the columns need. Mutable, for
 * one thread.
 */
public final class Filling {
    /** So much can be multiplied by a share in basis points. */
    private static final long MOST = Long.MAX_VALUE / 10_000;

    private final TableFormat format;
    private final ColumnFilling columns;
    private final List<TraitCodes.Sample> samples = new ArrayList<>();
    private final Map<TraitCodes.Sample, Integer> codes = new HashMap<>();
    private boolean keepsSequences;

    Filling(TableFormat format) {
        this.format = requireNonNull(format, "format");
        this.columns = new ColumnFilling(new ColumnFormat(
                format.currency(), format.decimals(), format.quantityDecimals(), format.firstDay(), format.rounding()));
    }

    /** Makes room, so that columns of a known length need not grow. */
    public Filling expecting(int moreEvents, int moreLines) {
        columns.expect(moreEvents, moreLines);
        return this;
    }

    /**
     * Keeps the sequences of events also where these come in ledger order: eight bytes an event, which {@link
     * PreparedCommission#live} needs to find the place of a late one.
     */
    public Filling keepingSequences() {
        keepsSequences = true;
        columns.keepSequences();
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
        return event(format.dayOf(on), sequence, amount, traitsCode);
    }

    /** The same for a day counted from the first day of the format, which is 0. */
    public Filling event(int day, long sequence, long amount, int traitsCode) {
        format.checkDay(day);
        if (traitsCode < 0 || traitsCode >= samples.size()) {
            throw new IllegalArgumentException(
                    "traitsCode must be one that traits(..) gave, but was " + traitsCode + " of " + samples.size());
        }
        checkAmount(amount);
        columns.event(day, sequence, amount, traitsCode);
        return this;
    }

    /**
     * How many units the event sold, in the decimals of the format.
     *
     * @param quantity of either sign, at most 922,337,203,685,477
     */
    public Filling quantity(long quantity) {
        checkEvent();
        checkFigure(quantity, "quantity");
        columns.quantity(quantity);
        return this;
    }

    /**
     * The margin of the event, in the decimals of amounts.
     *
     * @param margin of either sign, at most 922,337,203,685,477
     */
    public Filling margin(long margin) {
        checkEvent();
        checkFigure(margin, "margin");
        columns.margin(margin);
        return this;
    }

    /**
     * One share of the event; all of them total 10,000.
     *
     * @param payee the place among the prepared payees
     * @param basisPoints more than zero
     */
    public Filling share(int payee, int basisPoints) {
        checkEvent();
        check(payee, columns.hasCredits());
        columns.share(payee, basisPoints);
        return this;
    }

    /** One credited amount of the event, in the decimals of the format, where the host has divided it already. */
    public Filling credit(int payee, long amount) {
        checkEvent();
        check(payee, columns.hasShares());
        checkAmount(amount);
        columns.credit(payee, amount);
        return this;
    }

    /** The table; nothing more can be filled in. */
    public CreditTable table() {
        return new CreditTable(format, columns.columns(samples), keepsSequences);
    }

    /** Refuses a payee without a place, and credits of the other kind. */
    static void check(int payee, boolean isMixed) {
        if (isMixed) {
            throw new IllegalStateException(
                    "a table credits shares or amounts: keep to one of share(..) and credit(..)");
        }
        if (payee < 0) {
            throw new IllegalArgumentException("payee must be zero or more, but was " + payee
                    + ": ask PreparedCommission.place for the place of a payee");
        }
    }

    /** Refuses the one amount that has no opposite in 64 bits. */
    static void checkAmount(long amount) {
        if (amount == Long.MIN_VALUE) {
            throw new IllegalArgumentException(
                    "amount must be more than -9,223,372,036,854,775,808, for that cannot be taken"
                            + " back: choose a format with fewer decimals");
        }
    }

    /** Refuses a figure whose shares do not fit 64 bits. */
    static void checkFigure(long figure, String name) {
        if (figure < -MOST || figure > MOST) {
            throw new IllegalArgumentException(name + " must lie within " + MOST + " on either side of zero, but was "
                    + figure + ": choose a format with fewer decimals");
        }
    }

    private void checkEvent() {
        if (!columns.hasEvents()) {
            throw new IllegalStateException("there is no event yet: begin with event(..)");
        }
    }
}
