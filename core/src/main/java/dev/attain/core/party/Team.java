package dev.attain.core.party;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * A group of people who sell together: {@code new Team(PartyId.of("T-EMEA"), "EMEA", Optional.of(bondur))}.
 *
 * <p>What a team belongs to changes over time as it does for people, so it is not said here but in a
 * {@link ReportingLine} of the team.
 *
 * @param id whichever team this is
 * @param name what people call it, not blank
 * @param lead who leads it; empty while nobody does
 */
public record Team(
        @NotNull PartyId id, @NotBlank String name, @NotNull Optional<PartyId> lead) {
    public Team {
        requireNonNull(id, "team.id");
        Require.text(name, "team.name");
        requireNonNull(lead, "team.lead");
    }
}
