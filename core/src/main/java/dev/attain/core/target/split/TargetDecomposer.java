package dev.attain.core.target.split;

import static java.util.Objects.requireNonNull;

import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.terms.TargetSplit;

/**
 * Splits a target into a tree of targets, level by level: the children of every node add up to its amount times the
 * factor of the level, rounded once as the split says, and not a unit more or less.
 *
 * <p>Across owners, segments and scopes the parts are made by largest remainder, ties to the smaller code; along time
 * by rounding the running total. A child outside its limits gets the limit, and the others share the rest by their
 * weights (Bitran and Hax, Disaggregation and Resource Allocation Using Convex Knapsack Problems with Bounded
 * Variables, Management Science 27, 1981): of floors and caps that are crossed, those that weigh more are fixed first,
 * until none is.
 *
 * <p>A node that cannot be split, because its floors exceed what there is, its weights are all zero or it has no
 * children, stays whole and is a finding; everything else is split.
 */
public final class TargetDecomposer {
    private TargetDecomposer() {}

    /**
     * Splits a target: money in minor units, counts in whole things.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if the two do not fit, with every reason: the target
     *     is a ratio, a limit is in another unit or too fine, a segment lies outside the target's own
     * @throws IllegalArgumentException if the target's period is no period of the split's calendar, or too short for it
     * @throws ArithmeticException if an amount does not fit 64 bits
     */
    public static TargetTree decompose(SalesTarget target, TargetSplit split) {
        requireNonNull(target, "target");
        requireNonNull(split, "split");
        SplitCheck.of(target, split).refuse();
        return new TreeBuilder(target, split).build();
    }
}
