package dev.attain.incentives.recognition.title;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;

/**
 * What a title is worth.
 *
 * @param title which title, not blank
 * @param points how many points it brings towards the levels, zero or more
 * @param reward what else it brings
 */
public record TitleHonour(
        @NotBlank String title,
        @PositiveOrZero int points,
        @NotNull Optional<@Valid Reward> reward) {
    public TitleHonour {
        Require.text(title, "titleHonour.title");
        requireNonNull(reward, "titleHonour.reward");
        Findings.in("titleHonour")
                .unless(points >= 0, "points", TitleText.POINTS_NEGATIVE, points)
                .refuse();
    }

    /** A title that brings points alone. */
    public static TitleHonour of(String title, int points) {
        return new TitleHonour(title, points, Optional.empty());
    }
}
