package dev.attain.incentives.evaluation;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.score.Score;
import dev.attain.incentives.evaluation.score.ScoreContext;
import dev.attain.incentives.evaluation.score.ScoreFunction;
import dev.attain.incentives.evaluation.score.ScoreFunctions;
import java.util.List;
import java.util.Optional;

/** Scores one person by one criterion. */
final class CriterionScorer {
    private final ScoreFunctions functions;
    private final ScoreFacts facts;
    private final PartyId owner;
    private final List<Finding> findings;

    CriterionScorer(ScoreFunctions functions, ScoreFacts facts, PartyId owner, List<Finding> findings) {
        this.functions = functions;
        this.facts = facts;
        this.owner = owner;
        this.findings = findings;
    }

    CriterionScore score(Criterion criterion) {
        Optional<Quantity> value = facts.value(owner, criterion.metric().id());
        if (value.isEmpty()) {
            found(criterion, Finding.warning("metric", EvaluationText.NOT_MEASURED, owner, criterion.metric()));
            return missing(criterion, value);
        }
        Score score = ask(criterion, value.get());
        if (score instanceof Score.None none) {
            found(criterion, none.because());
            return missing(criterion, value);
        }
        return scored(criterion, value.get(), score);
    }

    private Score ask(Criterion criterion, Quantity value) {
        String id = criterion.terms().function();
        ScoreFunction function = functions
                .function(id)
                .orElse(context ->
                        Score.none(Finding.error("terms", EvaluationText.FUNCTION_UNKNOWN, id, functions.ids())));
        try {
            return function.score(new ScoreContext(
                    criterion.terms(),
                    criterion.metric(),
                    value,
                    criterion.terms().goalMetric().flatMap(goal -> facts.value(owner, goal)),
                    facts.peers(criterion.metric().id()),
                    functions));
        } catch (RuntimeException failure) {
            return Score.none(Finding.error("terms", EvaluationText.FUNCTION_FAILED, id, owner, failure));
        }
    }

    private CriterionScore scored(Criterion criterion, Quantity value, Score score) {
        Optional<Score.OnCurve> curve = score instanceof Score.OnCurve on ? Optional.of(on) : Optional.empty();
        Optional<Explanation> given =
                score instanceof Score.Given other ? Optional.of(other.score()) : Optional.empty();
        return ImmutableCriterionScore.builder()
                .criterion(criterion)
                .value(value)
                .curve(curve)
                .explanation(
                        curve.map(on -> on.explain(criterion.metric(), value)).or(() -> given))
                .build();
    }

    private CriterionScore missing(Criterion criterion, Optional<Quantity> value) {
        return ImmutableCriterionScore.builder()
                .criterion(criterion)
                .value(value)
                .missing(criterion.whenMissing())
                .explanation(instead(criterion.whenMissing()))
                .build();
    }

    private Optional<Explanation> instead(MissingData policy) {
        return switch (policy) {
            case NEUTRAL ->
                Optional.of(Explanation.input(
                        EvaluationText.NEUTRAL.message(),
                        Quantity.of(facts.scorecard().neutral())));
            case ZERO -> Optional.of(Explanation.input(EvaluationText.NOTHING.message(), Quantity.of(Rate.ZERO)));
            case REWEIGHT, BLOCK -> Optional.empty();
        };
    }

    /** Told with what becomes of the criterion. */
    private void found(Criterion criterion, Finding finding) {
        String path = "evaluations[" + owner + "]." + criterion.id();
        findings.add(finding.below(path));
        findings.add(Finding.hint(path, EvaluationText.valueOf("MISSING_" + criterion.whenMissing()), criterion.id()));
    }
}
