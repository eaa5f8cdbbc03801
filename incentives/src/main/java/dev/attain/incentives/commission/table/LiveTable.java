package dev.attain.incentives.commission.table;

import dev.attain.core.money.Money;
import dev.attain.incentives.commission.bulk.Preparation;
import dev.attain.incentives.commission.bulk.TableTotals;
import dev.attain.incentives.commission.live.LiveLedger;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * A calculated table that is kept up to date, a mutable companion for one thread: events come late, and only the pay
 * periods that they can reach are paid again. What it says at any time is what a full run over {@link #table} would
 * say.
 *
 * <pre>{@code
 * LiveTable live = prepared.live(filling.table(), asOf);
 * LateEffect effect = live.event(day, sequence, cents, order).share(ann, 10_000).preview(); // what would it change?
 * live.event(day, sequence, cents, order).share(ann, 10_000).add(); // the same, kept
 * }</pre>
 *
 * <p>Fast are plans whose windows lie within a pay period and that round per line or component, without floors, caps of
 * a year or caps that carry forward: there a late event costs a look at the lines of its payee in its pay period,
 * nothing else. Where pay is rounded per line, only those are paid again whose measure comes to another piece of the
 * rate table, or whose pay to the other side of a cap; the others are what they were. Where pay periods depend on each
 * other, where a component measures nothing, such as a multiplier on pay, and where a rule or a figure needs ratios,
 * all pay periods of the reached assignment are paid again; that is as right, and costs tens of microseconds.
 *
 * <p>Beside the table itself it takes 24 bytes a line, 8 more for each of quantity and margin if the plan measures it,
 * 24 more for each component if pay is rounded per line, 8 to 16 an event, and 32 for each component, assignment and
 * pay period.
 */
public final class LiveTable {
    private final Preparation preparation;
    private final TableFormat format;
    private final LiveLedger ledger;
    private final LateEvent late;

    LiveTable(Preparation preparation, CreditTable table, LocalDate asOf) {
        this.preparation = preparation;
        this.format = table.format();
        this.ledger = new LiveLedger(preparation, table.columns(), asOf);
        this.late = new LateEvent(ledger, preparation.definition().currency());
    }

    /**
     * The next late event; its credits follow, and then {@link LateEvent#preview} or {@link LateEvent#add}. One that is
     * followed by neither is forgotten.
     *
     * @param on its day
     * @param sequence its place among the events of that day, each once
     * @param amount in units of the format's decimals, of either sign
     * @param traitsCode as {@link Filling#traits} gave it while the table was filled
     */
    public LateEvent event(LocalDate on, long sequence, long amount, int traitsCode) {
        return event(format.dayOf(on), sequence, amount, traitsCode);
    }

    /** The same for a day counted from the first day of the format, which is 0. */
    public LateEvent event(int day, long sequence, long amount, int traitsCode) {
        format.checkDay(day);
        if (traitsCode < 0 || traitsCode >= ledger.traits()) {
            throw new IllegalArgumentException("traitsCode must be one that traits(..) gave, but was " + traitsCode
                    + " of " + ledger.traits() + ": tell the filling all traits before it makes the table");
        }
        Filling.checkAmount(amount);
        return late.begin(day, sequence, amount, traitsCode);
    }

    /** All events so far, those that came late behind the others. */
    public CreditTable table() {
        late.forget();
        return new CreditTable(format, ledger.table(), true);
    }

    /** What somebody's measure of a component comes to now; see {@link CommissionTable#measured}. */
    public long measured(int component, int period, int assignment) {
        return ledger.totals().figure(TableTotals.MEASURE, component, assignment, period);
    }

    /** What a component earns somebody now before caps and floor; see {@link CommissionTable#earned}. */
    public long earned(int component, int period, int assignment) {
        return ledger.totals().figure(TableTotals.EARNED, component, assignment, period);
    }

    /** What caps and floor make of it; see {@link CommissionTable#afterLimitsOf}. */
    public long afterLimitsOf(int component, int period, int assignment) {
        return ledger.totals().figure(TableTotals.LIMITED, component, assignment, period);
    }

    /** Which part of that is held back; see {@link CommissionTable#heldOf}. */
    public long heldOf(int component, int period, int assignment) {
        return ledger.totals().figure(TableTotals.HELD, component, assignment, period);
    }

    /** What all components come to now for somebody in a pay period; see {@link CommissionTable#total}. */
    public Money total(int period, int assignment) {
        return new Money(
                preparation.definition().currency(),
                IntStream.range(0, preparation.plan().parts().size())
                        .mapToLong(component -> afterLimitsOf(component, period, assignment))
                        .reduce(0, Math::addExact));
    }
}
