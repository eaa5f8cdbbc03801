package dev.attain.incentives.evaluation.weight;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * The weight of one criterion.
 *
 * @param criterion its id, not blank
 * @param weight share of the score
 */
public record WeightShare(
        @NotBlank String criterion, @NotNull Rate weight) {
    public WeightShare {
        Require.text(criterion, "weightShare.criterion");
        requireNonNull(weight, "weightShare.weight");
    }
}
