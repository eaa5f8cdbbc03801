package dev.attain.incentives.evaluation.rater;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import java.util.List;
import org.immutables.value.Value;

/** What is said of everybody. */
@Value.Immutable
public sealed interface RaterAnalysis permits ImmutableRaterAnalysis {
    /** Everybody of whom enough people spoke, by id. */
    List<RaterResult> results();

    /** Groups that were left out, and answers that cannot be used. */
    List<Finding> findings();

    /** The results as measurements. */
    default List<Measurement> measurements() {
        return results().stream().map(RaterResult::measurement).toList();
    }
}
