package dev.attain.incentives.evaluation;

import static dev.attain.incentives.evaluation.Cards.AFTER;
import static dev.attain.incentives.evaluation.Cards.ANN;
import static dev.attain.incentives.evaluation.Cards.BEN;
import static dev.attain.incentives.evaluation.Cards.BOOKINGS;
import static dev.attain.incentives.evaluation.Cards.CID;
import static dev.attain.incentives.evaluation.Cards.COMPLAINTS;
import static dev.attain.incentives.evaluation.Cards.GRADE;
import static dev.attain.incentives.evaluation.Cards.VISITS;
import static dev.attain.incentives.evaluation.Cards.complaints;
import static dev.attain.incentives.evaluation.Cards.measured;
import static dev.attain.incentives.evaluation.Cards.percent;
import static dev.attain.incentives.evaluation.Cards.usd;
import static dev.attain.incentives.evaluation.Cards.visits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.evaluation.calibration.CalibratedRating;
import dev.attain.incentives.evaluation.calibration.Calibration;
import dev.attain.incentives.evaluation.calibration.Calibrator;
import dev.attain.incentives.evaluation.calibration.DistributionPolicy;
import dev.attain.incentives.evaluation.career.CareerLadder;
import dev.attain.incentives.evaluation.career.CareerLevel;
import dev.attain.incentives.evaluation.career.PromotionChecker;
import dev.attain.incentives.evaluation.career.PromotionReport;
import dev.attain.incentives.evaluation.career.Requirement;
import dev.attain.incentives.evaluation.development.TrainingFollowUp;
import dev.attain.incentives.evaluation.development.TrainingModule;
import dev.attain.incentives.evaluation.development.TrainingReview;
import dev.attain.incentives.evaluation.gate.Gate;
import dev.attain.incentives.evaluation.gate.GateEffect;
import dev.attain.incentives.evaluation.lift.Effort;
import dev.attain.incentives.evaluation.lift.Lift;
import dev.attain.incentives.evaluation.lift.LiftFinder;
import dev.attain.incentives.evaluation.score.MinMaxTerms;
import dev.attain.incentives.evaluation.score.PercentileTerms;
import dev.attain.incentives.evaluation.score.ScoreTerms;
import dev.attain.incentives.evaluation.score.ZScoreTerms;
import dev.attain.incentives.evaluation.weight.PairwiseComparison;
import dev.attain.incentives.evaluation.weight.PairwiseWeigher;
import dev.attain.incentives.evaluation.weight.PairwiseWeights;
import dev.attain.incentives.evaluation.weight.Preference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of whom little is known, who cannot be told apart, or whom a gate holds. */
class EvaluationEdgesTest {
    private static final Quantity DAY = Quantity.count(1, "days");
    private static final List<SalesPeriod> QUARTERS =
            FiscalCalendar.calendarYear().split(Cards.YEAR, Granularity.QUARTER);

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    private static Gate gate(Metric metric, Gate.Side side, Quantity limit, GateEffect effect) {
        return new Gate("care", metric, side, limit, effect, "customers come first");
    }

    @Test
    void whoMissesEverythingIsNotRatedAndThatIsTold() {
        EvaluationBatch batch =
                ScorecardEvaluator.standard().evaluateAll(Cards.three(), List.of(ANN), List.of(), AFTER);
        Evaluation ann = batch.of(ANN).orElseThrow();
        assertThat(ann.isRated()).isFalse();
        assertThat(texts(ann.findings()))
                .hasSize(7)
                .last()
                .isEqualTo("evaluations[ann]: nothing counts of ann: there is no rating");
        assertThat(ann.findings().get(6).message().text(Locale.CHINESE)).isEqualTo("ann 没有任何可计入的考核项：不予评级");
        assertThat(LiftFinder.find(ann, List.of()).cheapest()).isEmpty();
    }

