package dev.attain.funnel.allocation.outcome;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * A rep for one task, as a manager who decides alone sees it.
 *
 * @param rep who
 * @param score how well the rep suits the task, with its shares; empty for whoever may not get it
 * @param refusals what keeps the rep from it, a full load too; nothing if nothing does
 */
public record Recommendation(
        @NotNull PartyId rep,
        @NotNull Optional<Explanation> score,
        @NotNull List<@NotNull Message> refusals) {
    public Recommendation {
        requireNonNull(rep, "recommendation.rep");
        requireNonNull(score, "recommendation.score");
        refusals = Require.copy(refusals, "recommendation.refusals");
    }

    /** Whether the rep may get the task. */
    public boolean isEligible() {
        return score.isPresent();
    }
}
