package dev.attain.incentives.evaluation;

import static dev.attain.incentives.evaluation.Cards.AFTER;
import static dev.attain.incentives.evaluation.Cards.ANN;
import static dev.attain.incentives.evaluation.Cards.GRADE;
import static dev.attain.incentives.evaluation.Cards.measured;
import static dev.attain.incentives.evaluation.Cards.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.attain.cases.SharedCases;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.calibration.Calibration;
import dev.attain.incentives.evaluation.calibration.Calibrator;
import dev.attain.incentives.evaluation.calibration.DistributionPolicy;
import dev.attain.incentives.evaluation.rater.RaterAnswer;
import dev.attain.incentives.evaluation.rater.RaterCombiner;
import dev.attain.incentives.evaluation.rater.RaterGroup;
import dev.attain.incentives.evaluation.rater.RaterKind;
import dev.attain.incentives.evaluation.rater.RaterPolicy;
import dev.attain.incentives.evaluation.score.CurveTerms;
import dev.attain.incentives.evaluation.score.MinMaxTerms;
import dev.attain.incentives.evaluation.score.ScorePoint;
import dev.attain.incentives.evaluation.weight.PairwiseComparison;
import dev.attain.incentives.evaluation.weight.PairwiseWeigher;
import dev.attain.incentives.evaluation.weight.PairwiseWeights;
import dev.attain.incentives.evaluation.weight.Preference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Published cases of scoring, read from beside the checkout where they are there and as literals where they are not.
 */
class ScoringCasesTest {
    private static final Map<String, String> NOT_NAMED = Map.of(
            "SCORE-04", "trees of goals: criteria are flat here",
            "SCORE-19", "TOPSIS: a distance to an ideal explains itself to nobody who is judged by it",
            "SCORE-22", "the weighted product model: scores are weighted sums here",
            "SCORE-24", "CRITIC: weights that follow from the data change with the people; weights are agreed here");

    private static final List<String> COVERED = List.of(
            "SCORE-01", "SCORE-06", "SCORE-07", "SCORE-08", "SCORE-14", "SCORE-17", "SCORE-23", "SCORE-26", "SCORE-30");

