package dev.attain.core.metric;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What came out: one measured value of a metric for an owner and a period, such as the bookings of one rep in March.
 *
 * @param metric what was measured
 * @param owner whose value it is
 * @param start first day of the period, inclusive
 * @param endExclusive first day after the period, after {@code start}
 * @param value the value, in the unit of the metric; of either sign, as after a cancellation
 */
@Value.Builder
public record Measurement(
        @NotNull @Valid Metric metric,
        @NotNull @Valid PartyId owner,
        @NotNull LocalDate start,
        @NotNull LocalDate endExclusive,
        @NotNull Quantity value)
        implements WithMeasurement {
    public Measurement {
        requireNonNull(metric, "measurement.metric");
        requireNonNull(owner, "measurement.owner");
        requireNonNull(start, "measurement.start");
        requireNonNull(endExclusive, "measurement.endExclusive");
        requireNonNull(value, "measurement.value");
        Findings.in("measurement")
                .unless(start.isBefore(endExclusive), "endExclusive", MetricText.PERIOD_EMPTY, start, endExclusive)
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
