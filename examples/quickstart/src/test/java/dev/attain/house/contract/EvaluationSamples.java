package dev.attain.house.contract;

import static java.util.Map.entry;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.MissingData;
import dev.attain.incentives.evaluation.RatingScale;
import dev.attain.incentives.evaluation.Scorecard;
import dev.attain.incentives.evaluation.calibration.TeamCalibration;
import dev.attain.incentives.evaluation.development.TrainingEffect;
import dev.attain.incentives.evaluation.gate.Gate;
import dev.attain.incentives.evaluation.gate.GateEffect;
import dev.attain.incentives.evaluation.rater.RaterGroup;
import dev.attain.incentives.evaluation.rater.RaterKind;
import dev.attain.incentives.evaluation.rater.RaterPolicy;
import dev.attain.incentives.evaluation.score.MinMaxTerms;
import dev.attain.incentives.evaluation.score.ReverseTerms;
import dev.attain.incentives.evaluation.score.ScoreContext;
import dev.attain.incentives.evaluation.score.ScoreFunctions;
import dev.attain.incentives.evaluation.score.ScoreTerms;
import dev.attain.incentives.evaluation.weight.PairwiseComparison;
import dev.attain.incentives.evaluation.weight.Preference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Scorecards whose parts must fit each other; a larger seed gives another one. */
final class EvaluationSamples {
    static final Map<Class<?>, IntFunction<Object>> OWN = Map.ofEntries(
            entry(ScoreTerms.class, seed -> seed % 2 == 0 ? terms() : ReverseTerms.of(terms())),
            entry(ScoreFunctions.class, seed -> ScoreFunctions.standard()),
            entry(
                    ScoreContext.Peers.class,
                    seed -> ScoreContext.Peers.of(List.of(Quantity.of(Rate.basisPoints(100L * seed))))),
            entry(
                    TeamCalibration.class,
                    seed -> new TeamCalibration(PartyId.of("t"), List.of(seed, 1), List.of(1, seed))),
            entry(RatingScale.class, seed -> RatingScale.projects()),
            entry(Scorecard.class, EvaluationSamples::scorecard),
            entry(RaterPolicy.class, seed -> new RaterPolicy(grade(), year(), groups())),
            entry(PairwiseComparison.class, EvaluationSamples::comparison),
            entry(TrainingEffect.class, seed -> new TrainingEffect(measured(seed), measured(seed + 1))));

    private EvaluationSamples() {}

    private static ScoreTerms terms() {
        return MinMaxTerms.between(Quantity.of(Rate.percent("10")), Quantity.of(Rate.percent("90")));
    }

    private static Metric grade() {
        return Metric.result("grade", "Grade", Unit.PERCENT);
    }

    private static SalesPeriod year() {
        return FiscalCalendar.calendarYear().year(2026);
    }

    private static List<RaterGroup> groups() {
        return List.of(
                RaterGroup.of(RaterKind.PEER, Rate.percent("60"), 3),
                RaterGroup.of(RaterKind.MANAGER, Rate.percent("40"), 1));
    }

    private static Measurement measured(int seed) {
        return new Measurement(grade(), PartyId.of("ann"), year(), Quantity.of(Rate.basisPoints(100L * seed)));
    }

    private static PairwiseComparison comparison(int seed) {
        return new PairwiseComparison(List.of("a", "b"), List.of(Preference.of("a", "b", seed + 1L)), 2);
    }

    private static Scorecard scorecard(int seed) {
        return new Scorecard(
                "card-" + seed,
                "1",
                year(),
                List.of(criterion("sales", "70"), criterion("visits", "30")),
                Optional.of(Rate.ZERO),
                Rate.percent("50"),
                List.of(new Gate(
                        "care",
                        grade(),
                        Gate.Side.AT_LEAST,
                        Quantity.of(Rate.percent("5")),
                        new GateEffect.Veto(),
                        "customers come first")),
                RatingScale.projects());
    }

    private static Criterion criterion(String id, String weight) {
        return new Criterion(
                id, grade(), Rate.percent(weight), terms(), MissingData.REWEIGHT, Optional.of("signed orders"));
    }
}
