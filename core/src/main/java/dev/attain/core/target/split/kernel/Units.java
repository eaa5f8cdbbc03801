package dev.attain.core.target.split.kernel;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Amounts of one unit as whole numbers: cents, orders. */
public record Units(Unit unit, int decimals) {
    public static Units of(Unit unit) {
        boolean money = unit.kind() == Unit.Kind.MONEY;
        return new Units(unit, money ? Currency.getInstance(unit.symbol()).getDefaultFractionDigits() : 0);
    }

    public boolean isWhole(Quantity amount) {
        return amount.rounded(decimals, RoundingMode.DOWN).equals(amount);
    }

    public long count(Quantity amount) {
        BigDecimal exact = amount.value().rounded(decimals, RoundingMode.UNNECESSARY);
        return ExactMath.toLong(exact.unscaledValue());
    }

    public Quantity quantity(long count) {
        return new Quantity(Ratio.of(BigDecimal.valueOf(count, decimals)), unit);
    }
}
