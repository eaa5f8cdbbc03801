package dev.attain.incentives.recognition.live;

import static dev.attain.incentives.recognition.Boards.CALENDAR;
import static dev.attain.incentives.recognition.Boards.CUSTOMERS;
import static dev.attain.incentives.recognition.Boards.DAY;
import static dev.attain.incentives.recognition.Boards.NOON;
import static dev.attain.incentives.recognition.Boards.SALES;
import static dev.attain.incentives.recognition.Boards.WIN_RATE;
import static dev.attain.incentives.recognition.Boards.counted;
import static dev.attain.incentives.recognition.Boards.counting;
import static dev.attain.incentives.recognition.Boards.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.recognition.EdgePolicy;
import dev.attain.incentives.recognition.Leaderboard;
import dev.attain.incentives.recognition.LeaderboardRanker;
import dev.attain.incentives.recognition.Standing;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TieBreaker;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.TieFigure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** A live board is the snapshot of the last scores it was handed, whatever it was handed before. */
class LiveLeaderboardProperties {
    @Property(tries = 150)
    void aLiveBoardIsTheSnapshotAfterAnySequenceOfUpdates(
            @ForAll @Size(max = 120) List<@IntRange(max = 400) Integer> moves,
            @ForAll TieMethod ties,
            @ForAll @IntRange(max = 3) int breakers,
            @ForAll boolean lessIsBetter) {
        Mirrored both = new Mirrored(counting(ties, breakers, lessIsBetter), List.of());
        for (int move : moves) {
            Score score = counted(move % 16, move / 40, breakers);
            if (move % 7 == 0) {
                both.remove(score.owner());
            } else {
                both.put(score);
            }
        }
        both.requireSame();
    }

    /** With few different values, those who are level fill several blocks. */
    @Property(tries = 16)
    void aLargeLiveBoardIsTheSnapshotToo(
            @ForAll long seed, @ForAll boolean dense, @ForAll boolean fewValues, @ForAll boolean broken) {
        int values = fewValues ? 3 : 90;
        int breakers = broken ? 3 : 0;
        Random random = new Random(seed);
        Mirrored both = new Mirrored(
                counting(dense ? TieMethod.DENSE : TieMethod.FRACTIONAL, breakers, false),
                IntStream.range(0, 1_500)
                        .mapToObj(member -> counted(member, random.nextInt(values), breakers))
                        .toList());
        for (int i = 0; i < 3_000; i++) {
            Score score = counted(random.nextInt(2_500), random.nextInt(values), breakers);
            if (random.nextInt(3) == 0) {
                both.remove(score.owner());
            } else {
                both.put(score);
            }
        }
        both.requireSame();
    }

    /** Blocks run empty from one end, become few, are joined, and fill again. */
    @Property(tries = 16)
    void aBoardThatShrinksAndGrowsAgainIsTheSnapshot(
            @ForAll boolean dense,
            @ForAll @IntRange(min = 1, max = 400) int values,
            @ForAll @IntRange(min = 2, max = 60) int oneStaysOf,
            @ForAll boolean backwards) {
        List<Score> all = IntStream.range(0, 2_000)
                .mapToObj(member -> counted(member, member * 7 % values, 0))
                .toList();
        TieMethod ties = dense ? TieMethod.DENSE : TieMethod.FRACTIONAL;
        Mirrored both = new Mirrored(counting(ties, 0, backwards), all);
        List<Score> ordered = both.live.snapshot(DAY).scores();
        for (int place = 0; place < ordered.size(); place++) {
            if (place % oneStaysOf != 0) {
                both.remove(ordered.get(backwards ? ordered.size() - 1 - place : place)
                        .owner());
            }
        }
        both.requireSame();
        all.forEach(both::put);
        both.requireSame();
        all.forEach(score -> both.remove(score.owner()));
        assertThat(both.live.size()).isZero();
        both.put(all.get(1));
        both.requireSame();
    }

