package dev.attain.incentives.evaluation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * One rating: scores from {@code from}, inclusive, up to {@code toExclusive}.
 *
 * @param label what it is called, not blank: {@code 4 stars}
 * @param from least score
 * @param toExclusive the first score that no longer belongs to it; empty for the highest
 */
public record RatingBand(
        @NotBlank String label, @NotNull Rate from, @NotNull Optional<Rate> toExclusive) {
    public RatingBand {
        Require.text(label, "ratingBand.label");
        requireNonNull(from, "ratingBand.from");
        requireNonNull(toExclusive, "ratingBand.toExclusive");
        toExclusive.filter(to -> to.compareTo(from) <= 0).ifPresent(to -> {
            throw new IllegalArgumentException(
                    "ratingBand.toExclusive must be above %s, where %s starts, but was %s".formatted(from, label, to));
        });
    }

    /** The rating and its scores: {@code 4 stars [100%, 120%)}. */
    @Override
    public String toString() {
        return label + " [" + from + ", " + toExclusive.map(Rate::toString).orElse("…") + ")";
    }
}
