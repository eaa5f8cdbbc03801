package dev.attain.funnel.allocation.rotation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * Somebody in a rotation.
 *
 * @param rep who
 * @param weight how many turns, relative to the others, one or more
 * @param level how much of a turn is owed; less than zero after a turn
 */
public record RotationMember(
        @NotNull @Valid PartyId rep, @Positive int weight, long level) {
    public RotationMember {
        requireNonNull(rep, "rotationMember.rep");
        if (weight < 1) {
            throw new IllegalArgumentException("rotationMember.weight must be one or more, but was " + weight);
        }
    }

    RotationMember at(long other) {
        return new RotationMember(rep, weight, other);
    }
}
