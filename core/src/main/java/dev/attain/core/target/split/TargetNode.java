package dev.attain.core.target.split;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.time.SalesPeriod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One place in a {@link TargetTree}: the amount that falls there, and why. Equal if it is the same place of an equal
 * tree.
 */
public sealed interface TargetNode permits ColumnTree.ColumnNode {
    /** How much falls here: money in whole minor units, counts in whole things. */
    Quantity amount();

    /** The target at the root. */
    SalesTarget target();

    /** What it stands for inside its parent; empty for the root. */
    Optional<TargetSlice> slice();

    /** The node it is a part of; empty for the root. */
    Optional<TargetNode> parent();

    /** The parts, along time from the first to the last, else in the order of their codes; none for a leaf. */
    List<TargetNode> children();

    /** What the children add up to, as a share of the amount: 110 % is over-assignment by a tenth; 100 % for a leaf. */
    Rate factor();

    /**
     * How the amount came about, from here to the target at the root; made on demand, and computed from the parents'
     * amounts, the factors and the weights.
     */
    Explanation explanation();

    /** Whether nothing lies below. */
    default boolean isLeaf() {
        return children().isEmpty();
    }

    /** When it has to be reached: the last period on the path, else the period of the target. */
    default SalesPeriod period() {
        return path().stream()
                .filter(OfPeriod.class::isInstance)
                .map(slice -> ((OfPeriod) slice).period())
                .reduce((longer, shorter) -> shorter)
                .orElseGet(() -> target().period());
    }

    /** Who answers for it: the last owner on the path, else the owner of the target. */
    default PartyId owner() {
        return path().stream()
                .filter(OfOwner.class::isInstance)
                .map(slice -> ((OfOwner) slice).owner())
                .reduce((upper, lower) -> lower)
                .orElseGet(() -> target().owner());
    }

    /** The slices from the root down to here; none for the root. */
    default List<TargetSlice> path() {
        return Stream.concat(parent().stream().flatMap(above -> above.path().stream()), slice().stream())
                .toList();
    }
}