    @Property(tries = 100)
    void wideValuesStandInTheirExactOrder(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = -4, max = 4) Long> offsets, @ForAll boolean huge) {
        Ratio base = Ratio.parse(huge ? "100000000000000000000000000" : "1/3");
        Ratio step = Ratio.parse(huge ? "1" : "1/100000000000000000000");
        Mirrored both = new Mirrored(RankingBoard.of("wide", SALES, CALENDAR, Granularity.QUARTER), List.of());
        for (int i = 0; i < offsets.size(); i++) {
            Ratio value = base.plus(step.times(Ratio.of(offsets.get(i))));
            both.put(Score.of(id("m" + (10 + i)), new Quantity(value, SALES.unit())));
        }
        both.requireSame();
        Leaderboard snapshot = both.live.snapshot(DAY);
        for (Standing standing : snapshot.standings()) {
            long better = snapshot.scores().stream()
                    .filter(other -> other.value().compareTo(standing.value()) > 0)
                    .count();
            assertThat(standing.rank()).isEqualTo(Rank.of((int) better + 1));
        }
    }

    /**
     * Steps alone say what some of the scores are; the others lie between steps, beyond 64 bits, or say more than a
     * value.
     */
    @Property(tries = 200)
    void nothingThatAScoreSaysIsForgotten(
            @ForAll @Size(max = 60) List<@IntRange(max = 999) Integer> moves,
            @ForAll boolean money,
            @ForAll boolean lessIsBetter) {
        RankingBoard board = RankingBoard.of("any", money ? SALES : WIN_RATE, CALENDAR, Granularity.QUARTER)
                .withTies(TieMethod.DENSE)
                .withTieBreakers(new TieBreaker.EarliestReached(), new TieBreaker.ByMetric(CUSTOMERS));
        Direction direction = lessIsBetter ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        Mirrored both = new Mirrored(board.withMetric(board.metric().withDirection(direction)), List.of());
        for (int move : moves) {
            PartyId owner = id("m" + move % 8);
            if (move % 9 == 0) {
                both.remove(owner);
            } else {
                both.put(anyScore(owner, move / 8, money));
            }
        }
        both.requireSame();
    }

    private static Score anyScore(PartyId owner, int choice, boolean money) {
        Ratio value = List.of(
                        Ratio.of(1, 4),
                        Ratio.of(1, 3),
                        Ratio.of(-1, 3),
                        Ratio.parse("1/4000000000000000000000"),
                        Ratio.of(Long.MAX_VALUE),
                        Ratio.of(Long.MIN_VALUE),
                        Ratio.parse("-92233720368547758090"))
                .get(choice % 7);
        Unit ratio = choice % 2 == 0 ? Unit.PERCENT : Unit.NUMBER;
        Score score = Score.of(owner, new Quantity(value, money ? SALES.unit() : ratio));
        return switch (choice / 7 % 5) {
            case 0 -> score.withScale(Ratio.of(2));
            case 1 -> score.withReachedAt(NOON.plusSeconds(choice % 2));
            case 2 -> score.withTieFigures(new TieFigure(CUSTOMERS.id(), Quantity.count(choice % 3, "customers")));
            default -> score;
        };
    }

    /** A live board, and the last score of everybody on it. */
    private static final class Mirrored {
        private final LiveLeaderboard live;
        private final Map<PartyId, Score> last = new HashMap<>();

        Mirrored(RankingBoard board, List<Score> scores) {
            live = LiveLeaderboard.of(board, scores);
            scores.forEach(score -> last.put(score.owner(), score));
        }

        void put(Score score) {
            live.put(score);
            last.put(score.owner(), score);
        }

        void remove(PartyId owner) {
            assertThat(live.remove(owner)).isEqualTo(last.remove(owner) != null);
            assertThat(live.rank(owner)).isEmpty();
        }

        void requireSame() {
            Leaderboard expected =
                    LeaderboardRanker.standard().rankScores(live.board(), new ArrayList<>(last.values()), DAY);
            assertThat(live.snapshot(DAY).scores()).isEqualTo(expected.scores());
            assertThat(live.size()).isEqualTo(expected.standings().size());
            assertThat(live.page(1, live.size() + 1))
                    .extracting(LivePlace::toString)
                    .isEqualTo(rows(expected.standings()));
            for (int count : new int[] {1, 2, live.size() / 2}) {
                assertThat(live.top(count)).extracting(LivePlace::toString).isEqualTo(rows(expected.top(count)));
            }
            for (Standing standing : expected.standings()) {
                assertThat(live.rank(standing.owner())).contains(standing.rank());
                assertThat(live.score(standing.owner())).contains(last.get(standing.owner()));
            }
            requireSameAround(expected);
        }

        private void requireSameAround(Leaderboard expected) {
            int apart = Math.max(1, live.size() / 5);
            for (int place = 0; place < live.size(); place += apart) {
                PartyId owner = expected.standings().get(place).owner();
                assertThat(live.around(owner, 3, EdgePolicy.SHIFT))
                        .extracting(LivePlace::toString)
                        .isEqualTo(rows(expected.around(owner, 3, EdgePolicy.SHIFT)));
            }
        }

        private static List<String> rows(List<Standing> standings) {
            return standings.stream().map(Standing::toString).toList();
        }
    }
}
