package dev.attain.funnel.allocation.outcome;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How evenly the load is spread. A load is all tasks that a rep carries, present ones included, divided by the target
 * weight.
 *
 * @param least the smallest load
 * @param most the largest load
 * @param mean the average
 * @param gini 0 if all loads are equal, towards 1 if one rep carries everything: the mean difference of any two loads ÷
 *     twice the mean (C. Gini, 1912); 0 if there is no load
 */
public record Fairness(
        @NotNull Ratio least,
        @NotNull Ratio most,
        @NotNull Ratio mean,
        @NotNull Ratio gini) {
    public Fairness {
        requireNonNull(least, "fairness.least");
        requireNonNull(most, "fairness.most");
        requireNonNull(mean, "fairness.mean");
        requireNonNull(gini, "fairness.gini");
    }

    /** The figures of some loads, zero or more each; all zero if there is none. */
    public static Fairness of(List<Ratio> loads) {
        if (loads.isEmpty()) {
            return new Fairness(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO);
        }
        List<Ratio> rising = loads.stream().sorted().toList();
        Ratio total = rising.stream().reduce(Ratio.ZERO, Ratio::plus);
        Ratio count = Ratio.of(rising.size());
        return new Fairness(
                rising.get(0), rising.get(rising.size() - 1), total.dividedBy(count), gini(rising, total, count));
    }

    /** Σ (2i − n − 1) xᵢ ÷ (n Σ xᵢ), over loads in rising order. */
    private static Ratio gini(List<Ratio> rising, Ratio total, Ratio count) {
        if (total.isZero()) {
            return Ratio.ZERO;
        }
        Ratio weighted = Ratio.ZERO;
        for (int i = 0; i < rising.size(); i++) {
            weighted = weighted.plus(rising.get(i).times(Ratio.of(2L * i + 1 - rising.size())));
        }
        return weighted.dividedBy(total.times(count));
    }

    /** The difference between the largest and the smallest load. */
    public Ratio spread() {
        return most.minus(least);
    }
}
