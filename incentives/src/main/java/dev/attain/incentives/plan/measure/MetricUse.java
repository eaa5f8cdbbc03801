package dev.attain.incentives.plan.measure;

import static java.util.Objects.requireNonNull;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.MetricId;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which metric of the payee a component reads, and which of its measurements: a rating, a satisfaction, a share of
 * renewals that somebody else measured. The plan knows the metric by its id alone; the {@link Measurement} comes with
 * the facts, and whatever comes counts, whichever day the facts are known up to.
 *
 * @param metric which metric
 * @param timing which of its measurements holds for a pay period
 */
public record MetricUse(
        @NotNull @Valid MetricId metric, @NotNull MetricTiming timing) {
    private static final Comparator<Measurement> BY_END = Comparator.comparing(
                    (Measurement one) -> one.period().endExclusive())
            .thenComparing(one -> one.period().start());

    public MetricUse {
        requireNonNull(metric, "metricUse.metric");
        requireNonNull(timing, "metricUse.timing");
    }

    /** What was measured in exactly the pay period: {@code MetricUse.ofPayPeriod("satisfaction")}. */
    public static MetricUse ofPayPeriod(String metric) {
        return new MetricUse(MetricId.of(metric), MetricTiming.PAY_PERIOD);
    }

    /** What was measured last: {@code MetricUse.latest("rating")}. */
    public static MetricUse latest(String metric) {
        return new MetricUse(MetricId.of(metric), MetricTiming.LATEST);
    }

    /**
     * The measurement that holds for a pay period; empty if there is none.
     *
     * @param measurements of one owner, in any order; those of other metrics are passed over
     */
    public Optional<Measurement> find(List<Measurement> measurements, SalesPeriod payPeriod) {
        return measurements.stream()
                .filter(one -> one.metric().id().equals(metric) && fits(one.period(), payPeriod))
                .max(BY_END);
    }

    private boolean fits(SalesPeriod measured, SalesPeriod payPeriod) {
        return switch (timing) {
            case PAY_PERIOD ->
                measured.start().equals(payPeriod.start())
                        && measured.endExclusive().equals(payPeriod.endExclusive());
            case LATEST -> !measured.endExclusive().isAfter(payPeriod.endExclusive());
        };
    }
}
