package dev.attain.core.money;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;

/**
 * How and where a definition rounds: {@code new Rounding(HALF_UP, PER_STATEMENT)}.
 *
 * @param mode how; {@code UNNECESSARY} is refused, because it would fail on the first amount that is not exact
 * @param point where
 */
public record Rounding(@NotNull RoundingMode mode, @NotNull RoundingPoint point) {
    public Rounding {
        requireNonNull(mode, "rounding.mode");
        requireNonNull(point, "rounding.point");
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException(
                    "rounding.mode must round, but was UNNECESSARY: name HALF_UP or HALF_EVEN");
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is not a mode, one space and a point
     */
    public static Rounding parse(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 2) {
            throw new IllegalArgumentException("\"" + text + "\" is not a rounding such as \"HALF_UP PER_STATEMENT\"");
        }
        return new Rounding(RoundingMode.valueOf(words[0]), RoundingPoint.valueOf(words[1]));
    }

    /** Mode and point: {@code HALF_UP PER_STATEMENT}. */
    @Override
    public String toString() {
        return mode + " " + point;
    }
}
