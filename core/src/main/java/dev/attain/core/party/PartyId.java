package dev.attain.core.party;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Whoever works, earns, owns or leads: a rep, a manager, a team, the company. Payee, owner and manager are roles, not
 * types.
 *
 * @param value the host's own id, not blank
 */
public record PartyId(@NotBlank String value) implements Comparable<PartyId> {
    public PartyId {
        Require.text(value, "partyId");
    }

    /** {@code PartyId.of("E-1165")}. */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
