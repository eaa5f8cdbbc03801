package dev.attain.incentives.recognition;

import static dev.attain.incentives.recognition.Boards.BOARD;
import static dev.attain.incentives.recognition.Boards.CALENDAR;
import static dev.attain.incentives.recognition.Boards.DAY;
import static dev.attain.incentives.recognition.Boards.WIN_RATE;
import static dev.attain.incentives.recognition.Boards.id;
import static dev.attain.incentives.recognition.Boards.ranked;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TieBreaker;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.Score;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {
    @ParameterizedTest(name = "{0}: rank {1} needs {2} more")
    @CsvSource({
        "STANDARD, 2, 200.00",
        "STANDARD, 3, 200.00",
        "STANDARD, 1, 400.00",
        "MODIFIED, 2, 200.01",
        "MODIFIED, 3, 200.01",
        "DENSE, 2, 200.00",
        "ORDINAL, 3, 200.01",
        "ORDINAL, 2, 200.01",
        "FRACTIONAL, 3, 200.00",
        "FRACTIONAL, 2, 200.01"
    })
    void whatDeeNeedsDependsOnHowTiesAreRanked(TieMethod ties, int rank, String missing) {
        Leaderboard board =
                ranked(BOARD.withTies(ties), "ann", "500.00", "ben", "300.00", "cid", "300.00", "dee", "100.00");
        assertThat(board.gap(id("dee"), Rank.of(rank)).orElseThrow().missing()).isEqualTo(Boards.usd(missing));
    }

    @Test
    void whoHasTheRankNeedsNothing() {
        Leaderboard board = ranked(BOARD, "ann", "500.00", "ben", "300.00");
        assertThat(board.gap(id("ann"), Rank.FIRST)).isEmpty();
        assertThat(board.gap(id("ben"), Rank.of(7))).isEmpty();
        assertThat(board.gap(id("zoe"), Rank.FIRST)).isEmpty();
        assertThat(board.standing(id("ann")).orElseThrow().next()).isEmpty();
    }

    @Test
    void whoDrawsLevelNowHasReachedItLaterThanTheOther() {
        Leaderboard board =
                ranked(BOARD.withTieBreakers(new TieBreaker.EarliestReached()), "ann", "500.00", "ben", "300.00");
        assertThat(board.gap(id("ben"), Rank.FIRST).orElseThrow().missing())
                .as("it is not known when ann reached it")
                .isEqualTo(Boards.usd("200.00"));
    }

    @Test
    void aPureNumberHasNoSmallestStep() {
        RankingBoard rates = RankingBoard.of("rates", WIN_RATE, CALENDAR, Granularity.QUARTER)
                .withTieBreakers(new TieBreaker.StableId());
        List<Score> scores = List.of(
                Score.of(id("ann"), Quantity.of(Ratio.of(2, 3))), Score.of(id("ben"), Quantity.of(Ratio.of(1, 2))));
        Leaderboard board = LeaderboardRanker.standard().rankScores(rates, scores, DAY);
        Gap gap = board.gap(id("ben"), Rank.FIRST).orElseThrow();
        assertThat(gap.exceeding()).isTrue();
        assertThat(gap.missing().value()).isEqualTo(Ratio.of(1, 6));
        assertThat(gap).hasToString("rank 1 with a value better by more than ≈0.166667");
        assertThat(gap.text(Locale.CHINESE)).contains("第 1 名");
    }
}
