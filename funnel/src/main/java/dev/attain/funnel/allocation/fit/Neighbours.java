package dev.attain.funnel.allocation.fit;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * How near two territories are to each other, in points; it holds both ways.
 *
 * @param one a territory, not blank
 * @param other another one, not blank
 * @param points what a rep of one gets for a task in the other, zero or more; 1000 is as good as there
 */
public record Neighbours(
        @NotBlank String one,
        @NotBlank String other,
        @PositiveOrZero int points) {
    public Neighbours {
        Require.text(one, "neighbours.one");
        Require.text(other, "neighbours.other");
        if (points < 0) {
            throw new IllegalArgumentException("neighbours.points must be zero or more, but was " + points);
        }
    }

    boolean join(String here, String there) {
        return (one.equals(here) && other.equals(there)) || (one.equals(there) && other.equals(here));
    }
}
