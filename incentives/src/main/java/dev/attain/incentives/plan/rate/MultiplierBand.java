package dev.attain.incentives.plan.rate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.validation.HasBound;
import jakarta.validation.constraints.NotNull;

/**
 * One band of a {@link MultiplierTable}.
 *
 * @param from where it begins, inclusive
 * @param multiplier zero or more; 110 % pays a tenth more, 80 % a fifth less, 0 % nothing
 */
public record MultiplierBand(
        @NotNull Quantity from, @NotNull Rate multiplier) implements HasBound<Quantity> {
    public MultiplierBand {
        requireNonNull(from, "multiplierBand.from");
        requireNonNull(multiplier, "multiplierBand.multiplier");
        if (multiplier.isNegative()) {
            throw new IllegalArgumentException("multiplierBand.multiplier must be zero or more, but was " + multiplier
                    + " (from " + from + "): 0% already pays nothing");
        }
    }

    /**
     * A band of a pure number, such as stars or a score: {@code MultiplierBand.of(Ratio.of(4), Rate.percent("110"))}.
     */
    public static MultiplierBand of(Ratio from, Rate multiplier) {
        return new MultiplierBand(Quantity.of(from), multiplier);
    }

    @Override
    public Quantity bound() {
        return from;
    }
}
