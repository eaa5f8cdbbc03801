package dev.attain.incentives.commission.table;

import dev.attain.core.money.Money;
import dev.attain.incentives.commission.bulk.TableTotals;
import dev.attain.incentives.commission.live.AccountEffect;
import java.util.Currency;
import java.util.stream.IntStream;

/**
 * What a late event does to one assignment in one pay period: its totals before and after, and its lines as they are
 * after. Places and amounts are those of {@link CommissionTable}. Immutable, for any number of threads.
 */
public final class LatePeriod {
    private final AccountEffect account;
    private final Currency currency;

    LatePeriod(AccountEffect account, Currency currency) {
        this.account = account;
        this.currency = currency;
    }

    /**
     * What a component came to in the pay period.
     *
     * @param measured what the measure came to, in units of the table's decimals
     * @param earned what was earned before caps and floor, in minor units
     * @param afterLimits what caps and floor make of it
     * @param held which part of that is held back
     */
    public record Totals(long measured, long earned, long afterLimits, long held) {}

    /** The place of the assignment. */
    public int assignment() {
        return account.assignment();
    }

    /** The place of the pay period. */
    public int period() {
        return account.period();
    }

    /** What a component came to without the event. */
    public Totals before(int component) {
        return new Totals(
                account.before(TableTotals.MEASURE, component),
                account.before(TableTotals.EARNED, component),
                account.before(TableTotals.LIMITED, component),
                account.before(TableTotals.HELD, component));
    }

    /** What a component comes to with it. */
    public Totals after(int component) {
        return new Totals(
                account.after(TableTotals.MEASURE, component),
                account.after(TableTotals.EARNED, component),
                account.after(TableTotals.LIMITED, component),
                account.after(TableTotals.HELD, component));
    }

    /** How much more all components pay with the event than without it; below zero if it takes something back. */
    public Money change() {
        return new Money(
                currency,
                IntStream.range(0, account.components())
                        .mapToLong(component -> Math.subtractExact(
                                account.after(TableTotals.LIMITED, component),
                                account.before(TableTotals.LIMITED, component)))
                        .reduce(0, Math::addExact));
    }

    /** How many lines the assignment has in the pay period, in ledger order; those of the event are among them. */
    public int lines() {
        return account.lines().size();
    }

    /** The place of the event of a line in {@link LiveTable#table}; {@link LateEffect#event} for the late one. */
    public int event(int line) {
        return account.lines().event(line);
    }

    /** What a line is credited, in the decimals of the table. */
    public long credited(int line) {
        return account.lines().credited(line);
    }

    /** What a line adds to a component, rounded as the plan says. */
    public long amount(int component, int line) {
        return account.lines().amount(component, line);
    }

    /** What caps leave of it. */
    public long afterLimits(int component, int line) {
        return account.lines().limited(component, line);
    }

    /** Which part of that is held back. */
    public long held(int component, int line) {
        return account.lines().held(component, line);
    }
}