    /** The label is the same, the days are another year's. */
    @Test
    void aYearOfAnotherCalendarIsAnotherYear() {
        SalesPeriod other = new SalesPeriod(
                Cards.YEAR.label(), Granularity.YEAR, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1));
        Evaluation ann = ScorecardEvaluator.standard()
                .evaluate(
                        Cards.card(Criterion.of("sales", BOOKINGS, Rate.ONE, Cards.upTo150(usd("100.00")))),
                        List.of(new Measurement(BOOKINGS, ANN, other, usd("100.00"))),
                        AFTER);
        assertThat(ann.isRated()).isFalse();
        assertThat(texts(ann.findings()))
                .startsWith(
                        "measurements[ann].bookings: is of FY2026 [2026-04-01, 2027-04-01), but the scorecard of FY2026"
                                + " [2026-01-01, 2027-01-01): not used");
    }

    @ParameterizedTest(name = "{0} of 100 visits are {1} stars")
    @CsvSource({"59, 1", "60, 2", "79, 2", "80, 3", "99, 3", "100, 4", "119, 4", "120, 5", "-1, 1"})
    void allWeightOnOneCriterionIsBandedAtTheEdge(int count, int stars) {
        Scorecard card = Cards.card(Criterion.of("only", VISITS, Rate.ONE, Cards.upTo150(visits(100))));
        assertThat(ScorecardEvaluator.standard()
                        .evaluate(card, List.of(measured(ANN, VISITS, visits(count))), AFTER)
                        .stars())
                .contains(stars);
    }

    @Test
    void valuesBelowZeroAreBetterWhereLessIs() {
        List<Measurement> facts = List.of(
                measured(ANN, COMPLAINTS, complaints(-3)),
                measured(BEN, COMPLAINTS, complaints(0)),
                measured(CID, COMPLAINTS, complaints(3)));
        List<ScoreTerms> falling = List.of(
                MinMaxTerms.amongPeers(),
                ZScoreTerms.standard(),
                new PercentileTerms(PercentileTerms.Counts.WORSE),
                Cards.upTo150(complaints(4)));
        for (ScoreTerms terms : falling) {
            assertThat(ScorecardEvaluator.standard()
                            .evaluateAll(Cards.card(Criterion.of("few", COMPLAINTS, Rate.ONE, terms)), facts, AFTER)
                            .evaluations())
                    .as(terms.function())
                    .extracting(one -> one.score().orElseThrow())
                    .isSortedAccordingTo(Collections.reverseOrder());
        }
    }

    @Test
    void aRatingIsWorthSomethingInEveryBand() {
        Evaluation ann = ScorecardEvaluator.standard()
                .evaluate(Cards.three(), List.of(measured(ANN, VISITS, visits(40))), AFTER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ann.measured(GRADE, List.of(Ratio.ONE, Ratio.ONE, Ratio.ONE)))
                .withMessage("worth must have a value for each of the 5 bands, but had 3");
    }

    /** Visits lift to 40 for the next star, where a gate on visits closes above 35. */
    @Test
    void noLiftGoesWhereAGateCloses() {
        Scorecard open = Cards.card(Criterion.of("visits", VISITS, Rate.ONE, Cards.upTo150(visits(50))));
        Effort effort = new Effort("visits", visits(1), DAY, 99);
        GateEffect cap = new GateEffect.Cap(percent("70"));
        for (int most : new int[] {39, 40}) {
            Scorecard card = open.withGates(gate(VISITS, Gate.Side.AT_MOST, visits(most), cap));
            Evaluation now =
                    ScorecardEvaluator.standard().evaluate(card, List.of(measured(ANN, VISITS, visits(30))), AFTER);
            Lift lift = LiftFinder.find(now, List.of(effort));
            assertThat(lift.cheapest().isPresent()).isEqualTo(most == 40);
            assertThat(lift.reaches()).hasSize(most - 39);
            assertThat(ScorecardEvaluator.standard()
                            .evaluate(card, List.of(measured(ANN, VISITS, visits(40))), AFTER)
                            .stars())
                    .contains(most == 40 ? 3 : 2);
        }
    }

    @Test
    void aMetricThatTwoCriteriaReadIsNotLiftedForOne() {
        Scorecard card = Cards.card(
                Criterion.of("many", VISITS, percent("50"), Cards.upTo150(visits(50))),
                Criterion.of("better", VISITS, percent("50"), MinMaxTerms.between(visits(0), visits(60))));
        Evaluation now =
                ScorecardEvaluator.standard().evaluate(card, List.of(measured(ANN, VISITS, visits(30))), AFTER);
        Lift lift = LiftFinder.find(now, List.of(new Effort("many", visits(1), DAY, 99)));
        assertThat(lift.cheapest()).isEmpty();
        assertThat(texts(lift.findings()))
                .containsExactly(
                        "evaluations[ann].many: many is left out: another criterion reads Visits too, and would move"
                                + " with it");
    }

    /**
     * Of three criteria the ratio is (r^(1/3) + r^(-1/3) - 2) / 1.16, where the third opinion is r times what follows.
     */
    @ParameterizedTest(name = "{0} times what follows has the ratio {1}")
    @CsvSource({"1, 0, 0", "11/4, 0.099, 0", "14/5, 0.1025, 1"})
    void opinionsAreDoubtfulAboveATenth(String times, String ratio, int warnings) {
        PairwiseWeights weights = PairwiseWeigher.weigh(new PairwiseComparison(
                List.of("a", "b", "c"),
                List.of(
                        Preference.of("a", "b", 1),
                        Preference.of("b", "c", 1),
                        new Preference("a", "c", Ratio.parse(times))),
                2));
        assertThat(weights.consistencyRatio()).isEqualTo(Rate.of(ratio));
        assertThat(weights.findings()).hasSize(warnings);
    }

    private static List<Evaluation> gated(GateEffect effect) {
        Scorecard card = Cards.card(Criterion.of("visits", VISITS, Rate.ONE, Cards.upTo150(visits(100))))
                .withGates(gate(COMPLAINTS, Gate.Side.AT_MOST, complaints(2), effect));
        List<Measurement> facts = List.of(
                measured(ANN, VISITS, visits(130)),
                measured(ANN, COMPLAINTS, complaints(3)),
                measured(BEN, VISITS, visits(70)),
                measured(BEN, COMPLAINTS, complaints(0)));
        return ScorecardEvaluator.standard().evaluateAll(card, facts, AFTER).evaluations();
    }

    /** Both would have the highest rating by their place. */
    @ParameterizedTest(name = "{0}: ann keeps {1}")
    @CsvSource({"veto, 1 star", "cap, 2 stars", "downgrade, 3 stars", "flag, 5 stars"})
    void noDistributionLiftsWhomAGateHoldsDown(String name, String rating) {
        GateEffect effect = switch (name) {
            case "veto" -> new GateEffect.Veto();
            case "cap" -> new GateEffect.Cap(percent("60"));
            case "downgrade" -> new GateEffect.Downgrade(2);
            default -> new GateEffect.Flag();
        };
        Calibration calibration =
                Calibrator.calibrate(DistributionPolicy.forced(1, "0", "0", "0", "0", "100"), gated(effect));
        assertThat(calibration.ratings().stream().filter(one -> one.owner().equals(ANN)))
                .extracting(one -> one.after().label())
                .containsExactly(rating);
        assertThat(calibration.ratings().stream().filter(one -> one.owner().equals(BEN)))
                .extracting(one -> one.after().label())
                .containsExactly("5 stars");
        assertThat(texts(calibration.findings()))
                .isEqualTo(
                        name.equals("flag")
                                ? List.of()
                                : List.of("ratings[ann]: ann stays at " + rating + ": closed gates hold the rating down"
                                        + " (care), whatever the place, which would give 5 stars"));
    }

    @Test
    void whoStaysIsSaidToStayAndEverybodyCountsOnce() {
        List<Evaluation> people = gated(new GateEffect.Flag());
        Calibration same = Calibrator.calibrate(DistributionPolicy.forced(1, "0", "50", "0", "0", "50"), people);
        assertThat(same.ratings())
                .extracting(one -> one.text(Locale.ENGLISH))
                .containsExactly("ann, place 1, stays at 5 stars", "ben, place 2, stays at 2 stars");
        assertThat(same.ratings()).noneMatch(CalibratedRating::isMoved);
        List<Evaluation> twice = new ArrayList<>(people);
        twice.add(people.get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibrator.calibrate(DistributionPolicy.forced(1, "0", "50", "0", "0", "50"), twice))
                .withMessage("calibrate needs one evaluation of everybody, but was given two of ann");
    }

    private static Measurement quarter(int number, Quantity value) {
        return new Measurement(BOOKINGS, ANN, QUARTERS.get(number - 1), value);
    }

    private static PromotionReport promotion(LocalDate asOf, List<Measurement> history) {
        Rep ann = Rep.builder()
                .id(ANN)
                .name("Ann")
                .team(PartyId.of("north"))
                .level("junior")
                .hiredOn(LocalDate.of(2020, 1, 1))
                .leftOn(Optional.empty())
                .build();
        CareerLevel senior = new CareerLevel("senior", List.of(new Requirement(BOOKINGS, usd("100.00"), 2)));
        return PromotionChecker.check(
                new CareerLadder(List.of(new CareerLevel("junior", List.of()), senior)), ann, history, asOf);
    }

    /** The second quarter ends on 1 July; 91 days and a quarter of them later it is 22 October. */
    @ParameterizedTest(name = "on {0} {1} quarters count")
    @CsvSource({"2026-07-01, 2", "2026-10-21, 2", "2026-10-22, 0", "2029-01-01, 0"})
    void successLongAgoIsNoSuccessInARow(LocalDate asOf, int sustained) {
        PromotionReport report = promotion(asOf, List.of(quarter(1, usd("100.00")), quarter(2, usd("100.00"))));
        assertThat(report.checks().get(0).sustained()).isEqualTo(sustained);
        assertThat(report.isMet()).isEqualTo(sustained == 2);
        assertThat(texts(report.findings()))
                .isEqualTo(
                        sustained == 2
                                ? List.of()
                                : List.of(
                                        "measurements[ann].bookings: Bookings of ann was last measured in 2026-Q2, and the"
                                                + " next period has ended since: the row is over"));
    }

    @Test
    void figuresThatContradictEachOtherAreNobodysLatest() {
        List<Measurement> history = new ArrayList<>(
                List.of(quarter(4, usd("100.00")), quarter(4, usd("300.00")), quarter(3, usd("100.00"))));
        PromotionReport report = promotion(AFTER, history);
        assertThat(report.checks().get(0).latest()).isEmpty();
        Collections.reverse(history);
        assertThat(promotion(AFTER, history)).isEqualTo(report);
    }

    @Test
    void aFollowUpDoesNotChooseBetweenFiguresThatContradictEachOther() {
        TrainingModule closing = new TrainingModule("c", "Closing", List.of(BOOKINGS.id()));
        List<Measurement> history = new ArrayList<>(List.of(
                quarter(1, usd("100.00")),
                quarter(3, usd("150.00")),
                quarter(3, usd("150.00")),
                quarter(4, usd("90.00")),
                quarter(4, usd("900.00"))));
        TrainingReview review = TrainingFollowUp.review(closing, ANN, LocalDate.of(2026, 5, 2), history);
        assertThat(review.effects().get(0).change()).isEqualTo(usd("50.00"));
        assertThat(texts(review.findings()))
                .containsExactly(
                        "metrics[bookings]: Bookings has figures of 2026-Q4 that contradict each other: none is used");
        Collections.reverse(history);
        assertThat(TrainingFollowUp.review(closing, ANN, LocalDate.of(2026, 5, 2), history))
                .isEqualTo(review);
    }
}
