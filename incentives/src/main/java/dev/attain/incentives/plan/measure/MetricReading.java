package dev.attain.incentives.plan.measure;

import static java.util.Objects.requireNonNull;

import dev.attain.core.metric.Measurement;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What a metric says of one payee for a pay period.
 *
 * @param use which metric is read, and when
 * @param owner whose
 * @param measurement what was measured; empty if nothing was
 */
public record MetricReading(
        @NotNull @Valid MetricUse use,
        @NotNull @Valid PartyId owner,
        @NotNull Optional<@Valid Measurement> measurement) {
    public MetricReading {
        requireNonNull(use, "metricReading.use");
        requireNonNull(owner, "metricReading.owner");
        requireNonNull(measurement, "metricReading.measurement");
    }
}
