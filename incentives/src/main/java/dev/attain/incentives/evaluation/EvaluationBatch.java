package dev.attain.incentives.evaluation;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How several people are judged by one scorecard. */
@Value.Immutable
public sealed interface EvaluationBatch permits ImmutableEvaluationBatch {
    /** Everybody who was to be judged, by id. */
    List<Evaluation> evaluations();

    /** Measurements that cannot be used, and what is missing of everybody. */
    List<Finding> findings();

    /** How one person is judged; empty for who was not among them. */
    default Optional<Evaluation> of(PartyId owner) {
        return evaluations().stream().filter(one -> one.owner().equals(owner)).findFirst();
    }
}
