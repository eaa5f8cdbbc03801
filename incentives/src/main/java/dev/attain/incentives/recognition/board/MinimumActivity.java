package dev.attain.incentives.recognition.board;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * How much somebody must have done to be ranked at all: a win rate is ranked from 20 closed deals on.
 *
 * @param metric what must have been done
 * @param least the least of it in the window, inclusive, in the unit of the metric
 */
public record MinimumActivity(
        @NotNull @Valid Metric metric, @NotNull Quantity least) {
    public MinimumActivity {
        requireNonNull(metric, "minimumActivity.metric");
        requireNonNull(least, "minimumActivity.least");
        Findings.in("minimumActivity")
                .unless(metric.measures(least), "least", BoardText.ACTIVITY_UNIT, metric.unit(), metric, least)
                .refuse();
    }
}
