package dev.attain.core.target.assignment;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What falls on the days on which one owner, or nobody, held a book in one period. */
@Value.Immutable
public sealed interface AssignedLine permits ImmutableAssignedLine {
    /** Who answers for it. */
    LineKind kind();

    /** The owner; empty where the book is vacant. */
    Optional<PartyId> owner();

    /** The book; empty for what lies in no book of this axis. */
    Optional<TargetSlice> book();

    /** The period of the tree's leaves. */
    SalesPeriod period();

    /** First of the days, inclusive. */
    LocalDate since();

    /** The first day that no longer belongs to them. */
    LocalDate untilExclusive();

    /** The weights of all stretches of days of the book in the period, in their order. */
    Weights days();

    /** Which of these stretches it is, from zero. */
    int stretch();

    /** The share of full capacity that a joiner brings; 1 for everybody else. */
    Ratio capacity();

    /** How much it is: money in whole minor units, counts in whole things. */
    Quantity amount();

    /** Whether a part of what falls on these days is taken off, because the owner is growing into the job. */
    default boolean isRelieved() {
        return capacity().compareTo(Ratio.ONE) < 0;
    }
}
