package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * By the attainment of a goal, as {@link dev.attain.core.metric.Attainment} works it out in either direction, along a
 * curve; function {@code attainment}. With goal 2, up to 150 %, one new customer scores 50 %, four score 150 %.
 *
 * @param goal what is asked for
 * @param curve the score along the attainment, whose points are pure numbers
 */
public record AttainmentTerms(
        @NotNull @Valid Goal goal, @NotNull @Valid ScoreCurve curve) implements ScoreTerms {
    static final String FUNCTION = "attainment";

    public AttainmentTerms {
        requireNonNull(goal, "attainmentTerms.goal");
        requireNonNull(curve, "attainmentTerms.curve");
        Findings.in("attainmentTerms")
                .unless(curve.unit().kind() == Unit.Kind.RATIO, "curve", ScoreText.CURVE_UNIT, curve.unit())
                .refuse();
    }

    /**
     * The attainment itself, from nothing up to {@code most}, which is more than zero:
     * {@code min(actual ÷ goal, most)}.
     */
    public static AttainmentTerms of(Goal goal, Rate most) {
        ScorePoint nothing = ScorePoint.of(Quantity.of(Rate.ZERO), Rate.ZERO);
        ScorePoint cap = ScorePoint.of(Quantity.of(most), most);
        return new AttainmentTerms(goal, new ScoreCurve(List.of(nothing, cap), ScoreCurve.Shape.LINEAR));
    }

    @Override
    public String function() {
        return FUNCTION;
    }

    @Override
    public Optional<MetricId> goalMetric() {
        return goal instanceof Goal.Measured measured ? Optional.of(measured.metric()) : Optional.empty();
    }

    @Override
    public List<Finding> findings(Metric metric) {
        Findings findings = Findings.in("terms");
        if (goal instanceof Goal.Fixed fixed) {
            findings.unless(
                    metric.measures(fixed.amount()), "goal", ScoreText.GOAL_UNIT, fixed.amount(), metric.unit());
        }
        return findings.list();
    }

    @Override
    public Optional<Score.OnCurve> sharedCurve() {
        return goal instanceof Goal.Fixed fixed
                ? Optional.of(new Score.OnCurve(curve, Optional.of(fixed.amount())))
                : Optional.empty();
    }

    @Override
    public Optional<Rate> lowestScore() {
        return Optional.of(curve.least());
    }

    @Override
    public Optional<Rate> highestScore() {
        return Optional.of(curve.most());
    }

    static Score score(ScoreContext context) {
        AttainmentTerms terms = context.terms().as(AttainmentTerms.class);
        return terms.asked(context)
                .map(goal -> terms.against(context, goal))
                .orElseGet(() -> Score.none(Finding.error("goal", ScoreText.GOAL_MISSING, context.metric())));
    }

    private Optional<Quantity> asked(ScoreContext context) {
        return goal instanceof Goal.Fixed fixed ? Optional.of(fixed.amount()) : context.goal();
    }

    private Score against(ScoreContext context, Quantity asked) {
        boolean usable = context.metric().measures(asked) && asked.value().isPositive();
        return usable
                ? Score.onAttainment(curve, asked)
                : Score.none(Finding.error(
                        "goal", ScoreText.GOAL_UNUSABLE, asked, context.metric().unit()));
    }
}
