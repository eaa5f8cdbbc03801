package dev.attain.incentives.evaluation.weight;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * How many times as important one criterion is as another.
 *
 * @param criterion the id of the one, not blank
 * @param over the id of the other, not blank
 * @param times more than zero, by custom from 1/9 to 9
 */
public record Preference(
        @NotBlank String criterion,
        @NotBlank String over,
        @NotNull Ratio times) {
    public Preference {
        Require.text(criterion, "preference.criterion");
        Require.text(over, "preference.over");
        requireNonNull(times, "preference.times");
        if (!times.isPositive()) {
            throw new IllegalArgumentException("preference.times must be more than zero, but was " + times
                    + ": say 1/3 where the other is three times as important");
        }
    }

    /** {@code Preference.of("sales", "visits", 3)}: sales are three times as important. */
    public static Preference of(String criterion, String over, long times) {
        return new Preference(criterion, over, Ratio.of(times));
    }
}
