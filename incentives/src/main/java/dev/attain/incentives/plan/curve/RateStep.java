package dev.attain.incentives.plan.curve;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotNull;

/**
 * One step of {@link RateSteps}.
 *
 * @param from where it begins on the measure
 * @param rate pay for one unit of the base, in major units
 * @param reachesBack whether it is paid on all base of the window as soon as the measure reaches it, and not only on
 *     what is sold above {@code from}
 */
public record RateStep(@NotNull Ratio from, @NotNull Ratio rate, boolean reachesBack) {
    public RateStep {
        requireNonNull(from, "rateStep.from");
        requireNonNull(rate, "rateStep.rate");
    }
}
