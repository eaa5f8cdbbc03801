package dev.attain.incentives.evaluation;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Source;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.text.Message;
import dev.attain.incentives.evaluation.gate.GateEffect;
import dev.attain.incentives.evaluation.gate.GateOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the score of a person from those of the criteria, and holds it where gates hold it. */
final class WeightedScore {
    private WeightedScore() {}

    /** The score; empty where something missing blocks it, or nothing is known at all. */
    static Optional<Explanation> of(Scorecard scorecard, List<CriterionScore> criteria, List<GateOutcome> gates) {
        boolean blocked = criteria.stream()
                .anyMatch(one -> one.missing().filter(MissingData.BLOCK::equals).isPresent());
        List<CriterionScore> counting =
                criteria.stream().filter(one -> one.score().isPresent()).toList();
        return blocked || counting.isEmpty()
                ? Optional.empty()
                : Optional.of(held(weighted(scorecard, counting, criteria.size()), gates));
    }

    private static Explanation weighted(Scorecard scorecard, List<CriterionScore> counting, int all) {
        List<Explanation> parts =
                counting.stream().map(one -> part(scorecard, one)).toList();
        Explanation sum = Explanation.sum(EvaluationText.SCORE.message(), parts);
        return counting.size() == all ? sum : reweighted(sum, counting);
    }

    private static Explanation part(Scorecard scorecard, CriterionScore score) {
        Criterion criterion = score.criterion();
        return Explanation.product(
                        EvaluationText.PART.message(criterion.id()),
                        List.of(weight(criterion), score.explanation().orElseThrow()))
                .from(new Source(criterion.id(), scorecard.id(), scorecard.version()));
    }

    private static Explanation weight(Criterion criterion) {
        return Explanation.input(EvaluationText.WEIGHT.message(criterion.id()), Quantity.of(criterion.weight()));
    }

    private static Explanation reweighted(Explanation sum, List<CriterionScore> counting) {
        List<Explanation> weights =
                counting.stream().map(one -> weight(one.criterion())).toList();
        return Explanation.quotient(
                EvaluationText.REWEIGHTED.message(),
                sum,
                Explanation.sum(EvaluationText.WEIGHTS_LEFT.message(), weights));
    }

    private static Explanation held(Explanation score, List<GateOutcome> gates) {
        List<Explanation> limits = new ArrayList<>(List.of(score));
        gates.stream().filter(GateOutcome::isClosed).forEach(gate -> limit(gate).ifPresent(limits::add));
        return limits.size() == 1 ? score : Explanation.minimum(EvaluationText.HELD.message(), limits);
    }

    private static Optional<Explanation> limit(GateOutcome outcome) {
        Message label =
                EvaluationText.GATE.message(outcome.gate().id(), outcome.gate().reason());
        GateEffect effect = outcome.gate().effect();
        if (effect instanceof GateEffect.Cap cap) {
            return Optional.of(Explanation.input(label, Quantity.of(cap.most())));
        }
        return effect instanceof GateEffect.Veto
                ? Optional.of(Explanation.input(label, Quantity.of(Rate.ZERO)))
                : Optional.empty();
    }
}
