package dev.attain.incentives.evaluation.score;

import static dev.attain.incentives.evaluation.Cards.AFTER;
import static dev.attain.incentives.evaluation.Cards.COMPLAINTS;
import static dev.attain.incentives.evaluation.Cards.GRADE;
import static dev.attain.incentives.evaluation.Cards.VISITS;
import static dev.attain.incentives.evaluation.Cards.complaints;
import static dev.attain.incentives.evaluation.Cards.measured;
import static dev.attain.incentives.evaluation.Cards.number;
import static dev.attain.incentives.evaluation.Cards.percent;
import static dev.attain.incentives.evaluation.Cards.point;
import static dev.attain.incentives.evaluation.Cards.usd;
import static dev.attain.incentives.evaluation.Cards.visits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.Cards;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.evaluation.ScorecardEvaluator;
import dev.attain.incentives.evaluation.score.ScoreCurve.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreFunctionsTest {
    private static final ScoreCurve LINES =
            Cards.curve(Shape.LINEAR, point(visits(10), "0"), point(visits(20), "50"), point(visits(40), "100"));
    private static final ScoreCurve STEPS =
            Cards.curve(Shape.STEPS, point(visits(10), "20"), point(visits(20), "50"), point(visits(40), "100"));

    /** The score is z, as far as anybody is away. */
    private static final ZScoreTerms WIDE = new ZScoreTerms(Rate.ZERO, Rate.ONE, percent("-1000"), percent("1000"), 4);

    /** Scores of everybody by one criterion, each recomputed from its derivation. */
    private static List<Optional<Ratio>> scores(ScoreTerms terms, Metric metric, long... values) {
        List<Evaluation> all = evaluations(terms, metric, values);
        all.forEach(one -> one.explanation()
                .ifPresent(explained ->
                        assertThat(ExplanationEvaluator.evaluate(explained)).isEqualTo(explained.value())));
        return all.stream().map(Evaluation::score).toList();
    }

    private static List<Evaluation> evaluations(ScoreTerms terms, Metric metric, long... values) {
        List<Measurement> facts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            PartyId who = PartyId.of("p" + (100_000 + i));
            facts.add(measured(who, metric, new Quantity(Ratio.of(values[i]), metric.unit())));
        }
        return ScorecardEvaluator.standard()
                .evaluateAll(Cards.card(Criterion.of("only", metric, Rate.ONE, terms)), facts, AFTER)
                .evaluations();
    }

    /** The values are 0 to 19,999: the mean is 19,999 ÷ 2, the variance (20,000² − 1) ÷ 12. */
    @Test
    @Timeout(20) // comparing everybody with everybody takes minutes
    void thousandsAreComparedWithEachOtherInOnePass() {
        int people = 20_000;
        long[] values = LongStream.range(0, people).map(i -> i * 7_919 % people).toArray();
        List<Optional<Ratio>> beaten = scores(new PercentileTerms(PercentileTerms.Counts.WORSE), VISITS, values);
        List<Optional<Ratio>> away = scores(WIDE, VISITS, values);
        BigDecimal deviation = new BigDecimal(BigInteger.valueOf(people).pow(2).subtract(BigInteger.ONE))
                .divide(new BigDecimal(12), MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64);
        for (int i = 0; i < people; i++) {
            assertThat(beaten.get(i)).contains(Ratio.of(values[i], people));
            BigDecimal z = new BigDecimal(2 * values[i] - people + 1)
                    .divide(new BigDecimal(2), MathContext.DECIMAL64)
                    .divide(deviation, 4, RoundingMode.HALF_UP);
            assertThat(away.get(i)).contains(Ratio.of(z));
        }
    }

    @Test
    void peersAreCountedAndAddedUp() {
        ScoreContext.Peers peers =
                ScoreContext.Peers.of(List.of(visits(4), visits(1), visits(3), visits(3), visits(9)));
        assertThat(peers.values()).containsExactly(visits(1), visits(3), visits(3), visits(4), visits(9));
        assertThat(peers)
                .hasToString("[1 visits, 3 visits, 3 visits, 4 visits, 9 visits]")
                .hasSameHashCodeAs(ScoreContext.Peers.of(peers.values()));
        assertThat(peers)
                .isEqualTo(ScoreContext.Peers.of(peers.values()))
                .isNotEqualTo(ScoreContext.Peers.of(List.of()));
        assertThat(peers.below(visits(3))).isEqualTo(1);
        assertThat(peers.above(visits(3))).isEqualTo(2);
        assertThat(peers.below(visits(10))).isEqualTo(5);
        assertThat(peers.above(visits(0))).isEqualTo(5);
        assertThat(peers.mean()).isEqualTo(Ratio.of(4));
        assertThat(peers.variance()).isEqualTo(Ratio.of(9 + 1 + 1 + 0 + 25, 5));
    }

    private static List<Optional<Ratio>> ratios(String... ratios) {
        return List.of(ratios).stream().map(Ratio::parse).map(Optional::of).toList();
    }

    @ParameterizedTest(name = "{0} visits: {1} on lines, {2} in bands")
    @CsvSource({
        "0, 0, 1/5",
        "9, 0, 1/5",
        "10, 0, 1/5",
        "11, 1/20, 1/5",
        "19, 9/20, 1/5",
        "20, 1/2, 1/2",
        "21, 21/40, 1/2",
        "39, 39/40, 1/2",
        "40, 1, 1",
        "99, 1, 1"
    })
    void aCurveIsReadStraightOrInSteps(long value, String line, String step) {
        assertThat(LINES.at(visits(value))).isEqualTo(Ratio.parse(line));
        assertThat(STEPS.at(visits(value))).isEqualTo(Ratio.parse(step));
        assertThat(scores(new CurveTerms(LINES), VISITS, value)).isEqualTo(ratios(line));
        assertThat(scores(new CurveTerms(STEPS), VISITS, value)).isEqualTo(ratios(step));
        assertThat(scores(ReverseTerms.of(new CurveTerms(LINES)), VISITS, value))
                .containsExactly(Optional.of(Ratio.ONE.minus(Ratio.parse(line))));
    }

    @ParameterizedTest(name = "{1} is reached from {0} with {2} on lines, {3} in bands")
    @CsvSource({
        "0, 1/20, 11, 0",
        "0, 1/2, 20, 20",
        "0, 11/20, 22, 40",
        "0, 1, 40, 40",
        "30, 1/2, 30, 30",
        "30, 1, 40, 40",
        "0, 101/100, never, never",
        "99, 1, 99, 99",
        "0, 1/3, 50/3, 20"
    })
    void aCurveIsInvertedExactly(long from, String score, String line, String step) {
        Optional<Quantity> onLine = LINES.leastFrom(visits(from), Ratio.parse(score));
        Optional<Quantity> inBand = STEPS.leastFrom(visits(from), Ratio.parse(score));

        assertThat(onLine.map(Quantity::value).map(Ratio::toString).orElse("never"))
                .isEqualTo(line);
        assertThat(inBand.map(Quantity::value).map(Ratio::toString).orElse("never"))
                .isEqualTo(step);
    }

    @Test
    void whereLessIsBetterACurveIsInvertedDownwards() {
        ScoreCurve falling = LINES.reversedFrom(Rate.ONE);
        ScoreCurve stairs = STEPS.reversedFrom(Rate.ONE);

        assertThat(falling.mostFrom(visits(40), Ratio.of(1, 4))).contains(new Quantity(Ratio.of(30), VISITS.unit()));
        assertThat(falling.mostFrom(visits(40), Ratio.ONE)).contains(visits(10));
        assertThat(falling.mostFrom(visits(15), Ratio.of(1, 4))).contains(visits(15));
        assertThat(falling.mostFrom(visits(40), Ratio.of(2))).isEmpty();
        assertThat(stairs.mostFrom(visits(40), Ratio.of(1, 2))).contains(visits(40));
        assertThat(stairs.mostFrom(visits(40), Ratio.of(3, 5))).contains(visits(20));
    }

    @Test
    void anAttainmentIsInvertedInTheUnitOfItsGoal() {
        Score.OnCurve up = new Score.OnCurve(Cards.upTo150(visits(30)).curve(), Optional.of(visits(30)));
        Score.OnCurve down = new Score.OnCurve(Cards.upTo150(complaints(10)).curve(), Optional.of(complaints(10)));

        assertThat(up.reaching(VISITS, visits(3), Ratio.of(1, 2))).contains(visits(15));
        assertThat(up.reaching(VISITS, visits(3), Ratio.of(2))).isEmpty();
        assertThat(down.at(COMPLAINTS, complaints(15))).isEqualTo(Ratio.of(1, 2));
        assertThat(down.reaching(COMPLAINTS, complaints(15), Ratio.ONE)).contains(complaints(10));
        assertThat(Score.on(LINES)).isEqualTo(new Score.OnCurve(LINES, Optional.empty()));
        assertThat(new Score.OnCurve(LINES, Optional.empty()).reaching(VISITS, visits(0), Ratio.of(1, 2)))
                .contains(visits(20));
        assertThat(new Score.OnCurve(LINES.reversedFrom(Rate.ONE), Optional.empty())
                        .reaching(COMPLAINTS.withUnit(VISITS.unit()), visits(40), Ratio.of(1, 2)))
                .contains(visits(20));
    }

    @Test
    void aPlaceBetweenWorstAndBestIsDeclaredOrThatOfThePeers() {
        assertThat(scores(MinMaxTerms.between(visits(10), visits(20)), VISITS, 5, 12, 20, 25))
                .isEqualTo(ratios("0", "1/5", "1", "1"));
        assertThat(scores(MinMaxTerms.between(complaints(20), complaints(10)), COMPLAINTS, 5, 12, 25))
                .isEqualTo(ratios("1", "4/5", "0"));
        assertThat(scores(MinMaxTerms.amongPeers(), VISITS, 61, 66, 95)).isEqualTo(ratios("0", "5/34", "1"));
        assertThat(scores(MinMaxTerms.amongPeers(), COMPLAINTS, 61, 66, 95)).isEqualTo(ratios("1", "29/34", "0"));
        assertThat(scores(MinMaxTerms.amongPeers(), VISITS, 7, 7))
                .as("nobody can be told from the others")
                .containsOnly(Optional.empty());
        assertThatThrownBy(() -> MinMaxTerms.between(visits(1), visits(1)))
                .hasMessageContaining("must differ from the worst, but both are 1 visits");
        assertThatThrownBy(() -> MinMaxTerms.between(visits(1), complaints(1)))
                .hasMessageContaining("must be in the unit of the worst, but was 1 complaints beside 1 visits");
        assertThatThrownBy(() -> Criterion.of("x", GRADE, Rate.ONE, MinMaxTerms.between(visits(1), visits(2))))
                .hasMessageContaining("is in visits, but the metric is in number");
    }

    @ParameterizedTest(name = "{0}: {1}, {2} and {3}")
    @CsvSource({"WORSE, 0, 1/4, 3/4", "HALF_OF_EQUALS, 1/8, 1/2, 7/8", "NOT_BETTER, 1/4, 3/4, 1"})
    void aPercentileSaysWhoOfTheEqualsIsBeaten(PercentileTerms.Counts counts, String low, String mid, String high) {
        PercentileTerms terms = new PercentileTerms(counts);

        assertThat(scores(terms, VISITS, 10, 20, 20, 30)).isEqualTo(ratios(low, mid, mid, high));
        assertThat(scores(terms, COMPLAINTS, 30, 20, 20, 10)).isEqualTo(ratios(low, mid, mid, high));
    }

    @Test
    void aZScoreIsRoundedOnceFromItsExactSquare() {
        // 2, 4, 4, 4, 5, 5, 7, 9 have the mean 5 and the standard deviation 2: the textbook example.
        assertThat(scores(ZScoreTerms.standard(), VISITS, 2, 4, 4, 4, 5, 5, 7, 9))
                .isEqualTo(ratios("1/5", "2/5", "2/5", "2/5", "1/2", "1/2", "7/10", "9/10"));
        assertThat(scores(ZScoreTerms.standard(), COMPLAINTS, 2, 9).get(0)).contains(Ratio.of(7, 10));
        // 1, 2, 6: mean 3, variance 14/3; z = 3 / 2.16025 = 1.38873
        assertThat(scores(ZScoreTerms.standard(), VISITS, 1, 2, 6).get(2)).contains(Ratio.parse("77774/100000"));
        assertThat(scores(ZScoreTerms.standard().withPerDeviation(Rate.ONE), VISITS, 1, 2, 6)
                        .get(2))
                .contains(Ratio.ONE);
        assertThat(scores(ZScoreTerms.standard(), VISITS, 3, 3)).containsOnly(Optional.empty());
        assertThatThrownBy(() -> ZScoreTerms.builder()
                        .middle(Rate.ONE)
                        .perDeviation(percent("-1"))
                        .least(Rate.ONE)
                        .most(Rate.ZERO)
                        .decimals(10)
                        .build())
                .hasMessageContaining("must be zero or more, but was -1%")
                .hasMessageContaining("must not be below 100%, the least, but was 0%")
                .hasMessageContaining("must be 0 to 9, but was 10");
    }

    @Test
    void aReverseOfPeersIsWhatIsLeftAndKnowsItsRange() {
        ReverseTerms terms = new ReverseTerms(new PercentileTerms(PercentileTerms.Counts.WORSE), percent("100"));

        assertThat(scores(terms, VISITS, 10, 20, 20, 30)).isEqualTo(ratios("1", "3/4", "3/4", "1/4"));
        assertThat(terms.lowestScore()).contains(Rate.ZERO);
        assertThat(terms.highestScore()).contains(Rate.ONE);
        assertThat(terms.comparesPeers()).isTrue();
        assertThat(terms.goalMetric()).isEmpty();
        assertThat(ReverseTerms.of(ZScoreTerms.standard().withMost(percent("90")))
                        .lowestScore())
                .contains(percent("10"));
    }

    @Test
    void aWrongPairOfFunctionAndTermsIsTold() {
        record Lost(String function) implements ScoreTerms {}

        assertThat(scores(ReverseTerms.of(new Lost("nowhere")), VISITS, 1)).containsOnly(Optional.empty());
        assertThat(new Lost("x").lowestScore()).isEmpty();
        assertThat(new Lost("x").highestScore()).isEmpty();
        assertThatThrownBy(() -> new Lost("curve").as(CurveTerms.class))
                .hasMessage("function curve needs CurveTerms, but was given Lost");
        assertThatThrownBy(() -> new AttainmentTerms(Goal.fixed(visits(1)), LINES))
                .hasMessageContaining("must run along the attainment, a pure number, but runs along visits");
        assertThatThrownBy(() -> Goal.fixed(visits(0)))
                .hasMessage("fixed.amount must be more than zero, but was 0 visits: nothing is a share of nothing");
        assertThatThrownBy(() -> Cards.curve(
                        Shape.STEPS, point(visits(1), "0"), point(usd("1.00"), "1"), point(usd("1.00"), "2")))
                .hasMessageContaining("must be in one unit, but USD 1.00 follows 1 visits")
                .hasMessageContaining("must rise, but USD 1.00 follows USD 1.00");
        assertThatThrownBy(() -> Cards.curve(Shape.STEPS)).hasMessageContaining("must have at least one point");
    }

    @Test
    void bandsOfEqualWorthAreStraightLinesThroughTheirEdges() {
        CurveTerms terms = CurveTerms.equalBands(number(0, 1), number(4000, 1), number(6000, 1), number(12_000, 1));

        assertThat(scores(terms, GRADE, 9000).get(0).orElseThrow().percent(1, RoundingMode.HALF_UP))
                .isEqualTo("83.3%");
        assertThat(terms.lowestScore()).contains(Rate.ZERO);
        assertThat(CurveTerms.bands(point(visits(0), "10")).highestScore()).contains(percent("10"));
    }
}
