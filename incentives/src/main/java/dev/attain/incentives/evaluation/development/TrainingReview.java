package dev.attain.incentives.evaluation.development;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** What became of what a training was meant to improve. */
@Value.Immutable
public sealed interface TrainingReview permits ImmutableTrainingReview {
    /** What was learned. */
    TrainingModule module();

    /** Who learned it. */
    PartyId owner();

    /** When. */
    LocalDate trainedOn();

    /** The metrics of the module of which there is a before and an after, in its order. */
    List<TrainingEffect> effects();

    /** The metrics of which there is none yet. */
    List<Finding> findings();
}
