package dev.attain.core.target.split;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSplit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A target and everything it was split into, kept in columns of primitive values: some 20 bytes a node. A
 * {@link TargetNode} is a view of one place, made when it is asked for; hold as many or as few as needed. Immutable.
 */
public sealed interface TargetTree permits ColumnTree {
    /** The target at the root. */
    SalesTarget target();

    /** How it was split. */
    TargetSplit split();

    /** What could not be split, and what of the split was never used. */
    List<Finding> findings();

    /** The node of the target itself. */
    TargetNode root();

    /**
     * The nodes of one depth, those of one parent side by side: 0 is the root alone, 1 the first level of the split.
     *
     * @throws IllegalArgumentException if there is no such depth
     */
    List<TargetNode> level(int depth);

    /**
     * The nodes of one depth as plain numbers, in the order of {@link #level}.
     *
     * @throws IllegalArgumentException if there is no such depth
     */
    Columns columns(int depth);

    /** How many depths there are, that of the root counted. */
    int depths();

    /**
     * Every slice once, in the order of the numbers by which columns call them; the first is the period of the target.
     */
    List<TargetSlice> slices();

    /** What a number of whole units stands for: 1250 of a target in USD is USD 12.50. */
    Quantity quantity(long units);

    /**
     * A figure in whole units; empty if it is finer.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    OptionalLong units(Quantity figure);

    /** How many nodes there are, the root counted. */
    long size();

    /** The node on a path of codes from the root down: {@code find("2026-Q1", "ann")}; empty if there is none. */
    Optional<TargetNode> find(String... codes);

    /** The node on a path of slices from the root down, as {@link TargetNode#path} gives it; empty if there is none. */
    Optional<TargetNode> at(List<TargetSlice> path);

    /**
     * What the leaves add up to on whose path all of these slices lie: what ann carries in the first quarter with new
     * customers, whatever the order of the levels. All leaves without a slice; zero if there is none.
     */
    Quantity leafTotal(TargetSlice... wanted);

    /**
     * The nodes of one depth as plain numbers, for whoever goes over a million of them; the children of a node stand
     * side by side, in the order of their parents. Immutable, for any number of threads.
     */
    sealed interface Columns permits ColumnTree.DepthColumns {
        /** How many nodes there are. */
        int size();

        /** The amount of a node: money in minor units, counts in whole things. */
        long units(int node);

        /** The place of the parent in the depth above; zero for the root, which has none. */
        int parent(int node);

        /**
         * The place from which on the parents stand at a place or after it: the children of a node at {@code place} lie
         * between this one and that of {@code place + 1}, exclusive; both are the same for a leaf.
         */
        int firstBelow(int place);

        /** The place of the slice in {@link TargetTree#slices}; zero, the period of the target, for the root. */
        int slice(int node);
    }
}
