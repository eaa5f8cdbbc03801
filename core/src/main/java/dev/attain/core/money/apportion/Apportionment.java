package dev.attain.core.money.apportion;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Money;
import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a total so that the parts add up to it, to the last unit: {@code LARGEST_REMAINDER.split(total, weights)}.
 *
 * <p>A negative total is split as its positive mirror image. A part with a weight of zero gets exactly nothing. The
 * order of the parts matters only for ties (the earlier part wins) and for the methods that are about order; sort the
 * parts by their ids first where the answer must not depend on how they happened to arrive.
 *
 * @param method how the parts are made to add up
 * @param mode how shares and running totals are rounded; largest remainder rounds down and takes no other
 */
public record Apportionment(
        @NotNull ApportionmentMethod method, @NotNull RoundingMode mode) {
    /** Across owners: the largest fractions get what is left, ties to the earlier. */
    public static final Apportionment LARGEST_REMAINDER =
            new Apportionment(ApportionmentMethod.LARGEST_REMAINDER, RoundingMode.DOWN);

    /** Along time: the running total is rounded HALF_UP. */
    public static final Apportionment CUMULATIVE =
            new Apportionment(ApportionmentMethod.CUMULATIVE, RoundingMode.HALF_UP);

    /** Where a convention asks for it: each share is rounded HALF_UP, the last takes the rest. */
    public static final Apportionment RESIDUAL_TO_LAST =
            new Apportionment(ApportionmentMethod.RESIDUAL_TO_LAST, RoundingMode.HALF_UP);

    public Apportionment {
        requireNonNull(method, "apportionment.method");
        requireNonNull(mode, "apportionment.mode");
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException(
                    "apportionment.mode must round, but was UNNECESSARY: name HALF_UP or HALF_EVEN");
        }
        if (method == ApportionmentMethod.LARGEST_REMAINDER && mode != RoundingMode.DOWN) {
            throw new IllegalArgumentException("apportionment.mode of LARGEST_REMAINDER must be DOWN, but was " + mode
                    + ": the remainders decide the rest");
        }
    }

    /** The same method with another rounding; largest remainder takes none but DOWN. */
    public Apportionment rounding(RoundingMode other) {
        return new Apportionment(method, other);
    }

    /**
     * Splits an amount: CNY 1000.00 over {@code Weights.equal(12)} is four times 83.34 and eight times 83.33.
     *
     * @return as many parts as weights, in their order; their sum is {@code total}
     * @throws IllegalArgumentException if the weights are all zero and the total is not
     */
    public List<Money> split(Money total, Weights weights) {
        long[] minor = split(total.minor(), weights);
        Money[] parts = new Money[minor.length];
        Arrays.setAll(parts, i -> new Money(total.currency(), minor[i]));
        return List.of(parts);
    }

    /**
     * Splits a count; the form for many parts, without an object per part.
     *
     * @return as many parts as weights, in their order; their sum is {@code total}
     * @throws IllegalArgumentException if the weights are all zero and the total is not
     */
    public long[] split(long total, Weights weights) {
        if (weights.isZero()) {
            return ofNothing(total, weights);
        }
        if (weights.isNarrow() && total != Long.MIN_VALUE) {
            return NarrowSplit.split(this, total, weights.narrow());
        }
        return WideSplit.split(this, total, weights);
    }

    /** Method and rounding: {@code CUMULATIVE HALF_UP}. */
    @Override
    public String toString() {
        return method + " " + mode;
    }

    private static long[] ofNothing(long total, Weights weights) {
        if (total != 0) {
            throw new IllegalArgumentException("a total of " + total + " cannot be split over " + weights.size()
                    + " weights that are all zero: give a weight, or Weights.equal(" + weights.size() + ")");
        }
        return new long[weights.size()];
    }
}
