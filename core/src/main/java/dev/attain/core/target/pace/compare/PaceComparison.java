package dev.attain.core.target.pace.compare;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Activity and outcome of everybody who has a target of both. */
@Value.Immutable
public sealed interface PaceComparison permits ImmutablePaceComparison {
    /** One line per owner, from the owner of the whole down, in the order of the outcome's tree. */
    List<OwnerPace> owners();

    /** The early warnings, and who has a target of one of the two only. */
    List<Finding> findings();

    /** The line of an owner; empty if there is no target of both. */
    default Optional<OwnerPace> owner(PartyId owner) {
        return owners().stream().filter(line -> line.owner().equals(owner)).findFirst();
    }
}
