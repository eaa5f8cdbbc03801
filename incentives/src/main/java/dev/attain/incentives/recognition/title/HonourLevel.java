package dev.attain.incentives.recognition.title;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * A level that points of titles lead to: {@code new HonourLevel("gold", 10)}.
 *
 * @param name what people call it, not blank
 * @param points from how many points on, inclusive, zero or more
 */
public record HonourLevel(
        @NotBlank String name, @PositiveOrZero int points) {
    public HonourLevel {
        Require.text(name, "honourLevel.name");
        Findings.in("honourLevel")
                .unless(points >= 0, "points", TitleText.POINTS_NEGATIVE, points)
                .refuse();
    }
}
