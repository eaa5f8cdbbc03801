package dev.attain.incentives.plan.measure;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Where a measure stands for one payee.
 *
 * @param measure what is measured
 * @param value what was reached so far
 * @param quota what was expected; empty without a quota
 */
public record MeasureReading(
        @NotNull Measure measure,
        @NotNull Quantity value,
        @NotNull Optional<Quantity> quota) {
    public MeasureReading {
        requireNonNull(measure, "measureReading.measure");
        requireNonNull(value, "measureReading.value");
        requireNonNull(quota, "measureReading.quota");
    }

    /** Value ÷ quota, exactly; empty without a quota, and for a quota of zero, which nobody can attain. */
    public Optional<Ratio> attainment() {
        return quota.filter(given -> !given.isZero())
                .map(given -> value.per(given).value());
    }
}
