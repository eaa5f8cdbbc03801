package dev.attain.incentives.evaluation.development;

import dev.attain.core.internal.Require;
import dev.attain.core.metric.MetricId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Something that can be learned.
 *
 * @param id the host's own, not blank
 * @param name what people call it, not blank
 * @param metrics what it is meant to improve, at least one
 */
public record TrainingModule(
        @NotBlank String id,
        @NotBlank String name,
        @NotEmpty List<@NotNull @Valid MetricId> metrics) {
    public TrainingModule {
        Require.text(id, "trainingModule.id");
        Require.text(name, "trainingModule.name");
        metrics = Require.copy(metrics, "trainingModule.metrics");
        if (metrics.isEmpty()) {
            throw new IllegalArgumentException(
                    "trainingModule.metrics must name what it improves, but had none (" + id + ")");
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
