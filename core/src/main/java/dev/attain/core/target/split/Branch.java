package dev.attain.core.target.split;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How a node falls into children: their slices and weights, and their limits where there are some; shared by many nodes. */
final class Branch {
    /** No children. */
    static final Branch NONE = new Branch(
            new int[0],
            List.of(),
            new Rules(Apportionment.LARGEST_REMAINDER, Rate.ONE, RoundingMode.HALF_UP),
            Optional.empty());

    private final int[] slices;
    private final List<Ratio> ratios;
    private final Weights weights;
    private final Rules rules;
    private final Optional<Bounds> bounds;
    private final boolean weightless;
    private final boolean inFull;

    /** What holds for a whole level. */
    record Rules(Apportionment apportionment, Rate factor, RoundingMode rounding) {}

    Branch(int[] slices, List<Ratio> ratios, Rules rules, Optional<Bounds> bounds) {
        this.slices = slices;
        this.ratios = ratios;
        this.weights = ratios.isEmpty() ? Weights.equal(1) : Weights.ratios(ratios);
        this.rules = rules;
        this.bounds = bounds;
        this.weightless = weights.sum().signum() == 0;
        this.inFull = rules.factor().equals(Rate.ONE);
    }

    int size() {
        return slices.length;
    }

    /** Writes the numbers of the children's slices. */
    void copySlices(int[] to, int from) {
        System.arraycopy(slices, 0, to, from, slices.length);
    }

    Weights weights() {
        return weights;
    }

    List<Ratio> ratios() {
        return ratios;
    }

    Rules rules() {
        return rules;
    }

    /** What the children of a node add up to. */
    long total(long parent) {
        return inFull ? parent : rules.factor().toRatio().times(parent, rules.rounding());
    }

    /** The amounts of the children of a node that {@link #refusal} does not refuse. */
    long[] parts(long parent) {
        if (slices.length == 0) {
            return new long[0];
        }
        long total = total(parent);
        return bounds.isEmpty()
                ? rules.apportionment().split(total, weights)
                : BoundedSplit.of(this, bounds.get(), total).parts();
    }

    /** The split under limits, if there are some. */
    Optional<BoundedSplit> bounded(long parent) {
        return bounds.map(limits -> BoundedSplit.of(this, limits, total(parent)));
    }

    /** Why a node cannot be split so, if it cannot. */
    Optional<Finding> refusal(long parent, Units units, String path) {
        if (slices.length == 0) {
            return Optional.of(Finding.warning(path, SplitText.NO_SHARES));
        }
        long total = total(parent);
        if (bounds.isPresent()) {
            return outOfReach(bounds.get(), total, units, path);
        }
        return weightless && total != 0
                ? Optional.of(Finding.error(path, SplitText.WEIGHTS_ZERO, units.quantity(total)))
                : Optional.empty();
    }

    private static Optional<Finding> outOfReach(Bounds bounds, long total, Units units, String path) {
        long floors = bounds.floorsTotal();
        if (floors > total) {
            return Optional.of(
                    apart(path, SplitText.FLOORS_TOO_HIGH, units, new long[] {floors, floors - total, total}));
        }
        long caps = bounds.capsTotal();
        return caps < total
                ? Optional.of(apart(path, SplitText.CAPS_TOO_LOW, units, new long[] {caps, total - caps, total}))
                : Optional.empty();
    }

    private static Finding apart(String path, SplitText text, Units units, long[] amounts) {
        return Finding.error(
                path, text, units.quantity(amounts[0]), units.quantity(amounts[1]), units.quantity(amounts[2]));
    }
}
