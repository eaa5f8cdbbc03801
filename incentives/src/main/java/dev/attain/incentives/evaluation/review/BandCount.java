package dev.attain.incentives.evaluation.review;

import static java.util.Objects.requireNonNull;

import dev.attain.incentives.evaluation.RatingBand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * How many people have a rating.
 *
 * @param band which rating
 * @param people how many, zero or more
 */
public record BandCount(
        @NotNull @Valid RatingBand band, @PositiveOrZero long people) {
    public BandCount {
        requireNonNull(band, "bandCount.band");
        if (people < 0) {
            throw new IllegalArgumentException("bandCount.people must be zero or more, but was " + people);
        }
    }
}
