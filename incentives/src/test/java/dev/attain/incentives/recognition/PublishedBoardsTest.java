package dev.attain.incentives.recognition;

import static dev.attain.incentives.recognition.Boards.CALENDAR;
import static dev.attain.incentives.recognition.Boards.CUSTOMERS;
import static dev.attain.incentives.recognition.Boards.DAY;
import static dev.attain.incentives.recognition.Boards.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.recognition.board.PercentileMethod;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.live.LiveLeaderboard;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The worked cases about boards; the same figures stand as literals in the tests beside this one. */
class PublishedBoardsTest {
    private static final RankingBoard BOARD = RankingBoard.of("cases", CUSTOMERS, CALENDAR, Granularity.QUARTER);

    @Test
    void everyCaseOfTheFileIsTakenUpHere() {
        Set<String> ids = SharedCases.all("leaderboard").stream()
                .map(one -> one.get("id").asString())
                .collect(Collectors.toSet());
        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "BOARD-01", "BOARD-02", "BOARD-07", "BOARD-09", "BOARD-10", "BOARD-11", "BOARD-16");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void fiveMethods(TieMethod method) {
        JsonNode one = SharedCases.one("leaderboard", "BOARD-01");
        Leaderboard board = ranked(BOARD.withTies(method), numbers(one.at("/given/scores")));
        assertThat(ranks(board))
                .isEqualTo(numbers(one.at("/expected/" + method.name().toLowerCase(Locale.ROOT))));
    }

    @Test
    void ascendingAndFractional() {
        JsonNode one = SharedCases.one("leaderboard", "BOARD-02");
        RankingBoard less =
                BOARD.withTies(TieMethod.FRACTIONAL).withMetric(CUSTOMERS.withDirection(Direction.LOWER_IS_BETTER));
        assertThat(ranks(ranked(less, numbers(one.at("/given/values")))))
                .isEqualTo(numbers(one.at("/expected/fractional")));
    }

    @Test
    void pages() {
        JsonNode one = SharedCases.one("leaderboard", "BOARD-07");
        Leaderboard board = ranked(BOARD, numbers(one.at("/given/scores_sorted")));
        int size = one.at("/given/page_size").asInt();
        assertThat(ratios(board.page(one.at("/given/page").asInt(), size)))
                .isEqualTo(numbers(one.at("/expected/ranks")));
        assertThat(ratios(board.page(1, size))).isEqualTo(numbers(one.at("/expected/page1")));
    }

    @Test
    void updates() {
        JsonNode one = SharedCases.one("leaderboard", "BOARD-09");
        List<Score> before = scores(numbers(one.at("/given/before")));
        LiveLeaderboard live = LiveLeaderboard.of(BOARD, before);
        Quantity change = Quantity.count(one.at("/given/change/member_3").asLong(), "customers");
        live.put(before.get(2).withValue(before.get(2).value().plus(change)));
        assertThat(live.score(id("member_03")).orElseThrow().value())
                .isEqualTo(Quantity.count(one.at("/expected/score_member_3").asLong(), "customers"));
        assertThat(live.rank(id("member_03")))
                .contains(Rank.of(one.at("/expected/standard_member_3").asInt()));
        assertThat(live.rank(id("member_04")))
                .contains(Rank.of(one.at("/expected/standard_member_4").asInt()));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void aroundMe(EdgePolicy edge) {
        JsonNode one = SharedCases.one("leaderboard", "BOARD-10");
        Leaderboard board = ranked(BOARD, upTo(one.at("/given/members").asInt()));
        assertThat(board.around(
                        id(one.at("/given/member").asString()),
                        one.at("/given/page_size").asInt(),
                        edge))
                .extracting(standing -> standing.owner().value())
                .isEqualTo(StreamSupport.stream(one.at("/expected/members").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void percentiles() {
        JsonNode one = SharedCases.one("leaderboard", "BOARD-11");
        Leaderboard board = ranked(
                BOARD.withPercentile(PercentileMethod.BEHIND_ROUNDED_UP),
                upTo(one.at("/given/members").asInt()));
        one.get("expected").properties().forEach(member -> {
            String number = member.getKey().substring("member_".length());
            assertThat(board.standing(id("member_" + (number.length() == 1 ? "0" : "") + number))
                            .orElseThrow()
                            .percentile())
                    .isEqualTo(Ratio.of(member.getValue().asLong(), 100));
        });
    }

    @Test
    void exactScores() {
        JsonNode one = SharedCases.one("leaderboard", "BOARD-16");
        Leaderboard board = ranked(BOARD.withTies(TieMethod.DENSE), numbers(one.at("/given/scores")));
        assertThat(ranks(board).stream().distinct())
                .hasSize(one.at("/expected/distinct_in_long").asInt());
    }

    private static Leaderboard ranked(RankingBoard board, List<Ratio> values) {
        return LeaderboardRanker.standard().rankScores(board, scores(values), DAY);
    }

    private static List<Score> scores(List<Ratio> values) {
        List<Score> scores = new ArrayList<>();
        for (Ratio value : values) {
            int number = scores.size() + 1;
            String name = "member_" + (number < 10 ? "0" : "") + number;
            scores.add(Score.of(id(name), new Quantity(value, CUSTOMERS.unit())));
        }
        return scores;
    }

    /** In the order of the members, as they were listed. */
    private static List<Ratio> ranks(Leaderboard board) {
        return board.scores().stream()
                .map(score -> board.standing(score.owner()).orElseThrow().rank().ratio())
                .toList();
    }

    private static List<Ratio> ratios(List<Standing> standings) {
        return standings.stream().map(standing -> standing.rank().ratio()).toList();
    }

    private static List<Ratio> upTo(int members) {
        return LongStream.rangeClosed(1, members).mapToObj(Ratio::of).toList();
    }

    private static List<Ratio> numbers(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(number -> Ratio.of(new BigDecimal(number.asString())))
                .toList();
    }
}
