package dev.attain.incentives.recognition;

import static dev.attain.incentives.recognition.Boards.BOARD;
import static dev.attain.incentives.recognition.Boards.CALENDAR;
import static dev.attain.incentives.recognition.Boards.DAY;
import static dev.attain.incentives.recognition.Boards.SALES;
import static dev.attain.incentives.recognition.Boards.facts;
import static dev.attain.incentives.recognition.Boards.id;
import static dev.attain.incentives.recognition.Boards.ranked;
import static dev.attain.incentives.recognition.Boards.sales;
import static dev.attain.incentives.recognition.Boards.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.board.PercentileMethod;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TeamTerms;
import dev.attain.incentives.recognition.board.TeamTotal;
import dev.attain.incentives.recognition.board.WeightClass;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.BoardFacts;
import dev.attain.incentives.recognition.score.Competitor;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boards on which little can be told apart, and facts that do not belong to them. */
class BoardEdgesTest {
    private static final RankingBoard COSTS = BOARD.withMetric(SALES.withDirection(Direction.LOWER_IS_BETTER));

    @ParameterizedTest(name = "{0}: {1}, and rank 1 for {2} more")
    @CsvSource({
        "STANDARD, 1 1 1, -",
        "MODIFIED, 3 3 3, 0.01",
        "DENSE, 1 1 1, -",
        "ORDINAL, 1 2 3, 0.01",
        "FRACTIONAL, 2 2 2, 0.01"
    })
    void whereAllAreEqualTheMethodAloneDecides(TieMethod ties, String ranks, String missing) {
        Leaderboard board = ranked(BOARD.withTies(ties), "ann", "5.00", "ben", "5.00", "cid", "5.00");
        assertThat(board.standings())
                .extracting(standing -> standing.rank().toString())
                .containsExactly(ranks.split(" ", -1));
        assertThat(board.top(1)).as("those who are level are not cut").hasSize(3);
        assertThat(board.gap(id("cid"), Rank.FIRST)
                        .map(gap -> gap.missing().toString())
                        .orElse("-"))
                .isEqualTo(missing.equals("-") ? "-" : "USD " + missing);
        assertThat(board.climbers()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of one alone is {1}, of three who are equal {2}")
    @CsvSource({
        "BEHIND_ROUNDED_UP, 0, 0",
        "BEHIND, 0, 0",
        "BEHIND_OR_LEVEL, 1, 1",
        "MIDPOINT, 1/2, 1/2",
        "BEHIND_AMONG_OTHERS, 1, 0"
    })
    void aPercentileHasAnAnswerWhereNobodyIsBehind(PercentileMethod method, String alone, String equal) {
        RankingBoard board = BOARD.withPercentile(method);
        assertThat(ranked(board, "ann", "5.00").standings().get(0).percentile()).isEqualTo(Ratio.parse(alone));
        assertThat(ranked(board, "ann", "5.00", "ben", "5.00", "cid", "5.00")
                        .standings()
                        .get(1)
                        .percentile())
                .isEqualTo(Ratio.parse(equal));
    }

    @Test
    void aBoardOfOneHasNobodyToCatchUpWith() {
        Leaderboard one =
                LeaderboardRanker.standard().rank(BOARD, facts("ann", "2.00"), ranked(BOARD, "ann", "1.00"), DAY);
        Standing ann = one.standings().get(0);
        assertThat(ann.next()).isEmpty();
        assertThat(ann.reasons()).hasToString("[ann has rank 1 of 1 (1224) with USD 2.00, rank 1 as before]");
        assertThat(one.around(id("ann"), 5, EdgePolicy.SHIFT)).hasToString("[1 ann: USD 2.00]");
        assertThat(one.mostImproved()).hasToString("[1 ann: USD 2.00]");
        assertThat(one.climbers()).isEmpty();
    }

    @Test
    void anEmptyBoardAnswersEverything() {
        Leaderboard empty = ranked(BOARD);
        assertThat(empty.standings()).isEmpty();
        assertThat(empty.top(3)).isEmpty();
        assertThat(empty.page(1, 3)).isEmpty();
        assertThat(empty.around(id("ann"), 3, EdgePolicy.SHORTEN)).isEmpty();
        assertThat(empty.gap(id("ann"), Rank.FIRST)).isEmpty();
        assertThat(LeaderboardRanker.standard()
                        .rank(BOARD, facts("ann", "1.00"), empty, DAY)
                        .standings()
                        .get(0)
                        .movement())
                .isEmpty();
    }

    /** Less is better: a refund of 5 is ahead of one of 2, and both of a cost of 3. */
    @Test
    void valuesBelowZeroAreBetterWhereLessIs() {
        Leaderboard board = ranked(COSTS, "ann", "-2.00", "ben", "3.00", "cid", "-5.00");
        assertThat(board.standings()).hasToString("[1 cid: USD -5.00, 2 ann: USD -2.00, 3 ben: USD 3.00]");
        Gap gap = board.gap(id("ben"), Rank.FIRST).orElseThrow();
        assertThat(gap.missing()).isEqualTo(usd("8.00"));
        assertThat(gap.value()).isEqualTo(usd("-5.00"));
        assertThat(gap.text(Locale.CHINESE)).isEqualTo("数值再改善 USD 8.00 即可升至第 1 名");
    }

    /** Q1 of a year that begins in April has the label of another quarter of the calendar year. */
    @Test
    void aPeriodIsWhatItsDaysSayWhateverItsLabel() {
        SalesPeriod fiscal =
                FiscalCalendar.monthsFrom(Month.APRIL).periodOf(LocalDate.of(2026, 5, 1), Granularity.QUARTER);
        SalesPeriod same =
                new SalesPeriod("winter", Granularity.QUARTER, Boards.QUARTER.start(), Boards.QUARTER.endExclusive());
        BoardFacts facts = BoardFacts.of(
                List.of(Competitor.of(id("ann")), Competitor.of(id("ben"))),
                List.of(
                        new Measurement(SALES, id("ann"), same, usd("1.00")),
                        new Measurement(SALES, id("ben"), fiscal, usd("2.00"))));
        Leaderboard board = LeaderboardRanker.standard().rank(BOARD, facts, DAY);
        assertThat(board.standings()).hasToString("[1 ann: USD 1.00]");
        assertThat(board.findings())
                .hasToString("[measurements[1].period: Sales of ben was measured in " + fiscal
                        + ", which does not lie in the window 2026-Q1 [2026-01-01, 2026-04-01): it does not count]");
    }

    @Test
    void whoJoinsOnlyLaterIsNoHeadOfTheTeamYet() {
        RankingBoard perHead = BOARD.withTeams(new TeamTerms(new TeamTotal.PerHead(), 2));
        Competitor ann = Competitor.of(id("ann")).withTeam(id("east"));
        Competitor today = Competitor.of(id("ben")).withTeam(id("east")).withJoinedOn(DAY);
        Competitor tomorrow = Competitor.of(id("cid")).withTeam(id("east")).withJoinedOn(DAY.plusDays(1));
        List<Measurement> measured = List.of(sales("ann", "10.00"));
        assertThat(LeaderboardRanker.standard()
                        .rank(perHead, BoardFacts.of(List.of(ann, today, tomorrow), measured), DAY)
                        .standings())
                .hasToString("[1 east: USD 5.00]");
        assertThat(LeaderboardRanker.standard()
                        .rank(perHead, BoardFacts.of(List.of(ann, tomorrow), measured), DAY)
                        .unranked())
                .hasToString("[east: headcount 1, but 2 is asked for]");
    }

    @Test
    void aRankingBeforeIsOfTheSamePeopleAndNotLater() {
        RankingBoard apart = BOARD.withWeightClasses(WeightClass.of("juniors", "junior"));
        BoardFacts facts =
                BoardFacts.of(List.of(Competitor.of(id("ann")).withLevel("junior")), List.of(sales("ann", "1.00")));
        LeaderboardRanker ranker = LeaderboardRanker.standard();
        Leaderboard all = ranker.rank(apart, facts, DAY);
        Leaderboard juniors = ranker.rankApart(apart, facts, DAY).get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranker.rank(apart, facts, juniors, DAY))
                .withMessage("the ranking before must be of all, as this one is, but was of juniors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranker.rankApart(apart, facts, List.of(all), DAY))
                .withMessage(
                        "the rankings before must be those of weight classes, but one was of all: sales/1 on 2026-03-31: 1"
                                + " ranked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranker.rankApart(apart, facts, List.of(juniors, juniors), DAY))
                .withMessage("the rankings before must be one of each weight class, but two are of juniors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranker.rank(apart, facts, all, DAY.minusDays(1)))
                .withMessage("the ranking before must not be later than 2026-03-30, but was of 2026-03-31");
        assertThat(CALENDAR.year(2026).contains(all.window())).isTrue();
    }
}
