package dev.attain.funnel.allocation.outcome;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The prices that prove a plan best: whoever believes no engine can check them, as
 * {@link dev.attain.funnel.allocation.AllocationVerifier} does. The price of a rep is what a task must be worth beyond
 * its next best choice to get a place there.
 *
 * @param reps a price for each rep, by id
 * @param teams a price for each team that has a quota, zero or more, in the order of the policy
 */
public record Certificate(
        @NotNull List<@NotNull PartyPrice> reps, @NotNull List<@NotNull PartyPrice> teams) {
    public Certificate {
        reps = Require.copy(reps, "certificate.reps");
        teams = Require.copy(teams, "certificate.teams");
    }
}
