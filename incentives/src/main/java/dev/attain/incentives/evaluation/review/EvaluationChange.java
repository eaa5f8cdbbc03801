package dev.attain.incentives.evaluation.review;

import dev.attain.core.explain.ExplanationDiff;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.evaluation.Evaluation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one person is judged now and how before. */
@Value.Immutable
public sealed interface EvaluationChange permits ImmutableEvaluationChange {
    /** The earlier one. */
    Evaluation before();

    /** The later one. */
    Evaluation after();

    /** The criteria of either, those of the later first. */
    List<CriterionChange> criteria();

    /** How much more the score is; empty unless both are rated. */
    default Optional<Ratio> change() {
        return before().score().flatMap(earlier -> after().score().map(later -> later.minus(earlier)));
    }

    /** How many ratings higher; below zero for lower; empty unless both are rated. */
    default Optional<Integer> bandsUp() {
        return before().bandIndex().flatMap(earlier -> after().bandIndex().map(later -> later - earlier));
    }

    /** Where the two derivations differ, down to the causes; empty unless both are rated. */
    default Optional<ExplanationDiff> diff() {
        return before().explanation()
                .flatMap(earlier -> after().explanation().map(later -> ExplanationDiff.of(earlier, later)));
    }
}
