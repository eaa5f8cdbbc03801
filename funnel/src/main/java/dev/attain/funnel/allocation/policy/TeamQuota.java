package dev.attain.funnel.allocation.policy;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * How many tasks of an allocation the reps of a team get together at most.
 *
 * @param team which team
 * @param most zero or more, inclusive; what its reps carry already does not count
 */
public record TeamQuota(
        @NotNull @Valid PartyId team, @PositiveOrZero int most) {
    public TeamQuota {
        requireNonNull(team, "teamQuota.team");
        if (most < 0) {
            throw new IllegalArgumentException("teamQuota.most must be zero or more, but was " + most);
        }
    }
}
