package dev.attain.incentives.evaluation;

import static dev.attain.incentives.evaluation.Cards.AFTER;
import static dev.attain.incentives.evaluation.Cards.ANN;
import static dev.attain.incentives.evaluation.Cards.BEN;
import static dev.attain.incentives.evaluation.Cards.BOOKINGS;
import static dev.attain.incentives.evaluation.Cards.CID;
import static dev.attain.incentives.evaluation.Cards.COMPLAINTS;
import static dev.attain.incentives.evaluation.Cards.CUSTOMERS;
import static dev.attain.incentives.evaluation.Cards.VISITS;
import static dev.attain.incentives.evaluation.Cards.complaints;
import static dev.attain.incentives.evaluation.Cards.customers;
import static dev.attain.incentives.evaluation.Cards.measured;
import static dev.attain.incentives.evaluation.Cards.percent;
import static dev.attain.incentives.evaluation.Cards.three;
import static dev.attain.incentives.evaluation.Cards.usd;
import static dev.attain.incentives.evaluation.Cards.visits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.incentives.evaluation.gate.Gate;
import dev.attain.incentives.evaluation.gate.GateEffect;
import dev.attain.incentives.evaluation.score.AttainmentTerms;
import dev.attain.incentives.evaluation.score.Goal;
import dev.attain.incentives.evaluation.score.Score;
import dev.attain.incentives.evaluation.score.ScoreFunctions;
import dev.attain.incentives.evaluation.score.ScoreTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardEvaluatorTest {
    private static final ScorecardEvaluator EVALUATOR = ScorecardEvaluator.standard();

    private static List<Measurement> ann(String bookings, int customers, int visits) {
        return List.of(
                measured(ANN, BOOKINGS, usd(bookings)),
                measured(ANN, CUSTOMERS, customers(customers)),
                measured(ANN, VISITS, visits(visits)));
    }

    private static Evaluation judge(Scorecard card, List<Measurement> measurements) {
        return EVALUATOR.evaluate(card, measurements, AFTER);
    }

    @ParameterizedTest(name = "USD {0}, {1} customers and {2} visits are {3}, {4} stars")
    @CsvSource({
        "1000.00, 2, 40, 1, 4",
        "999.99, 2, 40, 199999/200000, 3",
        "1500.00, 3, 60, 3/2, 5",
        "9999.00, 9, 99, 3/2, 5",
        "0.00, 0, 0, 0, 1",
        "600.00, 1, 24, 29/50, 1",
        "640.00, 1, 24, 3/5, 2",
        "-50.00, 2, 40, 1/2, 1"
    })
    void theScoreIsTheWeightedSumOfCappedAttainments(
            String bookings, int customers, int visits, String score, int stars) {
        Evaluation evaluation = judge(three(), ann(bookings, customers, visits));

        assertThat(evaluation.score()).contains(Ratio.parse(score));
        assertThat(evaluation.stars()).contains(stars);
        assertThat(evaluation.findings()).isEmpty();
    }

    @Test
    void everyStepOfTheScoreIsShownAndCanBeRecomputed() {
        Evaluation evaluation = judge(three(), ann("750.00", 1, 48));

        assertThat(evaluation.explanation().orElseThrow().text(Locale.ENGLISH))
                .startsWith("score of the criteria: 83.5%, the sum of\n  points of sales: 37.5%")
                .contains("weight of sales: 50%", "USD 750.00");
        assertThat(ExplanationEvaluator.evaluate(evaluation.explanation().orElseThrow())
                        .value())
                .isEqualTo(Ratio.parse("167/200"));
        assertThat(evaluation.shown(2, RoundingMode.HALF_UP)).contains(new BigDecimal("0.84"));
        assertThat(evaluation.band().map(RatingBand::toString)).contains("3 stars [80%, 100%)");
        assertThat(evaluation.isProvisional()).isFalse();
        assertThat(EVALUATOR
                        .evaluate(three(), ann("1.00", 1, 1), LocalDate.of(2026, 12, 31))
                        .isProvisional())
                .isTrue();
    }

    @Test
    void aGoalCanBeEachPersonsOwnAndComesAsAMeasurement() {
        Metric quota = Metric.result("quota", "Quota", BOOKINGS.unit());
        Scorecard card = Cards.card(
                Criterion.of("sales", BOOKINGS, Rate.ONE, AttainmentTerms.of(Goal.measured("quota"), percent("150"))));
        List<Measurement> facts = List.of(
                measured(ANN, BOOKINGS, usd("120.00")),
                measured(ANN, quota, usd("130.00")),
                measured(BEN, BOOKINGS, usd("120.00")),
                measured(BEN, quota, usd("0.00")),
                measured(CID, BOOKINGS, usd("120.00")));

        EvaluationBatch batch = EVALUATOR.evaluateAll(card, facts, AFTER);

        assertThat(batch.of(ANN).orElseThrow().score()).contains(Ratio.of(12, 13));
        assertThat(batch.of(BEN).orElseThrow().isRated()).isFalse();
        assertThat(batch.findings().stream().map(Finding::toString))
                .contains(
                        "evaluations[ben].sales.goal: a goal of USD 0.00 cannot be used: it must be more than zero, in USD",
                        "evaluations[cid].sales.goal: Bookings has no goal for this person: measure the metric that the"
                                + " goal names");
    }

    private static Scorecard missing(MissingData policy) {
        Scorecard card = three();
        List<Criterion> criteria = new ArrayList<>(card.criteria());
        criteria.set(2, criteria.get(2).withWhenMissing(policy));
        return card.withCriteria(criteria);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"REWEIGHT, 6/7, sales 6/7", "NEUTRAL, 3/4, 0.15 more", "ZERO, 3/5, nothing more"})
    void whatIsMissingIsShownAndCountsAsAgreed(MissingData policy, String score, String why) {
        List<Measurement> facts =
                List.of(measured(ANN, BOOKINGS, usd("1000.00")), measured(ANN, CUSTOMERS, customers(1)));

        Evaluation evaluation = judge(missing(policy), facts);

        assertThat(evaluation.score()).as(why).contains(Ratio.parse(score));
        assertThat(evaluation.criteria().get(2).missing()).contains(policy);
        assertThat(evaluation.findings().get(0).toString())
                .isEqualTo("evaluations[ann].visits.metric: Visits of ann was not measured");
        assertThat(evaluation.findings().get(1).code())
                .isEqualTo("evaluation.missing-" + policy.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void aCriterionThatBlocksLeavesNobodyRated() {
        Evaluation evaluation = judge(missing(MissingData.BLOCK), List.of(measured(ANN, BOOKINGS, usd("1000.00"))));

        assertThat(evaluation.isRated()).isFalse();
        assertThat(evaluation.score()).isEmpty();
        assertThat(evaluation.band()).isEmpty();
        assertThat(evaluation.measured(Cards.GRADE)).isEmpty();
        assertThat(evaluation.findings().stream().map(Finding::toString))
                .contains("evaluations[ann].visits: without visits there is no rating");
    }

    private static Gate gate(GateEffect effect) {
        return new Gate("care", COMPLAINTS, Gate.Side.AT_MOST, complaints(2), effect, "customers come first");
    }

    @ParameterizedTest(name = "{0} with {1} complaints: {2}, {3} stars")
    @CsvSource({
        "veto, 2, 1, 4",
        "veto, 3, 0, 1",
        "cap, 2, 1, 4",
        "cap, 3, 7/10, 2",
        "downgrade, 3, 1, 3",
        "flag, 3, 1, 4"
    })
    void aClosedGateHoldsDownWhateverTheScore(String name, int count, String score, int stars) {
        GateEffect effect = switch (name) {
            case "veto" -> new GateEffect.Veto();
            case "cap" -> new GateEffect.Cap(percent("70"));
            case "downgrade" -> new GateEffect.Downgrade(1);
            default -> new GateEffect.Flag();
        };
        List<Measurement> facts = new ArrayList<>(ann("1000.00", 2, 40));
        facts.add(measured(ANN, COMPLAINTS, complaints(count)));

        Evaluation evaluation = judge(three().withGates(List.of(gate(effect))), facts);

        assertThat(evaluation.score()).contains(Ratio.parse(score));
        assertThat(evaluation.stars()).contains(stars);
        assertThat(evaluation.findings().stream().map(Finding::toString).toList())
                .isEqualTo(
                        count == 2
                                ? List.of()
                                : List.of("evaluations[ann].care: Complaints is 3 complaints, the limit 2 complaints:"
                                        + " customers come first"));
        assertThat(evaluation.gates().get(0).text(Locale.ENGLISH))
                .contains(count == 2 ? "gate care is open" : "gate care is closed");
    }

    @Test
    void aGateOfWhichNothingIsKnownStaysOpenAndIsTold() {
        Evaluation evaluation = judge(three().withGates(List.of(gate(new GateEffect.Veto()))), ann("1000.00", 2, 40));

        assertThat(evaluation.stars()).contains(4);
        assertThat(evaluation.gates().get(0).text(Locale.ENGLISH))
                .isEqualTo("gate care is open for want of knowledge: Complaints was not measured");
        assertThat(evaluation.findings())
                .extracting(Finding::toString)
                .containsExactly("evaluations[ann].care: Complaints of ann was not measured: the gate stays open");
    }

    @Test
    void badRowsAreAllToldAndTheGoodOnesAreJudged() {
        Metric bookingsInEuro = Metric.result("bookings", "Bookings", Unit.of(Currency.getInstance("EUR")));
        List<Measurement> facts = new ArrayList<>(ann("1000.00", 2, 40));
        facts.add(measured(BEN, BOOKINGS, usd("1.00")));
        facts.add(measured(BEN, BOOKINGS, usd("2.00")));
        facts.add(measured(BEN, VISITS, visits(40)));
        facts.add(measured(BEN, VISITS, visits(40)));
        facts.add(new Measurement(bookingsInEuro, CID, Cards.YEAR, Quantity.of(Money.of("EUR", "5.00"))));
        facts.add(measured(BEN, COMPLAINTS, complaints(1)));
        facts.add(new Measurement(BOOKINGS, ANN, FiscalCalendar.calendarYear().year(2025), usd("1.00")));
        facts.add(measured(PartyId.of("stranger"), BOOKINGS, usd("1.00")));
        Collections.reverse(facts);

        EvaluationBatch batch = EVALUATOR.evaluateAll(three(), List.of(ANN, BEN, CID), facts, AFTER);

        assertThat(batch.of(ANN).orElseThrow().stars()).contains(4);
        assertThat(batch.of(BEN).orElseThrow().score()).contains(Ratio.ONE);
        assertThat(batch.of(CID).orElseThrow().isRated()).isFalse();
        assertThat(batch.findings().stream().map(Finding::toString))
                .contains(
                        "measurements[ann].bookings: is of FY2025 [2025-01-01, 2026-01-01), but the scorecard of FY2026"
                                + " [2026-01-01, 2027-01-01): not used",
                        "measurements[ben].bookings: ben was measured twice by bookings, and the figures contradict each"
                                + " other: neither is used",
                        "measurements[ben].visits: ben was measured twice by visits, alike: it counts once",
                        "measurements[cid].bookings: EUR 5.00 cannot be a value of Bookings, which is measured in USD:"
                                + " not used",
                        "measurements[complaints]: no criterion, goal or gate reads complaints: its measurements do not"
                                + " matter",
                        "measurements[stranger].bookings: stranger is not among those who are judged: Bookings is not"
                                + " used");
    }

    @Test
    void aScorecardTellsAllThatIsWrongWithItAtOnce() {
        Criterion sales = Criterion.of("sales", BOOKINGS, percent("30"), Cards.upTo150(usd("1.00")));
        Criterion calls = Criterion.of("sales", VISITS, percent("69.99"), Cards.upTo150(visits(1)));

        assertThatThrownBy(() -> Cards.card(sales, calls).withProcessShare(percent("40")))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings().stream().map(Finding::toString))
                                .containsExactly(
                                        "scorecard.criteria: must weigh exactly 100% together, but weigh 99.99%",
                                        "scorecard.criteria[sales]: stands there twice: sales"));
        assertThatThrownBy(() -> three().withProcessShare(percent("40")))
                .hasMessageContaining("of process metrics was agreed to be 40%, but the process criteria weigh 30%");
        assertThat(three().withProcessShare(percent("30")).processShare()).contains(percent("30"));
        assertThatThrownBy(() -> Cards.card()).hasMessageContaining("must have at least one criterion");
        assertThatThrownBy(() -> sales.withWeight(Rate.ZERO))
                .hasMessageContaining("must be more than zero, but was 0%");
        assertThatThrownBy(() -> Criterion.of("a", BOOKINGS, Rate.ONE, Cards.upTo150(visits(1))))
                .hasMessageContaining("must be in the unit of the metric, USD, but was 1 visits");
    }

    @Test
    void bandsLeaveNoGapAndDoNotOverlap() {
        RatingBand low = new RatingBand("low", percent("0"), Optional.of(percent("50")));
        RatingBand gap = new RatingBand("high", percent("51"), Optional.empty());
        RatingBand over = new RatingBand("low", percent("49"), Optional.of(percent("60")));

        assertThatThrownBy(() -> new RatingScale(List.of(low, gap)))
                .hasMessageContaining("leaves a gap: high [51%, …) follows low [0%, 50%)");
        assertThatThrownBy(() -> new RatingScale(List.of(low, over)))
                .hasMessageContaining("overlaps: low [49%, 60%) follows low [0%, 50%)")
                .hasMessageContaining("names \"low\" twice")
                .hasMessageContaining("must be open at the top, but ends with low [49%, 60%)");
        assertThatThrownBy(() -> new RatingScale(List.of())).hasMessageContaining("at least one band");
        assertThatThrownBy(() -> new RatingBand("x", Rate.ONE, Optional.of(Rate.ONE)))
                .hasMessage("ratingBand.toExclusive must be above 100%, where x starts, but was 100%");
        assertThatThrownBy(() -> RatingScale.of(List.of("a"), "0", "1"))
                .hasMessage("ratingScale needs a start for each of [a], but was given 2 of them");
        assertThat(RatingScale.projects().of(Ratio.of(3, 4)).label()).isEqualTo("B");
        assertThat(RatingScale.projects().of(Ratio.of(-1)).label()).isEqualTo("D");
    }

    @Test
    void aFunctionOfOnesOwnScoresAndOneThatThrowsIsTold() {
        record Own(String function) implements ScoreTerms {}
        Scorecard card = Cards.card(
                Criterion.of("good", VISITS, percent("50"), new Own("good")),
                Criterion.of("bad", CUSTOMERS, percent("50"), new Own("bad")));
        ScoreFunctions functions = ScoreFunctions.standard()
                .with(
                        "good",
                        context -> Score.given(
                                Explanation.input(EvaluationText.SCORE.message(), Quantity.of(percent("90")))))
                .with("bad", context -> {
                    throw new IllegalStateException("no idea");
                });
        List<Measurement> facts = List.of(measured(ANN, VISITS, visits(1)), measured(ANN, CUSTOMERS, customers(1)));

        Evaluation evaluation = ScorecardEvaluator.with(functions).evaluate(card, facts, AFTER);

        assertThat(evaluation.score()).contains(Ratio.of(9, 10));
        assertThat(evaluation.findings().get(0).toString())
                .isEqualTo(
                        "evaluations[ann].bad.terms: function \"bad\" failed for ann: java.lang.IllegalStateException:"
                                + " no idea");
        assertThat(judge(card, facts).findings().get(0).toString())
                .startsWith(
                        "evaluations[ann].good.terms: there is no function \"good\": name one of attainment, curve,");
    }

    @Test
    void misuseIsRefusedWithItsCure() {
        assertThatThrownBy(() -> judge(three(), List.of()))
                .hasMessage("evaluate judges one person, but the measurements are those of 0: use evaluateAll");
        assertThatThrownBy(() -> EVALUATOR.evaluate(three(), ann("1.00", 1, 1), LocalDate.of(2025, 12, 31)))
                .hasMessage(
                        "asOf must not be before FY2026 [2026-01-01, 2027-01-01), but was 2025-12-31: nothing is known"
                                + " of a period yet");
        assertThatThrownBy(() -> ScoreFunctions.standard().with("curve", context -> null))
                .hasMessage("scoreFunctions has a function \"curve\" already: give the other one an id of its own");
    }

    @Test
    void aRatingBecomesAMeasurementThatOthersCanRead() {
        Metric multiplier = Metric.result("multiplier", "Multiplier", Unit.NUMBER);
        List<Ratio> worth = List.of(Ratio.ZERO, Ratio.of(1, 2), Ratio.ONE, Ratio.of(11, 10), Ratio.of(6, 5));
        Evaluation evaluation = judge(three(), ann("1000.00", 2, 40));

        assertThat(evaluation.measured(multiplier, worth)).contains(measured(ANN, multiplier, Cards.number(11, 10)));
        assertThat(evaluation.measured(Cards.GRADE)).contains(measured(ANN, Cards.GRADE, Cards.number(1, 1)));
    }
}
