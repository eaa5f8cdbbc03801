package dev.attain.incentives.plan.component;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.measure.MetricReading;
import dev.attain.incentives.plan.rate.RateScale;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;

/**
 * All that a component rule may look at.
 *
 * @param terms the terms in the plan that name the rule
 * @param period the pay period
 * @param currency of all pay
 * @param scale quota of the first measure, target incentive and base rate of the payee
 * @param readings where the measures of the terms stand, in their order: the first at the end of the stretch, the
 *     others at the end of the pay period
 * @param pays what the components that the terms are paid on paid in the pay period, in their order
 * @param metrics what the metrics of the terms say of the payee for the pay period, in their order
 */
public record ComponentContext(
        @NotNull ComponentTerms terms,
        @NotNull SalesPeriod period,
        @NotNull Currency currency,
        @NotNull RateScale scale,
        @NotNull List<@NotNull MeasureReading> readings,
        @NotNull List<@NotNull Paid> pays,
        @NotNull List<@NotNull MetricReading> metrics) {
    public ComponentContext {
        requireNonNull(terms, "componentContext.terms");
        requireNonNull(period, "componentContext.period");
        requireNonNull(currency, "componentContext.currency");
        requireNonNull(scale, "componentContext.scale");
        readings = Require.copy(readings, "componentContext.readings");
        pays = Require.copy(pays, "componentContext.pays");
        metrics = Require.copy(metrics, "componentContext.metrics");
    }

    /** The context of a component that reads no metric. */
    public ComponentContext(
            ComponentTerms terms,
            SalesPeriod period,
            Currency currency,
            RateScale scale,
            List<MeasureReading> readings,
            List<Paid> pays) {
        this(terms, period, currency, scale, readings, pays, List.of());
    }

    /** The context of a component that reads no other's pay and no metric. */
    public ComponentContext(
            ComponentTerms terms,
            SalesPeriod period,
            Currency currency,
            RateScale scale,
            List<MeasureReading> readings) {
        this(terms, period, currency, scale, readings, List.of());
    }

    /**
     * What a component paid in the pay period, after its caps and its floor.
     *
     * @param component its id, not blank
     * @param amount money of the plan's currency: rounded where the plan rounds lines or components, exact where it
     *     rounds the statement alone
     */
    public record Paid(@NotBlank String component, @NotNull Quantity amount) {
        public Paid {
            Require.text(component, "paid.component");
            requireNonNull(amount, "paid.amount");
        }
    }
}
