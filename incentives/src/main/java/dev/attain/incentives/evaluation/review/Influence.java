package dev.attain.incentives.evaluation.review;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * How much of the difference between people one criterion makes: the covariance of its points with the score, as a
 * share of the variance of the score. The influences of all criteria are 100 % together, but for rounding.
 *
 * @param criterion its id, not blank
 * @param share to four decimals; below zero where it evens out what others make
 */
public record Influence(@NotBlank String criterion, @NotNull Rate share) {
    public Influence {
        Require.text(criterion, "influence.criterion");
        requireNonNull(share, "influence.share");
    }
}
