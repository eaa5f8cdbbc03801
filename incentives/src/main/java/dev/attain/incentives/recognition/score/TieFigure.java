package dev.attain.incentives.recognition.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A figure of another metric, by which ties are broken.
 *
 * @param metric which metric
 * @param value the figure, in its unit
 */
public record TieFigure(
        @NotNull @Valid MetricId metric, @NotNull Quantity value) {
    public TieFigure {
        requireNonNull(metric, "tieFigure.metric");
        requireNonNull(value, "tieFigure.value");
    }
}
