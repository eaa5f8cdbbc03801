package dev.attain.incentives.evaluation.rater;

import dev.attain.core.explain.Explanation;
import dev.attain.core.metric.Measurement;
import dev.attain.core.party.PartyId;
import org.immutables.value.Value;

/** What is said of one person, taken together. */
@Value.Immutable
public sealed interface RaterResult permits ImmutableRaterResult {
    /** By what the answers were combined. */
    RaterPolicy policy();

    /** Who is rated. */
    PartyId subject();

    /** How the result came from the means of the groups; no single answer shows. */
    Explanation explanation();

    /** The result as a measurement that a scorecard reads. */
    default Measurement measurement() {
        return new Measurement(
                policy().metric(), subject(), policy().period(), explanation().value());
    }
}
