package dev.attain.incentives.commission.account;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What holds for all lines of a component.
 *
 * @param currency of the pay
 * @param mode how it is rounded
 * @param point where it is rounded
 * @param measureDigits decimals of the measure's column
 * @param factorDigits decimals of the factors of lines
 * @param largestFactor the largest of these factors, in units of its decimals
 * @param held which part of a line is held back
 */
public record AccountTerms(
        Currency currency,
        RoundingMode mode,
        RoundingPoint point,
        int measureDigits,
        int factorDigits,
        long largestFactor,
        Rate held) {
    public AccountTerms {
        requireNonNull(currency, "accountTerms.currency");
    }

    boolean isRunning() {
        return point != RoundingPoint.PER_LINE;
    }

    int moneyDigits() {
        return currency.getDefaultFractionDigits();
    }

    /** An amount in minor units, rounded as the plan says. */
    long rounded(Ratio amount) {
        return amount.rounded(moneyDigits(), mode).unscaledValue().longValueExact();
    }

    Ratio measured(long units) {
        return Ratio.of(BigDecimal.valueOf(units, measureDigits));
    }

    Ratio factor(long units) {
        return Ratio.of(BigDecimal.valueOf(units, factorDigits));
    }

    Ratio money(long minor) {
        return Ratio.of(BigDecimal.valueOf(minor, moneyDigits()));
    }
}
