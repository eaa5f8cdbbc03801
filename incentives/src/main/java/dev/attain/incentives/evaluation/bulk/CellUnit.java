package dev.attain.incentives.evaluation.bulk;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import java.util.Currency;

/** What one in a column stands for: a minor unit of money, one thing, a millionth of a pure number. */
record CellUnit(Unit unit, int decimals) {
    private static final int NUMBER_DECIMALS = 6;

    static CellUnit of(Unit unit) {
        return switch (unit.kind()) {
            case MONEY -> new CellUnit(unit, Currency.getInstance(unit.symbol()).getDefaultFractionDigits());
            case COUNT -> new CellUnit(unit, 0);
            case RATIO -> new CellUnit(unit, NUMBER_DECIMALS);
        };
    }

    Quantity quantity(long cell) {
        return new Quantity(Ratio.of(cell, perWhole()), unit);
    }

    long perWhole() {
        return ExactMath.powerOfTen(decimals);
    }
}
