package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * By what is left of a total without the score of other terms; function {@code reverse}. Reversed from 100 %, what
 * would score 30 % scores 70 %.
 *
 * @param of the terms that are reversed
 * @param total what both scores add up to
 */
public record ReverseTerms(
        @NotNull @Valid ScoreTerms of, @NotNull Rate total) implements ScoreTerms {
    static final String FUNCTION = "reverse";

    public ReverseTerms {
        requireNonNull(of, "reverseTerms.of");
        requireNonNull(total, "reverseTerms.total");
    }

    /** Reversed from 100 %. */
    public static ReverseTerms of(ScoreTerms terms) {
        return new ReverseTerms(terms, Rate.ONE);
    }

    @Override
    public String function() {
        return FUNCTION;
    }

    @Override
    public Optional<MetricId> goalMetric() {
        return of.goalMetric();
    }

    @Override
    public boolean comparesPeers() {
        return of.comparesPeers();
    }

    @Override
    public List<Finding> findings(Metric metric) {
        return Findings.in("of").addAll(of.findings(metric)).list();
    }

    @Override
    public Optional<Score.OnCurve> sharedCurve() {
        return of.sharedCurve().map(on -> new Score.OnCurve(on.curve().reversedFrom(total), on.goal()));
    }

    @Override
    public Optional<Rate> lowestScore() {
        return of.highestScore().map(total::minus);
    }

    @Override
    public Optional<Rate> highestScore() {
        return of.lowestScore().map(total::minus);
    }

    static Score score(ScoreContext context) {
        ReverseTerms terms = context.terms().as(ReverseTerms.class);
        return context.functions()
                .function(terms.of.function())
                .map(function -> terms.reversed(function.score(context.inside(terms.of))))
                .orElseGet(() -> Score.none(Finding.error(
                        "of",
                        ScoreText.FUNCTION_UNKNOWN,
                        terms.of.function(),
                        context.functions().ids())));
    }

    private Score reversed(Score score) {
        if (score instanceof Score.OnCurve on) {
            return new Score.OnCurve(on.curve().reversedFrom(total), on.goal());
        }
        return score instanceof Score.Given given ? Score.given(less(given.score())) : score;
    }

    private Explanation less(Explanation score) {
        return Explanation.difference(
                ScoreText.REVERSED.message(), Explanation.input(ScoreText.TOTAL.message(), Quantity.of(total)), score);
    }
}
