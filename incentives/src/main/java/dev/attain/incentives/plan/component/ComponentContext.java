package dev.attain.incentives.plan.component;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.rate.RateScale;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;

/**
 * All that a component rule may look at.
 *
 * @param terms the terms in the plan that name the rule
 * @param period the pay period
 * @param currency of all pay
 * @param scale quota of the measure, target incentive and base rate of the payee
 * @param readings where the measure of the terms stands at the end of the stretch, then the others in their order
 */
public record ComponentContext(
        @NotNull ComponentTerms terms,
        @NotNull SalesPeriod period,
        @NotNull Currency currency,
        @NotNull RateScale scale,
        @NotEmpty List<@NotNull MeasureReading> readings) {
    public ComponentContext {
        requireNonNull(terms, "componentContext.terms");
        requireNonNull(period, "componentContext.period");
        requireNonNull(currency, "componentContext.currency");
        requireNonNull(scale, "componentContext.scale");
        readings = Require.copy(readings, "componentContext.readings");
        if (readings.isEmpty()) {
            throw new IllegalArgumentException(
                    "componentContext.readings must begin with the measure of the terms, but had none");
        }
    }
}
