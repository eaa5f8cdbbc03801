package dev.attain.funnel.stage;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.role.RoleId;
import dev.attain.funnel.stage.criterion.Condition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;

/**
 * Whose agreement a deal needs to leave a stage ahead.
 *
 * @param role in which role it is given
 * @param quorum by how many different people, more than zero
 * @param signers who may give it; empty for everybody in the role
 */
public record Gate(
        @NotNull @Valid RoleId role,
        @Positive int quorum,
        @NotNull List<@NotNull @Valid PartyId> signers) {
    public Gate {
        requireNonNull(role, "gate.role");
        if (quorum <= 0) {
            throw new IllegalArgumentException("gate.quorum must be more than zero, but was " + quorum);
        }
        signers = Require.copy(signers, "gate.signers");
    }

    /** A gate that one person in a role opens. */
    public static Gate of(RoleId role) {
        return new Gate(role, 1, List.of());
    }

    /** What the gate asks of a deal. */
    public Condition condition() {
        return new Condition.SignedOff(role, quorum, signers);
    }
}
