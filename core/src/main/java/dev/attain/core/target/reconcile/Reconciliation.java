package dev.attain.core.target.reconcile;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A target held against what comes from below: in total, for every owner, and level by level. */
@Value.Immutable
public sealed interface Reconciliation permits ImmutableReconciliation {
    /** What was counted on. */
    ReconciliationTerms terms();

    /** The period of the target: what everything is counted over. */
    SalesPeriod period();

    /** Everybody together: the owner at the top. */
    ReconciledOwner total();

    /** Everybody below the top, each after whom they are below. */
    List<ReconciledOwner> owners();

    /** What is assigned level by level, from the top down, and how much it is hedged. */
    List<ReconciledLevel> levels();

    /** What was not used or is missing from below, and why. */
    List<Finding> findings();

    /**
     * The figures of one owner, the one at the top included; of the first place if there are several; empty if unknown.
     */
    default Optional<ReconciledOwner> owner(PartyId owner) {
        return total().owner().equals(owner)
                ? Optional.of(total())
                : owners().stream().filter(one -> one.owner().equals(owner)).findFirst();
    }
}
