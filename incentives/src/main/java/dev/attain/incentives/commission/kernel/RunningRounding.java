package dev.attain.incentives.commission.kernel;

import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * Rounds figures that follow each other so that they add up: each gets the rounded running sum after it less that before
 * it. Mutable, for one sum.
 */
public final class RunningRounding {
    private final Currency currency;
    private final RoundingMode mode;
    private Ratio sum = Ratio.ZERO;
    private Money handedOut;

    /** Starts at nothing. */
    public RunningRounding(Currency currency, RoundingMode mode) {
        this.currency = currency;
        this.mode = mode;
        this.handedOut = Money.zero(currency);
    }

    /** The exact sum so far. */
    public Ratio sum() {
        return sum;
    }

    /** Rounds the next figure. */
    public Money next(Ratio exact) {
        sum = sum.plus(exact);
        Money after = Money.of(currency, sum.rounded(currency.getDefaultFractionDigits(), mode));
        Money part = after.minus(handedOut);
        handedOut = after;
        return part;
    }
}
