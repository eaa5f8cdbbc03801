package dev.attain.funnel.allocation.fit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.text.Message;
import jakarta.validation.constraints.NotNull;

/**
 * How well a rep suits a task in one respect, and why. Ours give 0 points to whoever does not suit at all and
 * {@link #PERFECT} to whoever cannot suit better; a host's own may give any whole number, less than zero too.
 *
 * @param points more is better
 * @param because the reason
 */
public record FitScore(long points, @NotNull Message because) {
    /** What a perfect fit gets from the criteria of the library. */
    public static final int PERFECT = 1000;

    public FitScore {
        requireNonNull(because, "fitScore.because");
    }

    /** Points with their reason. */
    public static FitScore of(long points, Message because) {
        return new FitScore(points, because);
    }
}
