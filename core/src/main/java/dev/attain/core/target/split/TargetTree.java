package dev.attain.core.target.split;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSplit;
import java.util.List;
import java.util.Optional;

/**
 * A target and everything it was split into, kept in columns of primitive values: some 20 bytes a node. A {@link TargetNode} is
 * a view of one place, made when it is asked for; hold as many or as few as needed. Immutable.
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
}
