package dev.attain.incentives.evaluation.review;

import dev.attain.core.money.Ratio;
import dev.attain.incentives.evaluation.CriterionScore;
import dev.attain.incentives.evaluation.Evaluation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares an evaluation with that of the period before. */
public final class EvaluationComparer {
    private EvaluationComparer() {}

    /**
     * Compares two evaluations of one person, criterion by criterion, matched by their ids.
     *
     * @throws IllegalArgumentException if they are of two people
     */
    public static EvaluationChange compare(Evaluation before, Evaluation after) {
        if (!before.owner().equals(after.owner())) {
            throw new IllegalArgumentException("compare needs two evaluations of one person, but was given those of "
                    + before.owner() + " and " + after.owner());
        }
        List<CriterionChange> criteria = Stream.of(after, before)
                .flatMap(one -> one.criteria().stream())
                .map(one -> one.criterion().id())
                .distinct()
                .map(id -> new CriterionChange(id, score(before, id), score(after, id)))
                .toList();
        return ImmutableEvaluationChange.builder()
                .before(before)
                .after(after)
                .addAllCriteria(criteria)
                .build();
    }

    private static Optional<Ratio> score(Evaluation evaluation, String criterion) {
        return evaluation.criteria().stream()
                .filter(one -> one.criterion().id().equals(criterion))
                .findFirst()
                .flatMap(CriterionScore::score);
    }
}
