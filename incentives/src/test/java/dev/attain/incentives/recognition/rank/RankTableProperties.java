package dev.attain.incentives.recognition.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The ranks against their definitions, which count how many are better. */
class RankTableProperties {
    @Property
    void everyMethodIsItsDefinition(@ForAll @Size(max = 40) List<@LongRange(min = -3, max = 5) Long> scores) {
        hold(scores.stream().mapToLong(Long::longValue).toArray());
    }

    @Property(tries = 200)
    void everyMethodIsItsDefinitionForAnyScores(@ForAll @Size(max = 40) List<Long> scores) {
        hold(scores.stream().mapToLong(Long::longValue).toArray());
    }

    @Property(tries = 5)
    void manyMembersStandInTheOrderOfTheirScoresThenNumbers(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] scores = random.longs(9_000, 0, 3_000_000_000L).toArray();
        RankTable table = RankTable.of(scores);
        assertThat(IntStream.range(0, scores.length).map(table::member).boxed())
                .containsExactlyElementsOf(IntStream.range(0, scores.length)
                        .boxed()
                        .sorted((one, other) -> scores[one] == scores[other]
                                ? Integer.compare(one, other)
                                : Long.compare(scores[other], scores[one]))
                        .toList());
    }

    @Property
    void ranksDoNotDependOnTheOrderOfTheMembers(
            @ForAll @Size(max = 30) List<@LongRange(min = 0, max = 9) Long> scores, @ForAll long seed) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, scores.size()).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        RankTable before =
                RankTable.of(scores.stream().mapToLong(Long::longValue).toArray());
        RankTable after = RankTable.of(places.stream().mapToLong(scores::get).toArray());
        for (int i = 0; i < places.size(); i++) {
            assertThat(after.rank(i, TieMethod.FRACTIONAL)).isEqualTo(before.rank(places.get(i), TieMethod.FRACTIONAL));
            assertThat(after.rank(i, TieMethod.DENSE)).isEqualTo(before.rank(places.get(i), TieMethod.DENSE));
        }
    }

    private static void hold(long[] scores) {
        RankTable table = RankTable.of(scores);
        for (int member = 0; member < scores.length; member++) {
            long score = scores[member];
            long better = LongStream.of(scores).filter(other -> other > score).count();
            long level = LongStream.of(scores).filter(other -> other == score).count();
            long betterScores = LongStream.of(scores)
                    .filter(other -> other > score)
                    .distinct()
                    .count();
            long before = LongStream.of(scores)
                    .limit(member)
                    .filter(other -> other == score)
                    .count();
            assertThat(halves(table, member, TieMethod.STANDARD)).isEqualTo(2 * (better + 1));
            assertThat(halves(table, member, TieMethod.MODIFIED)).isEqualTo(2 * (better + level));
            assertThat(halves(table, member, TieMethod.DENSE)).isEqualTo(2 * (betterScores + 1));
            assertThat(halves(table, member, TieMethod.ORDINAL)).isEqualTo(2 * (better + before + 1));
            assertThat(halves(table, member, TieMethod.FRACTIONAL)).isEqualTo(2 * better + level + 1);
        }
    }

    private static long halves(RankTable table, int member, TieMethod method) {
        int inColumn = table.halves(method)[table.position(member)];
        assertThat(table.rank(member, method).halves()).isEqualTo(inColumn);
        return inColumn;
    }
}
