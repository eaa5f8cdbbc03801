package dev.attain.core.metric;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * What came out: one measured value of a metric for an owner and a period, such as the bookings of one rep in March.
 *
 * @param metric what was measured
 * @param owner whose value it is
 * @param period the days in which it was measured
 * @param value the value, in the unit of the metric; of either sign, as after a cancellation
 */
@Value.Builder
public record Measurement(
        @NotNull @Valid Metric metric,
        @NotNull @Valid PartyId owner,
        @NotNull @Valid SalesPeriod period,
        @NotNull Quantity value)
        implements WithMeasurement {
    public Measurement {
        requireNonNull(metric, "measurement.metric");
        requireNonNull(owner, "measurement.owner");
        requireNonNull(period, "measurement.period");
        requireNonNull(value, "measurement.value");
        Findings.in("measurement")
                .unless(metric.measures(value), "value", MetricText.VALUE_UNIT, metric.unit(), metric, value)
                .refuse();
    }

    /** Starts an empty measurement. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a measurement; sets every attribute at most once. */
    public static final class Builder extends MeasurementBuilder {
        Builder() {}
    }
}
