package dev.attain.incentives.recognition;

import static dev.attain.incentives.recognition.Boards.BOARD;
import static dev.attain.incentives.recognition.Boards.CALENDAR;
import static dev.attain.incentives.recognition.Boards.CUSTOMERS;
import static dev.attain.incentives.recognition.Boards.DAY;
import static dev.attain.incentives.recognition.Boards.SALES;
import static dev.attain.incentives.recognition.Boards.WIN_RATE;
import static dev.attain.incentives.recognition.Boards.counts;
import static dev.attain.incentives.recognition.Boards.customers;
import static dev.attain.incentives.recognition.Boards.facts;
import static dev.attain.incentives.recognition.Boards.id;
import static dev.attain.incentives.recognition.Boards.ranked;
import static dev.attain.incentives.recognition.Boards.sales;
import static dev.attain.incentives.recognition.Boards.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.Rep;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.recognition.board.Eligibility;
import dev.attain.incentives.recognition.board.JoinerScaling;
import dev.attain.incentives.recognition.board.MinimumActivity;
import dev.attain.incentives.recognition.board.PercentileMethod;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TeamTerms;
import dev.attain.incentives.recognition.board.TeamTotal;
import dev.attain.incentives.recognition.board.TieBreaker;
import dev.attain.incentives.recognition.board.WeightClass;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.BoardFacts;
import dev.attain.incentives.recognition.score.Competitor;
import dev.attain.incentives.recognition.score.Reached;
import dev.attain.incentives.recognition.score.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderboardRankerTest {
    private static final RankingBoard COUNTS = RankingBoard.of("counts", CUSTOMERS, CALENDAR, Granularity.QUARTER);
    private static final String[] FOUR = {"ann", "500.00", "ben", "300.00", "cid", "300.00", "dee", "100.00"};

    @Test
    void theBestIsFirstAndThoseWhoAreLevelShareTheRank() {
        Leaderboard board = ranked(BOARD, FOUR);
        assertThat(board.standings())
                .hasToString("[1 ann: USD 500.00, 2 ben: USD 300.00, 2 cid: USD 300.00, 4 dee: USD 100.00]");
        assertThat(board).hasToString("sales/1 on 2026-03-31: 4 ranked");
        assertThat(board.window()).isEqualTo(Boards.QUARTER);
        assertThat(board.standing(id("zoe"))).isEmpty();
        assertThat(board.standing(id("cid")).orElseThrow().rank(TieMethod.FRACTIONAL))
                .hasToString("2.5");
    }

    @Test
    void whereLessIsBetterTheLeastIsFirst() {
        RankingBoard less = COUNTS.withMetric(CUSTOMERS.withDirection(Direction.LOWER_IS_BETTER));
        assertThat(LeaderboardRanker.standard()
                        .rankScores(less, counts(5, 2, 9), DAY)
                        .standings())
                .hasToString("[1 m02: 2 customers, 2 m01: 5 customers, 3 m03: 9 customers]");
    }

    @Test
    void ratiosAreComparedExactly() {
        RankingBoard rates = RankingBoard.of("rates", WIN_RATE, CALENDAR, Granularity.QUARTER);
        Quantity third = Quantity.of(Ratio.of(1_000_000_000_000L, 3_000_000_000_000L - 1));
        List<Score> scores = List.of(
                Score.of(id("ann"), Quantity.of(Ratio.of(1, 3))),
                Score.of(id("ben"), third),
                Score.of(id("cid"), Quantity.of(Ratio.parse("10000000000000000000000000000000000"))),
                Score.of(id("dee"), Quantity.of(Ratio.parse("10000000000000000000000000000000001"))),
                Score.of(id("eve"), Quantity.of(Ratio.parse("-10000000000000000000000000000000001"))));
        assertThat(LeaderboardRanker.standard().rankScores(rates, scores, DAY).standings())
                .extracting(Standing::owner)
                .hasToString("[dee, cid, ben, ann, eve]");
    }

    @Test
    void monthsOfTheWindowAddUpAndTheValueSaysSo() {
        Measurement january = new Measurement(SALES, id("ann"), CALENDAR.parse("2026-M01"), usd("100.00"));
        Measurement march = new Measurement(SALES, id("ann"), CALENDAR.parse("2026-M03"), usd("50.05"));
        Leaderboard board = LeaderboardRanker.standard()
                .rank(BOARD, BoardFacts.of(List.of(Competitor.of(id("ann"))), List.of(march, january)), DAY);
        assertThat(board.standings().get(0).explanation().text(Locale.ENGLISH)).isEqualTo("""
                        Sales of ann in 2026-Q1: USD 150.05 [value @ sales/1], the sum of
                          Sales of ann in 2026-M01: USD 100.00
                          Sales of ann in 2026-M03: USD 50.05
                        """);
    }

    @Test
    void aJoinerCountsAsIfTheWholeWindowHadGoneAtThatPace() {
        RankingBoard scaled = BOARD.withJoiners(JoinerScaling.BY_DAYS);
        Competitor ann = Competitor.of(id("ann")).withJoinedOn(LocalDate.of(2020, 1, 1));
        Competitor ben = Competitor.of(id("ben")).withJoinedOn(LocalDate.of(2026, 3, 2)); // 30 of 90 days
        Leaderboard board = LeaderboardRanker.standard()
                .rank(
                        scaled,
                        BoardFacts.of(List.of(ann, ben), List.of(sales("ann", "250.00"), sales("ben", "100.00"))),
                        DAY);
        assertThat(board.standings()).hasToString("[1 ben: USD 300.00, 2 ann: USD 250.00]");
        assertThat(board.standings().get(0).explanation().text(Locale.ENGLISH)).isEqualTo("""
                        Sales, scaled by days: USD 300.00 [value @ sales/1], the product of
                          Sales of ben in 2026-Q1: USD 100.00
                          ben, scaled by days: 3, the first divided by the second of
                            days of 2026-Q1 [2026-01-01, 2026-04-01) so far: 90
                            days since ben joined on 2026-03-02: 30
                        """);
        assertThat(board.gap(id("ann"), Rank.FIRST))
                .hasValueSatisfying(gap -> assertThat(gap.missing()).isEqualTo(usd("50.00")));
    }

    @Test
    void whatAJoinerNeedsIsWhatMustBeMeasured() {
        RankingBoard scaled = BOARD.withJoiners(JoinerScaling.BY_DAYS);
        Competitor ann = Competitor.of(id("ann")).withJoinedOn(LocalDate.of(2020, 1, 1));
        Competitor ben = Competitor.of(id("ben")).withJoinedOn(LocalDate.of(2026, 3, 2));
        Leaderboard board = LeaderboardRanker.standard()
                .rank(
                        scaled,
                        BoardFacts.of(List.of(ann, ben), List.of(sales("ann", "301.00"), sales("ben", "100.00"))),
                        DAY);
        Gap gap = board.gap(id("ben"), Rank.FIRST).orElseThrow();
        assertThat(gap).hasToString("rank 1 with a value better by USD 0.34");
        assertThat(gap.value()).isEqualTo(usd("301.02"));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "BEHIND_ROUNDED_UP, 23/25, 17/100",
        "BEHIND, 11/12, 1/6",
        "BEHIND_OR_LEVEL, 1, 1/4",
        "MIDPOINT, 23/24, 5/24",
        "BEHIND_AMONG_OTHERS, 1, 2/11"
    })
    void aPercentileIsWhatTheBoardSays(PercentileMethod method, String best, String third) {
        long[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        Leaderboard board = LeaderboardRanker.standard().rankScores(COUNTS.withPercentile(method), counts(values), DAY);
        assertThat(board.standing(id("m12")).orElseThrow().percentile()).isEqualTo(Ratio.parse(best));
        assertThat(board.standing(id("m03")).orElseThrow().percentile()).isEqualTo(Ratio.parse(third));
    }

    @Test
    void oneAloneIsAheadOfAllOthers() {
        assertThat(PercentileMethod.BEHIND_AMONG_OTHERS.of(0, 1, 1)).isEqualTo(Ratio.ONE);
    }

    /** Figures: agoragames/leaderboard, competition ranking, page 2 of size 3. */
    @Test
    void aPageHasTheRanksOfTheWholeBoard() {
        Leaderboard board =
                LeaderboardRanker.standard().rankScores(COUNTS, counts(50, 50, 50, 50, 30, 30, 30, 30, 10, 10), DAY);
        assertThat(board.page(2, 3)).extracting(Standing::rank).hasToString("[1, 5, 5]");
        assertThat(board.page(1, 3)).extracting(Standing::rank).hasToString("[1, 1, 1]");
        assertThat(board.page(4, 3)).extracting(Standing::rank).hasToString("[9]");
        assertThat(board.page(5, 3)).isEmpty();
        assertThat(board.top(1)).hasSize(4);
        assertThat(board.top(5)).hasSize(8);
        assertThat(board.top(0)).isEmpty();
        assertThat(board.top(99)).hasSize(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.page(0, 3))
                .withMessage("page.number must be 1 or more, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.top(-1))
                .withMessage("top must be of zero or more, but was of -1");
    }

    /** Figures: agoragames/leaderboard, around-me page of member 30 among 76; the edges are ours. */
    @ParameterizedTest(name = "{2}: {0} places around {1} are {3}")
    @CsvSource({
        "3, m30, SHORTEN, m31 m30 m29",
        "3, m30, SHIFT, m31 m30 m29",
        "3, m01, SHORTEN, m02 m01",
        "3, m01, SHIFT, m03 m02 m01",
        "4, m76, SHORTEN, m76 m75",
        "4, m76, SHIFT, m76 m75 m74 m73",
        "4, m40, SHIFT, m42 m41 m40 m39",
        "1, m40, SHORTEN, m40"
    })
    void aPageAroundSomebodyEndsAsItsPolicySays(int size, String owner, EdgePolicy edge, String expected) {
        List<Score> scores = new ArrayList<>();
        for (int i = 1; i <= 76; i++) {
            scores.add(Score.of(id("m" + (i < 10 ? "0" + i : "" + i)), Quantity.count(i, "customers")));
        }
        Leaderboard board = LeaderboardRanker.standard().rankScores(COUNTS, scores, DAY);
        assertThat(board.around(id(owner), size, edge))
                .extracting(standing -> standing.owner().value())
                .containsExactly(expected.split(" ", -1));
        assertThat(board.around(id("nobody"), size, edge)).isEmpty();
        assertThat(board.around(id(owner), 500, edge)).hasSizeLessThanOrEqualTo(76);
    }

    @Test
    void tiesAreBrokenInTheirOrderAndTheReasonIsTold() {
        RankingBoard broken =
                BOARD.withTieBreakers(new TieBreaker.ByMetric(CUSTOMERS), new TieBreaker.EarliestReached());
        BoardFacts level = facts("ann", "300.00", "ben", "300.00", "cid", "300.00", "dee", "300.00", "eve", "300.00");
        List<Measurement> measured = new ArrayList<>(level.measurements());
        measured.addAll(List.of(customers("cid", 2), customers("ben", 1), customers("ann", 1)));
        List<Reached> reached = List.of(
                new Reached(id("ann"), Instant.parse("2026-03-30T10:00:00Z")),
                new Reached(id("ben"), Instant.parse("2026-03-30T09:59:59Z")));
        Leaderboard board =
                LeaderboardRanker.standard().rank(broken, new BoardFacts(level.competitors(), measured, reached), DAY);
        assertThat(board.standings()).extracting(Standing::owner).hasToString("[cid, ben, ann, dee, eve]");
        assertThat(board.standings()).extracting(Standing::rank).hasToString("[1, 2, 3, 4, 4]");
        assertThat(board.standing(id("ann")).orElseThrow().text(Locale.ENGLISH).lines())
                .containsExactly(
                        "ann has rank 3 of 5 (1224) with USD 300.00",
                        "ben has the same value and is ahead by: reached it first",
                        "dee has the same value and is behind by: New customers");
        assertThat(board.standing(id("dee")).orElseThrow().text(Locale.ENGLISH).lines())
                .containsExactly(
                        "dee has rank 4 of 5 (1224) with USD 300.00",
                        "the rank is shared with others: 1",
                        "ann has the same value and is ahead by: New customers");
        assertThat(board.standing(id("ann")).orElseThrow().text(Locale.CHINESE)).startsWith("ann 位列第 3 名");
    }

    @Test
    void idsLeaveNobodyLevel() {
        Leaderboard board = ranked(BOARD.withTieBreakers(new TieBreaker.StableId()), FOUR);
        assertThat(board.standings()).extracting(Standing::rank).hasToString("[1, 2, 3, 4]");
        assertThat(board.standings().get(2).text(Locale.ENGLISH))
                .contains("ben has the same value and is ahead by: order of ids");
    }

    @Test
    void whoMovedIsSeenAgainstTheRankingBefore() {
        Leaderboard before = ranked(BOARD, FOUR);
        Leaderboard now = LeaderboardRanker.standard()
                .rank(
                        BOARD,
                        facts("dee", "400.00", "ann", "500.00", "ben", "310.00", "eve", "1.00", "cid", "200.00"),
                        before,
                        DAY);
        assertThat(now.standing(id("dee")).orElseThrow().movement()).hasToString("Optional[4 -> 2]");
        assertThat(now.standing(id("dee")).orElseThrow().reasons()).last().hasToString("up from rank 4 to 2");
        assertThat(now.standing(id("ann")).orElseThrow().reasons()).last().hasToString("rank 1 as before");
        assertThat(now.standing(id("cid")).orElseThrow().reasons()).last().hasToString("down from rank 2 to 4");
        assertThat(now.standing(id("eve")).orElseThrow().movement()).isEmpty();
        assertThat(now.climbers()).extracting(Standing::owner).hasToString("[dee]");
        assertThat(now.mostImproved()).hasToString("[2 dee: USD 400.00]");
        assertThat(now.standing(id("cid")).orElseThrow().improvement()).contains(usd("-100.00"));
        assertThat(before.climbers()).isEmpty();
        assertThat(before.mostImproved()).isEmpty();
    }

    @Test
    void whereLessIsBetterLessIsAnImprovement() {
        RankingBoard less = COUNTS.withMetric(CUSTOMERS.withDirection(Direction.LOWER_IS_BETTER));
        List<Competitor> people = List.of(Competitor.of(id("ann")));
        BoardFacts nine = BoardFacts.of(people, List.of(customers("ann", 9)));
        BoardFacts four = BoardFacts.of(people, List.of(customers("ann", 4)));
        Leaderboard before = LeaderboardRanker.standard().rank(less, nine, DAY);
        Leaderboard now = LeaderboardRanker.standard().rank(less, four, before, DAY);
        assertThat(now.mostImproved().get(0).improvement()).contains(Quantity.count(5, "customers"));
    }

    @Test
    void ranksOfAnotherBoardAreNotCompared() {
        Leaderboard other = ranked(BOARD.withVersion("2"), FOUR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeaderboardRanker.standard().rank(BOARD, facts(FOUR), other, DAY))
                .withMessage("the ranking before must be of board sales/1, but was of sales/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LeaderboardRanker.standard().rank(BOARD, facts(FOUR), ranked(BOARD.withId("other"), FOUR), DAY))
                .withMessage("the ranking before must be of board sales/1, but was of other/1");
    }

    @Test
    void juniorsAreRankedApart() {
        RankingBoard apart =
                BOARD.withWeightClasses(WeightClass.of("juniors", "junior"), WeightClass.of("seniors", "senior"));
        List<Competitor> people = List.of(
                Competitor.of(id("ann")).withLevel("senior"),
                Competitor.of(id("ben")).withLevel("junior"),
                Competitor.of(id("cid")).withLevel("junior"),
                Competitor.of(id("dee")));
        BoardFacts facts = BoardFacts.of(people, facts(FOUR).measurements());
        List<Leaderboard> first = LeaderboardRanker.standard().rankApart(apart, facts, DAY);
        assertThat(first).extracting(Leaderboard::weightClass).hasToString("[Optional[juniors], Optional[seniors]]");
        assertThat(first.get(0).standings()).hasToString("[1 ben: USD 300.00, 1 cid: USD 300.00]");
        assertThat(first.get(1).standings()).hasToString("[1 ann: USD 500.00]");
        assertThat(first.get(0).findings())
                .hasToString(
                        "[competitors[3].level: dee is on no level of a weight class of board sales/1 and not ranked: add the"
                                + " level to one]");
        List<Measurement> later = List.of(sales("ann", "500.00"), sales("ben", "1.00"), sales("cid", "2.00"));
        List<Leaderboard> second =
                LeaderboardRanker.standard().rankApart(apart, BoardFacts.of(people, later), first, DAY);
        assertThat(second.get(0).standing(id("ben")).orElseThrow().movement()).hasToString("Optional[1 -> 2]");
        assertThat(second.get(0).weightClass()).contains("juniors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeaderboardRanker.standard().rankApart(BOARD, facts, DAY))
                .withMessage("board sales/1 has no weight classes: rank it as one");
    }

    @Test
    void whoIsNotEligibleIsListedWithTheReason() {
        MinimumActivity three = new MinimumActivity(CUSTOMERS, Quantity.count(3, "customers"));
        RankingBoard strict = BOARD.withEligibility(new Eligibility(30, List.of(three)));
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        List<Competitor> people = List.of(
                Competitor.of(id("ann")).withJoinedOn(longAgo),
                Competitor.of(id("ben")).withJoinedOn(LocalDate.of(2026, 3, 3)),
                Competitor.of(id("cid")).withJoinedOn(LocalDate.of(2026, 3, 2)),
                Competitor.of(id("dee")).withJoinedOn(LocalDate.of(2026, 4, 1)),
                Competitor.of(id("eve")).withJoinedOn(longAgo),
                Competitor.of(id("fay")).withJoinedOn(longAgo));
        List<Measurement> measured = List.of(
                sales("ann", "1.00"),
                customers("ann", 3),
                sales("ben", "1.00"),
                customers("ben", 3),
                sales("cid", "1.00"),
                customers("cid", 3),
                sales("eve", "1.00"),
                customers("eve", 2),
                customers("fay", 9));
        Leaderboard board = LeaderboardRanker.standard().rank(strict, BoardFacts.of(people, measured), DAY);
        assertThat(board.standings()).extracting(Standing::owner).hasToString("[ann, cid]");
        assertThat(board.unranked())
                .hasToString("[ben: there for 29 days, but 30 are asked for, dee: joins only on 2026-04-01,"
                        + " eve: New customers: 2 customers, but 3 customers is asked for,"
                        + " fay: no Sales was measured in 2026-Q1 [2026-01-01, 2026-04-01)]");
        assertThat(board.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sum, '[1 east: USD 600.00, 2 west: USD 500.00]'",
        "mean, '[1 west: USD 500.00, 2 east: USD 300.00]'",
        "head, '[1 west: USD 250.00, 2 east: USD 200.00]'",
        "top, '[1 west: USD 500.00, 2 east: USD 400.00]'"
    })
    void aTeamIsWorthWhatItsTotalSays(String total, String expected) {
        TeamTotal how = switch (total) {
            case "sum" -> new TeamTotal.Sum();
            case "mean" -> new TeamTotal.Mean();
            case "head" -> new TeamTotal.PerHead();
            default -> new TeamTotal.TopOf(1);
        };
        Leaderboard board = LeaderboardRanker.standard().rank(BOARD.withTeams(new TeamTerms(how, 2)), teams(), DAY);
        assertThat(board.standings()).hasToString(expected);
        assertThat(board.unranked()).hasToString("[lone: headcount 1, but 2 is asked for, none: no member is ranked]");
        assertThat(board.findings()).hasToString("[competitors: zoe belongs to no team, and counts for none]");
        assertThat(board.standings())
                .allSatisfy(standing -> assertThat(ExplanationEvaluator.evaluate(standing.explanation()))
                        .isEqualTo(standing.value()));
    }

    @Test
    void aTeamSaysWhoMadeItsValueAndWhatItNeedsPerHead() {
        Leaderboard board = LeaderboardRanker.standard()
                .rank(BOARD.withTeams(new TeamTerms(new TeamTotal.PerHead(), 2)), teams(), DAY);
        assertThat(board.standing(id("east")).orElseThrow().explanation().text(Locale.ENGLISH))
                .isEqualTo("""
                        Sales of team east per head: USD 200.00 [team @ sales/1], the first divided by the second of
                          Sales of team east: USD 600.00, the sum of
                            Sales of ann in 2026-Q1: USD 400.00 [value @ sales/1]
                            Sales of ben in 2026-Q1: USD 200.00 [value @ sales/1]
                          headcount of east: 3
                        """);
        assertThat(board.standing(id("east")).orElseThrow().next().orElseThrow().missing())
                .isEqualTo(usd("150.00"));
    }

    @Test
    void tiesOfTeamsAreBrokenByTheSameTotal() {
        RankingBoard teams = BOARD.withTeams(new TeamTerms(new TeamTotal.Mean(), 1))
                .withTieBreakers(new TieBreaker.ByMetric(CUSTOMERS), new TieBreaker.EarliestReached());
        List<Competitor> people =
                List.of(member("ann", "east"), member("ben", "east"), member("cid", "west"), member("dee", "north"));
        List<Measurement> measured = List.of(
                sales("ann", "1.00"),
                customers("ann", 1),
                sales("ben", "3.00"),
                customers("ben", 2),
                sales("cid", "2.00"),
                customers("cid", 2),
                sales("dee", "2.00"));
        Instant noon = Instant.parse("2026-03-31T12:00:00Z");
        List<Reached> reached = List.of(new Reached(id("ann"), noon), new Reached(id("ben"), noon.plusSeconds(1)));
        Leaderboard board = LeaderboardRanker.standard().rank(teams, new BoardFacts(people, measured, reached), DAY);
        assertThat(board.standings()).extracting(Standing::owner).hasToString("[west, east, north]");
        assertThat(board.standing(id("east")).orElseThrow().score().reachedAt()).contains(noon.plusSeconds(1));
        assertThat(board.standing(id("west")).orElseThrow().score().reachedAt()).isEmpty();
    }

    @Test
    void aRepCompetesSinceTheDayOfHiring() {
        Rep rep = new Rep(id("ann"), "Ann", Optional.of(id("east")), "senior", List.of(), DAY, Optional.empty());
        assertThat(Competitor.of(rep))
                .isEqualTo(new Competitor(id("ann"), Optional.of(id("east")), Optional.of("senior"), Optional.of(DAY)));
    }

    @Test
    void scoresMadeElsewhereAreChecked() {
        List<Score> twice = List.of(Score.of(id("ann"), usd("1.00")), Score.of(id("ann"), usd("2.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeaderboardRanker.standard().rankScores(BOARD, twice, DAY))
                .withMessage("scores must have one of each owner, but have two of ann");
        Quantity euros = Quantity.of(Money.parse("EUR 1.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LeaderboardRanker.standard().rankScores(BOARD, List.of(Score.of(id("ann"), euros)), DAY))
                .withMessage("the score of ann must be in USD, the unit of Sales, but was EUR 1.00");
        assertThat(LeaderboardRanker.standard()
                        .rankScores(BOARD, List.of(Score.of(id("ann"), usd("1.00"))), DAY)
                        .standings()
                        .get(0)
                        .explanation()
                        .text(Locale.ENGLISH))
                .isEqualTo("Sales of ann: USD 1.00\n");
    }

    @Test
    void aPlaceThatThereIsNotIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> ranked(BOARD, FOUR).standings().get(4))
                .withMessage("position 4 of 4");
    }

    @Test
    void aStreakLastsAsLongAsTheRankIsHeld() {
        Leaderboard one = ranked(BOARD, "ann", "3.00", "ben", "2.00", "cid", "1.00");
        Leaderboard two = ranked(BOARD, "ann", "1.00", "ben", "2.00", "cid", "3.00");
        assertThat(Streak.of(List.of(one, two, two), Rank.of(2)))
                .containsExactly(new Streak(id("ben"), 3), new Streak(id("cid"), 2));
        assertThat(Streak.of(List.of(), Rank.FIRST)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Streak(id("ann"), 0))
                .withMessage("streak.rankings must be 1 or more, but was 0");
    }

    private static Competitor member(String name, String team) {
        return Competitor.of(id(name)).withTeam(id(team));
    }

    private static BoardFacts teams() {
        List<Competitor> people = List.of(
                member("ann", "east"),
                member("ben", "east"),
                member("cid", "east"),
                member("dee", "west"),
                member("eve", "west"),
                member("fay", "lone"),
                member("gus", "none"),
                member("hal", "none"),
                Competitor.of(id("zoe")));
        return BoardFacts.of(
                people,
                List.of(
                        sales("ann", "400.00"),
                        sales("ben", "200.00"),
                        sales("dee", "500.00"),
                        sales("fay", "900.00"),
                        sales("zoe", "1.00")));
    }
}
