package dev.attain.incentives.recognition;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import dev.attain.incentives.recognition.rank.Rank;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * How somebody's rank changed since the ranking before, by the same tie method: from 5 to 2 is three places up, from a
 * shared 2.5 to 1 one and a half.
 *
 * @param before the rank then
 * @param after the rank now
 */
public record Movement(
        @NotNull @Valid Rank before, @NotNull @Valid Rank after) {
    public Movement {
        requireNonNull(before, "movement.before");
        requireNonNull(after, "movement.after");
    }

    /** How many places up, exactly; below zero is down. */
    public Ratio places() {
        return before.ratio().minus(after.ratio());
    }

    /** {@code 5 -> 2}. */
    @Override
    public String toString() {
        return before + " -> " + after;
    }
}
