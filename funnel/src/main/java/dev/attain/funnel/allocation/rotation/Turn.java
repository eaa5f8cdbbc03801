package dev.attain.funnel.allocation.rotation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Whose turn it was.
 *
 * @param rep who
 * @param after where the rotation stands then
 */
public record Turn(
        @NotNull @Valid PartyId rep, @NotNull @Valid Rotation after) {
    public Turn {
        requireNonNull(rep, "turn.rep");
        requireNonNull(after, "turn.after");
    }
}