    @TestFactory
    Stream<DynamicTest> whatIsNotNamed() {
        return NOT_NAMED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(), () -> abort(one.getKey() + " is not computed: " + one.getValue())));
    }

    @Test
    void everyCaseIsEitherCoveredOrNotNamed() {
        assertThat(Stream.concat(COVERED.stream(), NOT_NAMED.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(SharedCases.all("scoring").stream()
                        .map(one -> one.get("id").asString())
                        .toList());
    }

    /**
     * SCORE-01, frappe/hrms test_manual_kra_rating: 30/70 with 5 and 3 is 3.6; what is missing must not count as zero.
     */
    @Test
    void whatNobodySaidIsNoZero() {
        assertReweighted(30, 70, 5, 3, "3.6");
    }

    @Test
    void whatNobodySaidIsNoZeroAsPublished() {
        JsonNode known = SharedCases.one("scoring", "SCORE-01");
        assertReweighted(
                known.at("/given/weights/0").asInt(),
                known.at("/given/weights/1").asInt(),
                known.at("/given/scores/0").asInt(),
                known.at("/given/scores/1").asInt(),
                known.at("/expected/final_if_missing_excluded").asString());
    }

    private static void assertReweighted(int first, int second, long one, long other, String expected) {
        Metric self = Metric.result("self", "Self", GRADE.unit());
        Metric other360 = Metric.result("peers", "Peers", GRADE.unit());
        CurveTerms points = CurveTerms.lines(
                ScorePoint.of(Cards.number(0, 1), Rate.ZERO), ScorePoint.of(Cards.number(5, 1), Rate.of("5")));
        // self and peers weigh 20 % each, of which nobody said anything; the others share 60 % as 30 to 70
        Scorecard card = Cards.card(
                Criterion.of(
                        "a",
                        GRADE.withName("A"),
                        Rate.of(new BigDecimal(first).movePointLeft(2)).times(percent("60")),
                        points),
                Criterion.of(
                        "b",
                        Metric.result("b", "B", GRADE.unit()),
                        Rate.of(new BigDecimal(second).movePointLeft(2)).times(percent("60")),
                        points),
                Criterion.of("self", self, percent("20"), points),
                Criterion.of("peers", other360, percent("20"), points));
        List<Measurement> facts = List.of(
                measured(ANN, GRADE, Cards.number(one, 1)),
                measured(ANN, Metric.result("b", "B", GRADE.unit()), Cards.number(other, 1)));

        assertThat(ScorecardEvaluator.standard().evaluate(card, facts, AFTER).shown(1, RoundingMode.UNNECESSARY))
                .contains(new BigDecimal(expected));
    }

    /** SCORE-06, frappe/hrms test_appraisal_template: 30 and 69.99 are refused. */
    @Test
    void weightsAreExactlyAHundred() {
        assertRefused("30", "69.99");
    }

    @Test
    void weightsAreExactlyAHundredAsPublished() {
        JsonNode weights = SharedCases.one("scoring", "SCORE-06").at("/given/weights");
        assertRefused(weights.get(0).asString(), weights.get(1).asString());
    }

    private static void assertRefused(String first, String second) {
        CurveTerms terms = CurveTerms.bands(ScorePoint.of(Cards.number(0, 1), Rate.ONE));
        assertThatThrownBy(() -> Cards.card(
                        Criterion.of("a", GRADE, percent(first), terms),
                        Criterion.of("b", GRADE, percent(second), terms)))
                .hasMessageContaining("must weigh exactly 100% together, but weigh 99.99%");
    }

    /** SCORE-07, frappe/hrms test_employee_performance_feedback: two raters, weights 70/30, 3.575 of 5. */
    @Test
    void twoRatersAreAveraged() {
        assertAveraged(List.of("0.8", "0.7"), List.of("0.6", "0.8"), List.of("70", "30"), "3.575");
    }

    @Test
    void twoRatersAreAveragedAsPublished() {
        JsonNode known = SharedCases.one("scoring", "SCORE-07");
        assertAveraged(
                texts(known.at("/given/rater1")),
                texts(known.at("/given/rater2")),
                texts(known.at("/given/weights")),
                known.at("/expected/average").asString());
    }

    private static void assertAveraged(List<String> one, List<String> other, List<String> weights, String expected) {
        List<Criterion> criteria = new ArrayList<>();
        List<Measurement> facts = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Metric metric = Metric.result("feedback-" + i, "Feedback", GRADE.unit());
            RaterPolicy policy =
                    new RaterPolicy(metric, Cards.YEAR, List.of(RaterGroup.of(RaterKind.PEER, Rate.ONE, 2)));
            facts.addAll(RaterCombiner.combine(policy, List.of(answer("ben", one.get(i)), answer("cid", other.get(i))))
                    .measurements());
            criteria.add(Criterion.of(
                    "c" + i,
                    metric,
                    percent(weights.get(i)),
                    CurveTerms.lines(
                            ScorePoint.of(Cards.number(0, 1), Rate.ZERO),
                            ScorePoint.of(Cards.number(1, 1), Rate.of("5")))));
        }
        Scorecard card = Scorecard.of("feedback", Cards.YEAR, criteria, Cards.STARS);

        assertThat(ScorecardEvaluator.standard().evaluate(card, facts, AFTER).shown(3, RoundingMode.UNNECESSARY))
                .contains(new BigDecimal(expected));
    }

    private static RaterAnswer answer(String rater, String value) {
        return new RaterAnswer(ANN, PartyId.of(rater), RaterKind.PEER, Quantity.of(Ratio.of(new BigDecimal(value))));
    }

    /** SCORE-08, SAP KBA 2435115: 3.4 on 1 to 5 is 3.1 on 0.25 to 5, and the derivation shows the rescaling. */
    @Test
    void aScaleIsConvertedInSight() {
        assertConverted("3.4", List.of("1", "5"), List.of("0.25", "5"), "3.1");
    }

    @Test
    void aScaleIsConvertedInSightAsPublished() {
        JsonNode known = SharedCases.one("scoring", "SCORE-08");
        assertConverted(
                known.at("/given/section").asString(),
                texts(known.at("/given/from_scale")),
                texts(known.at("/given/to_scale")),
                known.at("/expected/overall").asString());
    }

    private static void assertConverted(String value, List<String> from, List<String> to, String expected) {
        Scorecard card = Cards.only(
                GRADE,
                ScorePoint.of(decimal(from.get(0)), Rate.of(to.get(0))),
                ScorePoint.of(decimal(from.get(1)), Rate.of(to.get(1))));
        Evaluation evaluation =
                ScorecardEvaluator.standard().evaluate(card, List.of(measured(ANN, GRADE, decimal(value))), AFTER);

        assertThat(evaluation.shown(1, RoundingMode.UNNECESSARY)).contains(new BigDecimal(expected));
        assertThat(evaluation.explanation().orElseThrow().text(Locale.ENGLISH)).contains("way from 1 to 5: 0.6");
    }

    /** SCORE-14, Microsoft Scorecard Manager: 9,000 in bands 0-4,000-6,000-12,000 is 83.3 %. */
    @Test
    void bandsAreWorthTheSame() {
        assertBanded("9000", List.of("0", "4000", "6000", "12000"), 83.3);
    }

    @Test
    void bandsAreWorthTheSameAsPublished() {
        JsonNode known = SharedCases.one("scoring", "SCORE-14");
        assertBanded(
                known.at("/given/actual").asString(),
                texts(known.at("/given/bands")),
                known.at("/expected/score_percent").asDouble());
    }

    private static void assertBanded(String actual, List<String> edges, double expected) {
        CurveTerms terms = CurveTerms.equalBands(
                edges.stream().map(ScoringCasesTest::decimal).toArray(Quantity[]::new));
        Ratio score = terms.curve().at(decimal(actual));

        assertThat(score.rounded(6, RoundingMode.HALF_UP).doubleValue() * 100).isCloseTo(expected, within(0.05));
    }

    /** SCORE-17, Wang and Chin 2011: weights of six criteria, and a consistency ratio of 0.229 that is warned of. */
    @Test
    void opinionsThatContradictEachOtherAreWarnedOf() {
        assertWeighed(
                new String[][] {
                    {"1", "4", "3", "1", "3", "4"},
                    {"1/4", "1", "7", "3", "1/5", "1"},
                    {"1/3", "1/7", "1", "1/5", "1/5", "1/6"},
                    {"1", "1/3", "5", "1", "1", "1/3"},
                    {"1/3", "5", "5", "1", "1", "3"},
                    {"1/4", "1", "6", "3", "1/3", "1"}
                },
                new double[] {0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391},
                0.229);
    }

    @Test
    void opinionsThatContradictEachOtherAreWarnedOfAsPublished() {
        JsonNode known = SharedCases.one("scoring", "SCORE-17");
        String[][] matrix = StreamSupport.stream(known.at("/given/pairwise").spliterator(), false)
                .map(row -> texts(row).stream()
                        .map(cell -> fraction(new BigDecimal(cell)))
                        .toArray(String[]::new))
                .toArray(String[][]::new);
        double[] weights = StreamSupport.stream(known.at("/expected/weights").spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        assertWeighed(matrix, weights, known.at("/expected/consistency_ratio").asDouble());
    }

    /** A reciprocal that was written as a decimal. */
    private static String fraction(BigDecimal cell) {
        return cell.compareTo(BigDecimal.ONE) >= 0
                ? cell.toBigInteger().toString()
                : "1/" + BigDecimal.ONE.divide(cell, 0, RoundingMode.HALF_UP);
    }

    private static void assertWeighed(String[][] matrix, double[] expected, double ratio) {
        List<String> ids =
                IntStream.range(0, matrix.length).mapToObj(i -> "c" + i).toList();
        List<Preference> preferences = new ArrayList<>();
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                preferences.add(new Preference(ids.get(j), ids.get(i), Ratio.parse(matrix[j][i])));
            }
        }
        PairwiseWeights weights = PairwiseWeigher.weigh(new PairwiseComparison(ids, preferences, 4));

        for (int i = 0; i < expected.length; i++) {
            assertThat(weights.weight(ids.get(i)).value().doubleValue()).isCloseTo(expected[i], within(6e-5));
        }
        assertThat(weights.shares().stream().map(share -> share.weight()).reduce(Rate.ZERO, Rate::plus))
                .isEqualTo(Rate.ONE);
        assertThat(weights.consistencyRatio().value().doubleValue()).isCloseTo(ratio, within(6e-4));
        assertThat(weights.findings()).hasSize(1);
    }

    /** SCORE-23, pymcdm TestMinmaxNormalization: two costs and a benefit of six alternatives. */
    @Test
    void theWorstIsNothingAndTheBestIsAll() {
        assertNormalised(
                new long[][] {{66, 56, 95}, {61, 55, 166}, {65, 49, 113}, {95, 56, 99}, {63, 43, 178}, {74, 59, 140}},
                new double[] {
                    0.85294118,
                    0.1875,
                    0.0,
                    1.0,
                    0.25,
                    0.85542169,
                    0.88235294,
                    0.625,
                    0.21686747,
                    0.0,
                    0.1875,
                    0.04819277,
                    0.94117647,
                    1.0,
                    1.0,
                    0.61764706,
                    0.0,
                    0.54216867
                });
    }

    @Test
    void theWorstIsNothingAndTheBestIsAllAsPublished() {
        JsonNode known = SharedCases.one("scoring", "SCORE-23");
        long[][] matrix = StreamSupport.stream(known.at("/given/matrix").spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .mapToLong(cell -> (long) cell.asDouble())
                        .toArray())
                .toArray(long[][]::new);
        assertNormalised(
                matrix,
                StreamSupport.stream(known.at("/expected/row_major").spliterator(), false)
                        .mapToDouble(JsonNode::asDouble)
                        .toArray());
    }

    private static void assertNormalised(long[][] matrix, double[] expected) {
        Metric cost = Metric.result("x", "X", GRADE.unit()).withDirection(Direction.LOWER_IS_BETTER);
        List<Metric> metrics = List.of(cost, cost.withId(MetricId.of("y")), Metric.result("z", "Z", GRADE.unit()));
        List<Measurement> facts = new ArrayList<>();
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < 3; column++) {
                facts.add(measured(PartyId.of("a" + row), metrics.get(column), Cards.number(matrix[row][column], 1)));
            }
        }
        Scorecard card = Cards.card(
                Criterion.of("x", metrics.get(0), percent("30"), MinMaxTerms.amongPeers()),
                Criterion.of("y", metrics.get(1), percent("30"), MinMaxTerms.amongPeers()),
                Criterion.of("z", metrics.get(2), percent("40"), MinMaxTerms.amongPeers()));
        List<Double> scores = ScorecardEvaluator.standard().evaluateAll(card, facts, AFTER).evaluations().stream()
                .flatMap(one -> one.criteria().stream())
                .map(one -> one.score()
                        .orElseThrow()
                        .rounded(10, RoundingMode.HALF_UP)
                        .doubleValue())
                .toList();

        assertThat(scores).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(scores.get(i)).isCloseTo(expected[i], within(1e-8));
        }
    }

    /** SCORE-26: 27 people in 10/20/40/20/10 are 3, 5, 11, 5 and 3. */
    @Test
    void aDistributionIsForcedByLargestRemainder() {
        assertForced(new String[] {"10", "20", "40", "20", "10"}, 27, List.of(3L, 5L, 11L, 5L, 3L));
    }

    @Test
    void aDistributionIsForcedByLargestRemainderAsPublished() {
        JsonNode known = SharedCases.one("scoring", "SCORE-26");
        assertForced(
                texts(known.at("/given/percent")).toArray(String[]::new),
                known.at("/given/headcount").asInt(),
                StreamSupport.stream(known.at("/expected/counts").spliterator(), false)
                        .map(JsonNode::asLong)
                        .toList());
    }

    private static void assertForced(String[] percent, int headcount, List<Long> expected) {
        Scorecard card = Cards.only(
                GRADE, ScorePoint.of(Cards.number(0, 1), Rate.ZERO), ScorePoint.of(Cards.number(100, 1), Rate.ONE));
        List<Measurement> facts = IntStream.range(0, headcount)
                .mapToObj(i -> measured(PartyId.of("p" + (100 + i)), GRADE, Cards.number(i, 1)))
                .toList();
        Calibration calibration = Calibrator.calibrate(
                DistributionPolicy.forced(10, percent),
                ScorecardEvaluator.standard().evaluateAll(card, facts, AFTER).evaluations());

        assertThat(calibration.wanted()).isEqualTo(expected);
        for (int band = 0; band < percent.length; band++) {
            RatingBand one = Cards.STARS.bands().get(band);
            assertThat(calibration.ratings().stream()
                            .filter(rating -> rating.after().equals(one)))
                    .hasSize(expected.get(band).intValue());
        }
        assertThat(Apportionment.LARGEST_REMAINDER.split(headcount, Weights.counts(10, 20, 40, 20, 10)))
                .containsExactly(expected.stream().mapToLong(Long::longValue).toArray());
    }

    /**
     * SCORE-30, SAP KBA 2078746: 3.34 rounded to 3.3 before the map is 4, exactly it is 4.5; the gap at 3.335 is none
     * here.
     */
    @Test
    void theExactScoreIsBanded() {
        assertMapped("3.34");
    }

    @Test
    void theExactScoreIsBandedAsPublished() {
        assertMapped(SharedCases.one("scoring", "SCORE-30").at("/given/score").asString());
    }

    private static void assertMapped(String score) {
        RatingScale map = RatingScale.of(List.of("4", "4.5"), "300", "334");

        assertThat(map.of(Ratio.of(new BigDecimal(score))).label()).isEqualTo("4.5");
        assertThat(map.of(Ratio.of(new BigDecimal(score).setScale(1, RoundingMode.HALF_UP)))
                        .label())
                .as("rounded before, it is the wrong one")
                .isEqualTo("4");
        assertThat(map.of(Ratio.of(new BigDecimal("3.335"))).label()).isEqualTo("4");
    }

    private static Quantity decimal(String value) {
        return Quantity.of(Ratio.of(new BigDecimal(value)));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
