package dev.attain.core.target.split.kernel;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a node falls into children: their slices and weights, and their limits where there are some; shared by many
 * nodes.
 */
public final class Branch {
    /** No children. */
    public static final Branch NONE = new Branch(
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
    public record Rules(Apportionment apportionment, Rate factor, RoundingMode rounding) {}

    /** Lays a branch out: which slice each child is, and what it weighs. */
    public Branch(int[] slices, List<Ratio> ratios, Rules rules, Optional<Bounds> bounds) {
        this.slices = slices;
        this.ratios = ratios;
        this.weights = ratios.isEmpty() ? Weights.equal(1) : Weights.ratios(ratios);
        this.rules = rules;
        this.bounds = bounds;
        this.weightless = weights.sum().signum() == 0;
        this.inFull = rules.factor().equals(Rate.ONE);
    }

    /** How many children there are. */
    public int size() {
        return slices.length;
    }

    /** The number of the slice of a child. */
    public int slice(int child) {
        return slices[child];
    }

    /** Writes the numbers of the children's slices. */
    void copySlices(int[] to, int from) {
        System.arraycopy(slices, 0, to, from, slices.length);
    }

    /** By what a total is apportioned. */
    public Weights weights() {
        return weights;
    }

    /** The same weights one by one, for those who leave some of them out. */
    public List<Ratio> ratios() {
        return ratios;
    }

    /** What holds for the whole level. */
    public Rules rules() {
        return rules;
    }

    /** The limits of the children; empty if none of them has one. */
    public Optional<Bounds> bounds() {
        return bounds;
    }

    /** Whether no child weighs anything, so that only limits can place a total. */
    public boolean isWeightless() {
        return weightless;
    }

    /** What the children of a node add up to. */
    public long total(long parent) {
        return inFull ? parent : rules.factor().toRatio().times(parent, rules.rounding());
    }

    /** The amounts of the children, which add up to a total that they can take. */
    public long[] split(long total) {
        if (slices.length == 0) {
            return new long[0];
        }
        return bounded(total)
                .map(BoundedSplit::parts)
                .orElseGet(() -> rules.apportionment().split(total, weights));
    }

    /** The split under limits, if there are some. */
    public Optional<BoundedSplit> bounded(long total) {
        return bounds.map(limits -> BoundedSplit.of(this, limits, total));
    }

    /** Whether the children are the same slices in the same order, whatever they weigh. */
    public boolean hasSameChildren(Branch other) {
        return this == other || Arrays.equals(slices, other.slices);
    }

    /** Whether the children are the same, and the same total is split in the same way. */
    public boolean isLike(Branch other) {
        return this == other
                || (hasSameChildren(other)
                        && weights.equals(other.weights)
                        && rules.equals(other.rules)
                        && bounds.equals(other.bounds));
    }

    /** The same children with only a share of their weight each, without limits, for a total that needs no factor. */
    Branch reduced(List<Ratio> shares) {
        List<Ratio> left = IntStream.range(0, slices.length)
                .mapToObj(i -> ratios.get(i).times(shares.get(i)))
                .toList();
        Rules inFullRules = new Rules(rules.apportionment(), Rate.ONE, rules.rounding());
        return new Branch(slices, left, inFullRules, Optional.empty());
    }

    /** The same branch under other limits. */
    public Branch within(Bounds limits) {
        return new Branch(slices, ratios, rules, Optional.of(limits));
    }
}
