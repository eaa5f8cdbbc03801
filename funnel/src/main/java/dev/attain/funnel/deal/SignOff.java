package dev.attain.funnel.deal;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import dev.attain.core.role.RoleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Somebody's agreement that a deal may go on, given in a role.
 *
 * @param role in which role it was given
 * @param by who gave it
 * @param at when; a sign-off of the future does not count yet
 */
public record SignOff(
        @NotNull @Valid RoleId role,
        @NotNull @Valid PartyId by,
        @NotNull Instant at) {
    public SignOff {
        requireNonNull(role, "signOff.role");
        requireNonNull(by, "signOff.by");
        requireNonNull(at, "signOff.at");
    }
}
