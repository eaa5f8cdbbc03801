package dev.attain.incentives.recognition.score;

import static dev.attain.incentives.recognition.Boards.BOARD;
import static dev.attain.incentives.recognition.Boards.CALENDAR;
import static dev.attain.incentives.recognition.Boards.CUSTOMERS;
import static dev.attain.incentives.recognition.Boards.DAY;
import static dev.attain.incentives.recognition.Boards.QUARTER;
import static dev.attain.incentives.recognition.Boards.SALES;
import static dev.attain.incentives.recognition.Boards.WIN_RATE;
import static dev.attain.incentives.recognition.Boards.customers;
import static dev.attain.incentives.recognition.Boards.id;
import static dev.attain.incentives.recognition.Boards.sales;
import static dev.attain.incentives.recognition.Boards.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.text.Wording;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.recognition.board.BoardScope;
import dev.attain.incentives.recognition.board.Eligibility;
import dev.attain.incentives.recognition.board.MinimumActivity;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TieBreaker;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoresTest {
    @Test
    void everythingThatIsWrongIsToldAtOnceAndTheRestIsRanked() {
        List<Competitor> people = Stream.of("ann", "ben", "cid", "dee", "eve", "ann")
                .map(name -> Competitor.of(id(name)))
                .toList();
        Unit euro = Unit.of(Currency.getInstance("EUR"));
        List<Measurement> measured = List.of(
                sales("ann", "1.00"),
                sales("ann", "1.00"),
                sales("ben", "1.00"),
                sales("ben", "2.00"),
                sales("zoe", "1.00"),
                new Measurement(SALES.withUnit(euro), id("cid"), QUARTER, Quantity.of(Money.parse("EUR 1.00"))),
                new Measurement(SALES, id("dee"), CALENDAR.parse("2026-Q2"), usd("5.00")),
                sales("dee", "3.00"),
                sales("eve", "3.00"),
                new Measurement(SALES, id("eve"), CALENDAR.parse("2026-M02"), usd("1.00")),
                customers("nobody", 1));
        Instant noon = Instant.parse("2026-03-31T12:00:00Z");
        List<Reached> reached = List.of(
                new Reached(id("ann"), noon),
                new Reached(id("ann"), noon.minusSeconds(1)),
                new Reached(id("ann"), noon));
        Scores scores = Scores.of(BOARD, new BoardFacts(people, measured, reached), DAY);
        assertThat(scores.ranked()).extracting(Score::owner).hasToString("[ann, dee]");
        assertThat(scores.ranked().get(0).reachedAt()).contains(noon);
        assertThat(scores.unranked())
                .hasToString(
                        "[ben: Sales cannot be used: see the findings, cid: Sales cannot be used: see the findings,"
                                + " eve: Sales cannot be used: see the findings]");
        assertThat(scores.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "competitors[5]: ann is listed already, and the first entry counts: list everybody once",
                        "measurements[1]: Sales of ann in 2026-Q1 [2026-01-01, 2026-04-01) came twice and is the same: it counts once",
                        "measurements[3]: Sales of ben in 2026-Q1 [2026-01-01, 2026-04-01) came twice, as USD 1.00 and USD 2.00, and"
                                + " counts for nothing: keep the right one",
                        "measurements[4].owner: zoe is not among the competitors, so that Sales of theirs counts for nobody: add them,"
                                + " or leave it out",
                        "measurements[5].value: Sales of cid is EUR 1.00, but the board measures in USD, so that cid is not ranked by it:"
                                + " convert it first",
                        "measurements[6].period: Sales of dee was measured in 2026-Q2 [2026-04-01, 2026-07-01), which does not lie in the"
                                + " window 2026-Q1 [2026-01-01, 2026-04-01): it does not count",
                        "measurements[9]: Sales of eve in 2026-M02 [2026-02-01, 2026-03-01) overlaps that in 2026-Q1 [2026-01-01,"
                                + " 2026-04-01), so that it would be counted twice and counts for nothing: hand in one of them",
                        "reached[1]: it is said twice when ann reached the value: the later, 2026-03-31T12:00:00Z, counts",
                        "reached[2]: it is said twice when ann reached the value: the later, 2026-03-31T12:00:00Z, counts");
    }

    @Test
    void ratiosOfSeveralPeriodsDoNotAddUp() {
        RankingBoard rates = RankingBoard.of("rates", WIN_RATE, CALENDAR, Granularity.QUARTER);
        Quantity half = Quantity.of(Ratio.of(1, 2));
        List<Measurement> months = List.of(
                new Measurement(WIN_RATE, id("ann"), CALENDAR.parse("2026-M01"), half),
                new Measurement(WIN_RATE, id("ann"), CALENDAR.parse("2026-M02"), half));
        Scores scores = Scores.of(rates, BoardFacts.of(List.of(Competitor.of(id("ann"))), months), DAY);
        assertThat(scores.ranked()).isEmpty();
        assertThat(scores.findings())
                .hasToString(
                        "[measurements[1]: Win rate of ann came for several periods, and ratios do not add up: hand in one for"
                                + " the whole of 2026-Q1 [2026-01-01, 2026-04-01)]");
    }

    @Test
    void whereTenureIsAskedForTheDayOfJoiningMustBeKnown() {
        Scores scores = Scores.of(
                BOARD.withEligibility(Eligibility.tenure(1)),
                BoardFacts.of(List.of(Competitor.of(id("ann"))), List.of(sales("ann", "1.00"))),
                DAY);
        assertThat(scores.ranked()).isEmpty();
        assertThat(scores.findings())
                .hasToString(
                        "[competitors[0].joinedOn: it is not known when ann joined, which board sales/1 asks for: name the day]");
    }

    @Test
    void anActivityThatCannotBeUsedIsNoActivity() {
        RankingBoard active = BOARD.withEligibility(
                Eligibility.active(new MinimumActivity(CUSTOMERS, Quantity.count(0, "customers"))));
        List<Measurement> measured =
                List.of(sales("ann", "1.00"), customers("ann", 1), customers("ann", 2), sales("ben", "1.00"));
        Scores scores = Scores.of(
                active, BoardFacts.of(List.of(Competitor.of(id("ann")), Competitor.of(id("ben"))), measured), DAY);
        assertThat(scores.unranked()).hasToString("[ann: New customers cannot be used: see the findings]");
        assertThat(scores.ranked()).extracting(Score::owner).hasToString("[ben]");
    }

    @Test
    void onlyWhoIsInScopeIsLookedAt() {
        Competitor ann = Competitor.of(id("ann")).withTeam(id("east")).withLevel("junior");
        Competitor ben = Competitor.of(id("ben")).withTeam(id("west")).withLevel("junior");
        BoardFacts facts = BoardFacts.of(
                List.of(ann, ben, Competitor.of(id("cid"))),
                List.of(sales("ann", "1.00"), sales("ben", "1.00"), sales("cid", "1.00")));
        assertThat(Scores.of(BOARD.withScope(BoardScope.teams(id("east"))), facts, DAY)
                        .ranked())
                .extracting(Score::owner)
                .hasToString("[ann]");
        assertThat(Scores.of(BOARD.withScope(BoardScope.levels("junior", "senior")), facts, DAY)
                        .ranked())
                .extracting(Score::owner)
                .hasToString("[ann, ben]");
    }

    @Test
    void aScoreFitsItsOriginAndItsFigures() {
        Explanation two = Explanation.input(Wording.of("t.two", "two", "二").message(), usd("2.00"));
        TieFigure figure = new TieFigure(CUSTOMERS.id(), Quantity.count(1, "customers"));
        assertThatThrownBy(() -> new Score(
                        id("ann"), usd("1.00"), Ratio.ONE, List.of(figure, figure), Optional.empty(), Optional.of(two)))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        score is not valid, findings: 2
                          score.tieFigures[1]: there is a figure of customers already: keep one
                          score.origin: must come to the value, USD 1.00, but came to USD 2.00""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(id("ann"), usd("1.00")).withScale(Ratio.ZERO))
                .withMessage("score.scale of ann must be more than zero, but was 0");
    }

    @Test
    void stepsAreWholeAndBetterIsNeverFewer() {
        ScoreOrder order = ScoreOrder.of(BOARD.withTieBreakers(new TieBreaker.StableId()));
        assertThat(order.steps(usd("1.50"))).isEqualTo(150);
        assertThat(order.steps(new Quantity(Ratio.of(-1, 3), SALES.unit()))).isEqualTo(-34);
        assertThat(order.steps(new Quantity(Ratio.parse("100000000000000000000"), SALES.unit())))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(order.steps(new Quantity(Ratio.parse("-100000000000000000000"), SALES.unit())))
                .isEqualTo(Long.MIN_VALUE);
        assertThat(order.decidedBy(Score.of(id("a"), usd("1.00")), Score.of(id("b"), usd("1.00"))))
                .contains(new TieBreaker.StableId());
    }

    /** One of 2^63 cents is more than 64 bits hold; a third of a cent lies between two. */
    @Test
    void aBareScoreIsKnownByItsSteps() {
        ScoreOrder order = ScoreOrder.of(BOARD);
        ScoreOrder reversed = ScoreOrder.of(BOARD.withMetric(SALES.withDirection(Direction.LOWER_IS_BETTER)));
        Score bare = Score.of(id("ann"), usd("-1.50"));
        assertThat(order.isBare(bare)).isTrue();
        assertThat(order.bare(id("ann"), -150)).isEqualTo(bare);
        assertThat(reversed.steps(bare.value())).isEqualTo(150);
        assertThat(reversed.bare(id("ann"), 150)).isEqualTo(bare);
        for (String value : List.of("1/300", "92233720368547758080", "1/36893488147419103232")) {
            assertThat(order.isBare(bare.withValue(new Quantity(Ratio.parse(value), SALES.unit()))))
                    .as(value)
                    .isFalse();
        }
        assertThat(order.isBare(bare.withScale(Ratio.of(2)))).isFalse();
        assertThat(order.isBare(bare.withReachedAt(Instant.EPOCH))).isFalse();
        assertThat(order.isBare(bare.withTieFigures(new TieFigure(CUSTOMERS.id(), Quantity.count(1, "customers")))))
                .isFalse();
        Explanation origin = Explanation.input(Wording.of("t.own", "own", "自").message(), bare.value());
        assertThat(order.isBare(bare.withOrigin(origin))).isFalse();
        ScoreOrder rates = ScoreOrder.of(BOARD.withMetric(WIN_RATE));
        assertThat(rates.isBare(Score.of(id("ann"), Quantity.of(Ratio.of(1, 2)))))
                .isFalse();
        assertThat(rates.isBare(Score.of(id("ann"), new Quantity(Ratio.of(1, 2), Unit.PERCENT))))
                .isTrue();
    }

    @Test
    void bareScoresOfOneValueAreToldApartByTheirIdsIfAnything() {
        assertThat(ScoreOrder.of(BOARD).compareBare(id("ann"), id("ben"))).isZero();
        assertThat(ScoreOrder.of(BOARD.withTieBreakers(new TieBreaker.StableId()))
                        .compareBare(id("ann"), id("ben")))
                .isNegative();
    }
}
