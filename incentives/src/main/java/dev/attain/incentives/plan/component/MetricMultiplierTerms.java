package dev.attain.incentives.plan.component;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MetricReading;
import dev.attain.incentives.plan.measure.MetricUse;
import dev.attain.incentives.plan.rate.MultiplierTable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A multiplier on what other components of the plan paid in the same pay period, after their caps and floors, by a
 * metric of the payee such as a rating; rule {@code metric-multiplier}. It pays the difference, pay × (multiplier − 100
 * %), as a line of its own, so that the statement shows both: on a commission of USD 1000.00 four stars at 110 % pay
 * USD 100.00, and two at 80 % take USD 200.00 back. What was taken back is multiplied, too.
 *
 * <p>In a table of credits the other components run line by line as they would without it, and what it pays is worked
 * out for each payee and pay period once they are done, in about 4 µs. With a cap over the year or one that carries
 * forward, and where the plan rounds per statement, the whole plan is run payee by payee, which pays the same and takes
 * longer. Measurements are, as quotas are, known when a run begins: only credits can come late.
 *
 * <pre>{@code
 * MultiplierTable stars = MultiplierTable.stepped(two, three, four); // 80 %, from 3 on 100 %, from 4 on 110 %
 * MetricMultiplierTerms rated = MetricMultiplierTerms.of("rated", MetricUse.latest("rating"), stars, "commission");
 * }</pre>
 *
 * @param id which component, not blank
 * @param paidOn the ids of the other components, at least one, each once
 * @param use which metric, and which of its measurements
 * @param table the multiplier by what was measured, its bounds in the unit of the metric: a measurement in another one
 *     is an error, and the component pays nothing
 * @param missing the multiplier where nothing was measured, zero or more; a warning tells of it
 * @param limits caps over the period or the year, and floor, on the difference: with a floor of zero it never takes
 *     back
 * @param holdback which part is payable only later
 */
@Value.Builder
public record MetricMultiplierTerms(
        @NotBlank String id,
        @NotEmpty List<@NotBlank String> paidOn,
        @NotNull @Valid MetricUse use,
        @NotNull @Valid MultiplierTable table,
        @NotNull Rate missing,
        @NotNull @Valid PayLimits limits,
        @NotNull Optional<@Valid Holdback> holdback)
        implements ComponentTerms, WithMetricMultiplierTerms {
    static final String RULE = "metric-multiplier";

    public MetricMultiplierTerms {
        Require.text(id, "metricMultiplierTerms.id");
        paidOn = Require.copy(paidOn, "metricMultiplierTerms.paidOn");
        requireNonNull(use, "metricMultiplierTerms.use");
        requireNonNull(table, "metricMultiplierTerms.table");
        requireNonNull(missing, "metricMultiplierTerms.missing");
        requireNonNull(limits, "metricMultiplierTerms.limits");
        requireNonNull(holdback, "metricMultiplierTerms.holdback");
        PaidOnPay.check("metricMultiplierTerms", paidOn, limits)
                .unless(!missing.isNegative(), "missing", ComponentText.MULTIPLIER_NEGATIVE, missing)
                .refuse();
    }

    /** A multiplier on the pay of other components, 100 % where nothing was measured, without limits and holdback. */
    public static MetricMultiplierTerms of(String id, MetricUse use, MultiplierTable table, String... paidOn) {
        return new MetricMultiplierTerms(id, List.of(paidOn), use, table, Rate.ONE, PayLimits.NONE, Optional.empty());
    }

    /** Starts empty terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; sets every attribute at most once. */
    public static final class Builder extends StrictMetricMultiplierTermsBuilder {
        Builder() {}
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Measure> measures() {
        return List.of();
    }

    @Override
    public List<MetricUse> metrics() {
        return List.of(use);
    }

    @Override
    public List<Finding> findings(Currency currency) {
        return Findings.in("terms").addAll(limits.findings(currency)).list();
    }

    static ComponentPay pay(ComponentContext context) {
        MetricMultiplierTerms terms = context.terms().as(MetricMultiplierTerms.class);
        MetricReading reading = context.metrics().get(0);
        return reading.measurement()
                .map(measured -> terms.measured(context, measured))
                .orElseGet(() -> terms.unmeasured(context, reading));
    }

    private ComponentPay measured(ComponentContext context, Measurement found) {
        if (!found.value().unit().fits(table.unit())) {
            return ComponentPay.nothing(Finding.error(
                    "use",
                    ComponentText.METRIC_UNIT,
                    use.metric(),
                    found.owner(),
                    found.period().label(),
                    found.value(),
                    table.unit()));
        }
        Explanation value = Explanation.input(
                ComponentText.METRIC_VALUE.message(
                        found.metric(), found.owner(), found.period().label()),
                found.value());
        return ComponentPay.lump(difference(context, table.explain(value)));
    }

    private ComponentPay unmeasured(ComponentContext context, MetricReading reading) {
        Explanation declared =
                Explanation.input(ComponentText.METRIC_ASSUMED.message(use.metric()), Quantity.of(missing));
        Finding warning = Finding.warning(
                "use",
                ComponentText.METRIC_MISSING,
                use.metric(),
                reading.owner(),
                context.period().label(),
                missing);
        return ComponentPay.lump(difference(context, declared), List.of(warning));
    }

    /** pay × (multiplier − 100 %). */
    private Explanation difference(ComponentContext context, Explanation multiplier) {
        Explanation whole = Explanation.input(ComponentText.WHOLE.message(), Quantity.of(Rate.ONE));
        Explanation change = Explanation.difference(ComponentText.MULTIPLIER_LESS_WHOLE.message(), multiplier, whole);
        return Explanation.product(
                ComponentText.SHARE_OF_PAY.message(id), List.of(PaidOnPay.together(context), change));
    }
}
