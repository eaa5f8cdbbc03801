package dev.attain.incentives.evaluation.career;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * What a level asks for by one metric, and how long.
 *
 * @param metric what is measured
 * @param value what every period has to reach: at least, or where less is better at most
 * @param periods how many periods in a row, up to the latest that has ended; one or more
 */
public record Requirement(
        @NotNull @Valid Metric metric,
        @NotNull Quantity value,
        @Positive int periods) {
    public Requirement {
        requireNonNull(metric, "requirement.metric");
        requireNonNull(value, "requirement.value");
        Findings.in("requirement")
                .unless(metric.measures(value), "value", CareerText.VALUE_UNIT, value, metric.unit(), metric)
                .unless(periods >= 1, "periods", CareerText.PERIODS, periods)
                .refuse();
    }

    /** Whether a figure is enough. */
    public boolean isMetBy(Quantity figure) {
        int side = figure.compareTo(value);
        return metric.direction() == Direction.HIGHER_IS_BETTER ? side >= 0 : side <= 0;
    }
}
