package dev.attain.funnel.allocation.fit;

import dev.attain.core.party.PartyId;
import java.util.Optional;

/**
 * Whoever has the task already, or had it last: 1000 points for its owner, none for others; criterion
 * {@code continuity}.
 */
public record ContinuityFit() implements FitTerms {
    static final String CRITERION = "continuity";

    @Override
    public String criterion() {
        return CRITERION;
    }

    static FitScore score(FitContext context) {
        Optional<PartyId> owner = context.task().owner();
        if (owner.isEmpty()) {
            return FitScore.of(0, FitText.NO_OWNER.message());
        }
        return owner.get().equals(context.rep().rep())
                ? FitScore.of(
                        FitScore.PERFECT, FitText.OWNER.message(context.task().customer()))
                : FitScore.of(0, FitText.OTHER_OWNER.message(context.task().customer(), owner.get()));
    }
}
