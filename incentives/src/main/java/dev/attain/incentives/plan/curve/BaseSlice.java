package dev.attain.incentives.plan.curve;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * The part of a sale that lies in one of the {@link RateSteps}, and the part of its base that goes with it.
 *
 * @param step which step, from zero
 * @param from where the slice begins on the measure
 * @param to where it ends; below {@code from} for a reversal, equal to it for a sale that does not move the measure
 * @param base how much of the base is sold in it; less than zero for a reversal
 */
public record BaseSlice(
        @PositiveOrZero int step,
        @NotNull Ratio from,
        @NotNull Ratio to,
        @NotNull Ratio base) {
    public BaseSlice {
        if (step < 0) {
            throw new IllegalArgumentException("baseSlice.step must be zero or more, but was " + step);
        }
        requireNonNull(from, "baseSlice.from");
        requireNonNull(to, "baseSlice.to");
        requireNonNull(base, "baseSlice.base");
    }
}
