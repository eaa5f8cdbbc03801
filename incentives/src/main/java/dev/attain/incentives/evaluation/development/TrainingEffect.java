package dev.attain.incentives.evaluation.development;

import static java.util.Objects.requireNonNull;

import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * One metric before and after a training. That it got better does not say that the training did it.
 *
 * @param before the latest period that had ended when the training took place
 * @param after the latest period that began on that day or later
 */
public record TrainingEffect(
        @NotNull @Valid Measurement before, @NotNull @Valid Measurement after) {
    public TrainingEffect {
        requireNonNull(before, "trainingEffect.before");
        requireNonNull(after, "trainingEffect.after");
        if (!before.metric().equals(after.metric())) {
            throw new IllegalArgumentException(
                    "trainingEffect compares one metric, but was given " + before.metric() + " and " + after.metric());
        }
    }

    /** How much more it is after, below zero for less. */
    public Quantity change() {
        return after.value().minus(before.value());
    }

    /** Whether it got better. */
    public boolean isImproved() {
        boolean higher = before.metric().direction() == Direction.HIGHER_IS_BETTER;
        return higher ? change().value().isPositive() : change().value().isNegative();
    }
}
