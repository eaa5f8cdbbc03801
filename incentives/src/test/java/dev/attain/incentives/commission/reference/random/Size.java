package dev.attain.incentives.commission.reference.random;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.plan.measure.MeasureFigure;
import java.util.Currency;

/**
 * How large the figures of a case are. Half of them are tenths of the largest, so that measures often meet bounds
 * exactly.
 *
 * @param currency of all money
 * @param money the largest sale, in minor units
 * @param units the largest number of units in a sale
 */
record Size(Currency currency, long money, long units) {
    private static final long[] MONEY = {900, 1_000_000, 10_000_000_000L, 100_000_000_000_000L};

    static Size of(Dice dice) {
        Currency currency = Currency.getInstance(dice.any("USD", "USD", "EUR", "JPY", "KWD"));
        return new Size(currency, MONEY[dice.between(0, MONEY.length - 1)], dice.any(10L, 10_000L, 10_000_000L));
    }

    Money money(Dice dice) {
        return new Money(currency, roundOrNot(dice, money));
    }

    /** Money of the size of pay. */
    Money pay(Dice dice) {
        return new Money(currency, roundOrNot(dice, Math.max(10, money / dice.any(10, 100, 1000))));
    }

    Ratio units(Dice dice) {
        long whole = roundOrNot(dice, units);
        return dice.oneIn(4) ? Ratio.of(whole, dice.any(2, 3, 7, 10)) : Ratio.of(whole);
    }

    /** As much of a figure as one sale may add. */
    Quantity of(MeasureFigure figure, Dice dice) {
        return switch (figure) {
            case AMOUNT, MARGIN -> Quantity.of(money(dice));
            case QUANTITY -> new Quantity(units(dice), Unit.count("units"));
            case EVENTS -> Quantity.count(dice.between(0, 5), "events");
        };
    }

    /** So many times the tenth part of the most that one sale may add. */
    Quantity tenths(MeasureFigure figure, long tenths) {
        return switch (figure) {
            case AMOUNT, MARGIN -> Quantity.of(new Money(currency, money / 10 * tenths));
            case QUANTITY -> new Quantity(Ratio.of(units / 10 * tenths), Unit.count("units"));
            case EVENTS -> Quantity.count(tenths, "events");
        };
    }

    private static long roundOrNot(Dice dice, long most) {
        return dice.oneIn(2) ? most / 10 * dice.between(0, 10) : dice.upTo(most);
    }
}
