package dev.attain.incentives.recognition;

import static dev.attain.incentives.recognition.Boards.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Laws of boards, whatever their scores. */
class LeaderboardProperties {
    private static final RankingBoard COUNTS = Boards.counting(TieMethod.STANDARD, 0, false);

    /** The oracle tries one value after the other. */
    @Property(tries = 300)
    void aGapIsTheLeastThatGivesTheRank(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 6) Long> values,
            @ForAll TieMethod ties,
            @ForAll @IntRange(max = 3) int breakers,
            @ForAll boolean lessIsBetter,
            @ForAll @IntRange(min = 2, max = 16) int halves) {
        RankingBoard board = Boards.counting(ties, breakers, lessIsBetter);
        List<Score> scores = scores(values, breakers);
        Leaderboard ranked = LeaderboardRanker.standard().rankScores(board, scores, DAY);
        Rank wanted = new Rank(halves);
        for (Score score : scores) {
            Optional<Gap> gap = ranked.gap(score.owner(), wanted);
            Rank now = ranked.standing(score.owner()).orElseThrow().rank();
            assertThat(gap.isEmpty()).isEqualTo(!wanted.isAheadOf(now));
            gap.ifPresent(found -> {
                long least = least(board, scores, score, wanted);
                assertThat(found.missing()).isEqualTo(Quantity.count(least, "customers"));
                assertThat(found.rank()).isEqualTo(rankWith(board, scores, score, least));
            });
        }
    }

    @Property(tries = 200)
    void aBoardDoesNotDependOnTheOrderOfItsFacts(
            @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 6) Long> values,
            @ForAll TieMethod ties,
            @ForAll @IntRange(max = 3) int breakers,
            @ForAll long seed) {
        RankingBoard board = Boards.counting(ties, breakers, false);
        List<Score> shuffled = new ArrayList<>(scores(values, breakers));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(rows(LeaderboardRanker.standard()
                        .rankScores(board, shuffled, DAY)
                        .standings()))
                .isEqualTo(rows(LeaderboardRanker.standard()
                        .rankScores(board, scores(values, breakers), DAY)
                        .standings()));
    }

    @Property(tries = 200)
    void pagesTogetherAreTheBoardAndAroundIsPartOfIt(
            @ForAll @Size(min = 1, max = 25) List<@LongRange(min = 0, max = 6) Long> values,
            @ForAll @IntRange(min = 1, max = 7) int size,
            @ForAll EdgePolicy edge) {
        Leaderboard board = LeaderboardRanker.standard().rankScores(COUNTS, scores(values, 0), DAY);
        List<Standing> pages = new ArrayList<>();
        for (int number = 1; !board.page(number, size).isEmpty(); number++) {
            pages.addAll(board.page(number, size));
        }
        assertThat(rows(pages)).isEqualTo(rows(board.standings()));
        for (Standing standing : board.standings()) {
            List<String> around = rows(board.around(standing.owner(), size, edge));
            assertThat(around).contains(standing.toString());
            assertThat(Collections.indexOfSubList(rows(board.standings()), around))
                    .isNotNegative();
            assertThat(around.size()).isLessThanOrEqualTo(size);
            if (edge == EdgePolicy.SHIFT) {
                assertThat(around).hasSize(Math.min(size, values.size()));
            }
        }
    }

    @Property(tries = 200)
    void placesGainedAndLostAreTheDifferenceOfTheRanks(
            @ForAll @Size(min = 5, max = 5) List<@LongRange(min = 0, max = 3) Long> before,
            @ForAll @Size(min = 5, max = 5) List<@LongRange(min = 0, max = 3) Long> after) {
        RankingBoard board = COUNTS.withTies(TieMethod.FRACTIONAL);
        Leaderboard then = LeaderboardRanker.standard().rankScores(board, scores(before, 0), DAY);
        Leaderboard now = ((TableLeaderboard) LeaderboardRanker.standard().rankScores(board, scores(after, 0), DAY))
                .after((TableLeaderboard) then);
        Ratio sum = Ratio.ZERO;
        for (Standing standing : now.standings()) {
            Movement movement = standing.movement().orElseThrow();
            assertThat(movement.places())
                    .isEqualTo(then.standing(standing.owner())
                            .orElseThrow()
                            .rank()
                            .ratio()
                            .minus(standing.rank().ratio()));
            sum = sum.plus(movement.places());
        }
        assertThat(sum).isEqualTo(Ratio.ZERO); // mean ranks of the same five add up to the same
    }

    private static List<Score> scores(List<Long> values, int breakers) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            scores.add(Boards.counted(i, values.get(i).intValue(), breakers));
        }
        return scores;
    }

    private static long least(RankingBoard board, List<Score> scores, Score own, Rank wanted) {
        long missing = 0;
        while (wanted.isAheadOf(rankWith(board, scores, own, missing))) {
            missing++;
        }
        return missing;
    }

    private static Rank rankWith(RankingBoard board, List<Score> scores, Score own, long missing) {
        boolean more = board.metric().direction() == Direction.HIGHER_IS_BETTER;
        Quantity step = Quantity.count(more ? missing : -missing, "customers");
        Score moved =
                missing == 0 ? own : own.withValue(own.value().plus(step)).withReachedAt(Boards.NOON.plusSeconds(99));
        List<Score> all =
                scores.stream().map(score -> score.equals(own) ? moved : score).toList();
        return LeaderboardRanker.standard()
                .rankScores(board, all, DAY)
                .standing(own.owner())
                .orElseThrow()
                .rank();
    }

    private static List<String> rows(List<Standing> standings) {
        return standings.stream().map(Standing::toString).toList();
    }
}
