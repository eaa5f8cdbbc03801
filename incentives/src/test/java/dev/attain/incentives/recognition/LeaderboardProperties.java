package dev.attain.incentives.recognition;

import static dev.attain.incentives.recognition.Boards.CALENDAR;
import static dev.attain.incentives.recognition.Boards.CUSTOMERS;
import static dev.attain.incentives.recognition.Boards.DAY;
import static dev.attain.incentives.recognition.Boards.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TieBreaker;
import dev.attain.incentives.recognition.live.LiveLeaderboard;
import dev.attain.incentives.recognition.live.LivePlace;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.TieFigure;
import java.time.Instant;
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
    private static final RankingBoard COUNTS = RankingBoard.of("counts", CUSTOMERS, CALENDAR, Granularity.QUARTER);
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    /** The oracle tries one value after the other. */
    @Property(tries = 300)
    void aGapIsTheLeastThatGivesTheRank(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 6) Long> values,
            @ForAll TieMethod ties,
            @ForAll @IntRange(max = 3) int breakers,
            @ForAll boolean lessIsBetter,
            @ForAll @IntRange(min = 2, max = 16) int halves) {
        RankingBoard board = board(ties, breakers, lessIsBetter);
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
        RankingBoard board = board(ties, breakers, false);
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

    @Property(tries = 150)
    void aLiveBoardIsTheSnapshotAfterAnySequenceOfUpdates(
            @ForAll @Size(max = 120) List<@IntRange(max = 400) Integer> moves,
            @ForAll TieMethod ties,
            @ForAll @IntRange(max = 3) int breakers,
            @ForAll boolean lessIsBetter) {
        LiveLeaderboard live = LiveLeaderboard.of(board(ties, breakers, lessIsBetter));
        for (int move : moves) {
            Score score = score(move % 16, move / 40, breakers);
            if (move % 7 == 0) {
                boolean there = live.score(score.owner()).isPresent();
                assertThat(live.remove(score.owner())).isEqualTo(there);
            } else {
                live.put(score);
            }
        }
        requireSame(live);
    }

    /** With few different values, those who are level fill several blocks. */
    @Property(tries = 10)
    void aLargeLiveBoardIsTheSnapshotToo(@ForAll long seed, @ForAll TieMethod ties, @ForAll boolean fewValues) {
        int values = fewValues ? 3 : 90;
        Random random = new Random(seed);
        RankingBoard board = COUNTS.withTies(ties);
        List<Score> start = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            start.add(score(i, random.nextInt(values), 0));
        }
        LiveLeaderboard live = LiveLeaderboard.of(board, start);
        for (int i = 0; i < 3_000; i++) {
            Score score = score(random.nextInt(2_500), random.nextInt(values), 0);
            if (random.nextInt(3) == 0) {
                live.remove(score.owner());
            } else {
                live.put(score);
            }
        }
        requireSame(live);
        for (Score score : live.snapshot(DAY).scores()) {
            live.remove(score.owner());
        }
        assertThat(live.size()).isZero();
        live.put(score(1, 1, 0));
        requireSame(live);
    }

    @Property(tries = 100)
    void wideValuesStandInTheirExactOrder(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = -4, max = 4) Long> offsets, @ForAll boolean huge) {
        RankingBoard board = RankingBoard.of("wide", SALES, CALENDAR, Granularity.QUARTER);
        Ratio base = Ratio.parse(huge ? "100000000000000000000000000" : "1/3");
        Ratio step = Ratio.parse(huge ? "1" : "1/100000000000000000000");
        LiveLeaderboard live = LiveLeaderboard.of(board);
        for (int i = 0; i < offsets.size(); i++) {
            Ratio value = base.plus(step.times(Ratio.of(offsets.get(i))));
            live.put(Score.of(Boards.id("m" + (10 + i)), new Quantity(value, SALES.unit())));
        }
        requireSame(live);
        Leaderboard snapshot = live.snapshot(DAY);
        for (Standing standing : snapshot.standings()) {
            long better = snapshot.scores().stream()
                    .filter(other -> other.value().compareTo(standing.value()) > 0)
                    .count();
            assertThat(standing.rank()).isEqualTo(Rank.of((int) better + 1));
        }
    }

    private static void requireSame(LiveLeaderboard live) {
        Leaderboard snapshot = live.snapshot(DAY);
        assertThat(live.size()).isEqualTo(snapshot.standings().size());
        assertThat(live.page(1, live.size() + 1))
                .extracting(LivePlace::toString)
                .isEqualTo(rows(snapshot.standings()));
        for (int count : new int[] {1, 2, live.size() / 2}) {
            assertThat(live.top(count)).extracting(LivePlace::toString).isEqualTo(rows(snapshot.top(count)));
        }
        for (Standing standing : snapshot.standings()) {
            assertThat(live.rank(standing.owner())).contains(standing.rank());
            assertThat(live.score(standing.owner())).contains(standing.score());
        }
        snapshot.standings().stream()
                .limit(3)
                .forEach(standing -> assertThat(live.around(standing.owner(), 3, EdgePolicy.SHIFT))
                        .extracting(LivePlace::toString)
                        .isEqualTo(rows(snapshot.around(standing.owner(), 3, EdgePolicy.SHIFT))));
    }

    private static RankingBoard board(TieMethod ties, int breakers, boolean lessIsBetter) {
        List<TieBreaker> all =
                List.of(new TieBreaker.ByMetric(SALES), new TieBreaker.EarliestReached(), new TieBreaker.StableId());
        return COUNTS.withTies(ties)
                .withTieBreakers(all.subList(0, breakers))
                .withMetric(lessIsBetter ? CUSTOMERS.withDirection(Direction.LOWER_IS_BETTER) : CUSTOMERS);
    }

    private static List<Score> scores(List<Long> values, int breakers) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            scores.add(score(i, values.get(i).intValue(), breakers));
        }
        return scores;
    }

    /** Ties are broken by figures and moments that are often the same, and sometimes missing. */
    private static Score score(int member, int value, int breakers) {
        Score score = Score.of(Boards.id("m" + (1000 + member)), Quantity.count(value, "customers"));
        if (breakers > 0 && member % 4 != 0) {
            score = score.withTieFigures(new TieFigure(SALES.id(), Boards.usd(member % 3 + ".00")));
        }
        return breakers > 1 && member % 3 != 0 ? score.withReachedAt(NOON.plusSeconds(member % 2)) : score;
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
        Score moved = missing == 0 ? own : own.withValue(own.value().plus(step)).withReachedAt(NOON.plusSeconds(99));
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
