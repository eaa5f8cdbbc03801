package dev.attain.incentives.evaluation.lift;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * The value with which one criterion alone would reach the next rating: the exact inverse of its curve, whatever the
 * effort.
 *
 * @param criterion its id, not blank
 * @param from the value now
 * @param to the value that is enough; where less is better and a step of the curve ends there, it has to be passed
 */
public record ExactReach(
        @NotBlank String criterion,
        @NotNull Quantity from,
        @NotNull Quantity to) {
    public ExactReach {
        Require.text(criterion, "exactReach.criterion");
        requireNonNull(from, "exactReach.from");
        requireNonNull(to, "exactReach.to");
    }
}
