package dev.attain.funnel.journey;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the seller is with a deal, and where the buyer is. */
@Value.Immutable
public sealed interface JourneyStanding permits ImmutableJourneyStanding {
    /** Which deal. */
    DealId deal();

    /** The stage that the seller has it in. */
    StageId stage();

    /** When it was looked at. */
    Instant asOf();

    /** The step that the stage presumes; empty if it presumes none. */
    Optional<BuyerStep> presumed();

    /**
     * The last step that the deal shows evidence of, and of every step before it; empty if it shows none of the first.
     */
    Optional<BuyerStep> reached();

    /** What the deal does not show of the steps up to the presumed one, warnings too, in the order of the journey. */
    List<MissingEvidence> missing();

    /**
     * That the deal is ahead of the buyer, with what is missing; or, as a hint, that the buyer is ahead of the deal;
     * and what is wrong with the deal itself.
     */
    List<Finding> findings();

    /** Whether the stage presumes more than the deal shows. */
    default boolean isAheadOfBuyer() {
        return missing().stream().anyMatch(evidence -> evidence.criterion().blocks());
    }
}
