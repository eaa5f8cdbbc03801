package dev.attain.incentives.evaluation.calibration;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import dev.attain.incentives.evaluation.RatingBand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * One person beside the distribution.
 *
 * @param owner who
 * @param score the exact score, which calibration never changes
 * @param place the place among all by score, 1 for the best; equals are in the order of their ids
 * @param before the rating that the score gives
 * @param after the rating that the distribution gives
 */
@Value.Builder
public record CalibratedRating(
        @NotNull @Valid PartyId owner,
        @NotNull Ratio score,
        @Positive int place,
        @NotNull @Valid RatingBand before,
        @NotNull @Valid RatingBand after)
        implements Localized, WithCalibratedRating {
    public CalibratedRating {
        requireNonNull(owner, "calibratedRating.owner");
        requireNonNull(score, "calibratedRating.score");
        requireNonNull(before, "calibratedRating.before");
        requireNonNull(after, "calibratedRating.after");
        if (place < 1) {
            throw new IllegalArgumentException("calibratedRating.place must be one or more, but was " + place);
        }
    }

    /** Starts an empty rating. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rating; sets every attribute at most once. */
    public static final class Builder extends StrictCalibratedRatingBuilder {
        Builder() {}
    }

    /** Whether the two ratings differ. */
    public boolean isMoved() {
        return !before.equals(after);
    }

    /** Who has which place, and which rating that gives instead of which, or leaves. */
    @Override
    public String text(Locale locale) {
        Message message = isMoved()
                ? CalibrationText.MOVE.message(owner, place, before.label(), after.label())
                : CalibrationText.STAY.message(owner, place, before.label());
        return message.text(locale);
    }
}
