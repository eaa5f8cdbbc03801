package dev.attain.funnel.stage.assess.probe;

import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.stage.criterion.Criterion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A criterion laid out for running.
 *
 * @param index its place among the criteria of the model
 * @param criterion as the model has it
 * @param probe its condition
 */
public record PreparedCriterion(int index, Criterion criterion, Probe probe) {
    /** Asks the condition; a criterion is met only by what is known to be so. */
    public boolean isMet(Facts facts) {
        return probe.ask(facts) == Truth.SO;
    }

    /** The first waiver of a deal that holds for this criterion; null if there is none. */
    public @Nullable Waiver waiver(DealView deal, Instant asOf) {
        for (Waiver waiver : deal.waivers()) {
            if (waiver.criterion().equals(criterion.id()) && waiver.holdsAt(asOf)) {
                return waiver;
            }
        }
        return null;
    }
}
