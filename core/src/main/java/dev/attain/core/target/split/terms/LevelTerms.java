package dev.attain.core.target.split.terms;

import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.time.SalesPeriod;
import java.util.List;

/**
 * One level of a split: into which children every node of the level above falls, and in which proportion. The children
 * of a node add up to its amount times the factor, to the last unit.
 */
public sealed interface LevelTerms permits TimeTerms, ShareTerms, CapacityTerms {
    /** What the children add up to, as a share of their parent: 110 % is over-assignment by a tenth; more than zero. */
    Rate factor();

    /** Floors, caps and locked amounts of children; each child at most once below one and the same parent. */
    List<ChildLimit> limits();

    /** How the parts are made to add up. */
    Apportionment apportionment();

    /** Whether {@link #shares} depends on the period. */
    boolean followsPeriod();

    /**
     * The children of a node and their weights, in the order in which they are apportioned.
     *
     * @param period the period of the node that is split
     * @throws IllegalArgumentException if the level cannot split this period, as one that is no period of its calendar
     */
    List<Share> shares(SalesPeriod period);
}
