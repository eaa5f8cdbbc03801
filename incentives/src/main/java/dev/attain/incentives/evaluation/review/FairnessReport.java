package dev.attain.incentives.evaluation.review;

import dev.attain.core.finding.Finding;
import java.util.List;
import org.immutables.value.Value;

/** Whether a scorecard does what its weights say. */
@Value.Immutable
public sealed interface FairnessReport permits ImmutableFairnessReport {
    /**
     * How much each criterion really decides, in the order of the scorecard; empty below five comparable people, and
     * where all of them have one score.
     */
    List<Influence> influences();

    /** What is doubtful. */
    List<Finding> findings();
}
