package dev.attain.incentives.evaluation.development;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import java.util.List;
import org.immutables.value.Value;

/** What somebody should learn next. */
@Value.Immutable
public sealed interface DevelopmentPlan permits ImmutableDevelopmentPlan {
    /** Who. */
    PartyId owner();

    /** What to learn, most reasons first, then in the order of the modules. */
    List<TrainingAdvice> advice();

    /** Weaknesses and requirements for which there is no module. */
    List<Finding> findings();
}
