package dev.attain.funnel.allocation.policy;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Fairness as a price that rises with the load: a task for a rep who carries {@code n} tasks already, present ones
 * included, costs {@code weight × points × n ÷ target weight}, rounded down on the scale of the policy. So the total is
 * convex, the best plan spreads the load unless fit speaks for more, and a rep of twice the target weight carries twice
 * as much at the same price.
 *
 * @param weight how much a point counts, zero or more
 * @param points what each task carried already adds to the price of the next, zero or more
 */
public record LoadBalance(
        @NotNull Rate weight, @PositiveOrZero long points) {
    public LoadBalance {
        requireNonNull(weight, "loadBalance.weight");
        if (points < 0) {
            throw new IllegalArgumentException("loadBalance.points must be zero or more, but was " + points);
        }
        Findings.in("loadBalance")
                .unless(!weight.isNegative(), "weight", PolicyText.WEIGHT_NEGATIVE, "balance", weight.value())
                .refuse();
    }

    /** A balance with its weight as a decimal: {@code LoadBalance.of("1", 40)}. */
    public static LoadBalance of(String weight, long points) {
        return new LoadBalance(Rate.of(weight), points);
    }
}
