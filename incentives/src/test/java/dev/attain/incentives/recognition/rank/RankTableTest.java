package dev.attain.incentives.recognition.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.money.Ratio;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTableTest {
    /** Figures: Wikipedia, Ranking. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "STANDARD, 1 2 2 4, 1224",
        "MODIFIED, 1 3 3 4, 1334",
        "DENSE, 1 2 2 3, 1223",
        "ORDINAL, 1 2 3 4, 1234",
        "FRACTIONAL, 1 2.5 2.5 4, fractional"
    })
    void ofThoseWhoAreLevelEveryMethodSaysItsOwn(TieMethod method, String ranks, String words) {
        assertThat(ranks(RankTable.of(new long[] {4, 3, 3, 1}), method)).isEqualTo(ranks);
        assertThat(method.text(Locale.ENGLISH)).isEqualTo(words);
    }

    /** Figures: Wikipedia, Ranking, fractional ranks of 1 1 2 3 3 4 5 5 5. */
    @Test
    void theMeansOfPlacesAddUpAsIfNobodyWereLevel() {
        RankTable table = RankTable.of(new long[] {-1, -1, -2, -3, -3, -4, -5, -5, -5});
        assertThat(ranks(table, TieMethod.FRACTIONAL)).isEqualTo("1.5 1.5 3 4.5 4.5 6 8 8 8");
        assertThat(Arrays.stream(table.halves(TieMethod.FRACTIONAL)).sum()).isEqualTo(2 * 45);
    }

    @Test
    void membersKeepTheirNumbersWhereverTheyStand() {
        RankTable table = RankTable.of(new long[] {10, 40, -20, 40});
        assertThat(IntStream.range(0, 4).map(table::member)).containsExactly(1, 3, 0, 2);
        assertThat(IntStream.range(0, 4).map(table::position)).containsExactly(2, 0, 3, 1);
        assertThat(table.rank(3, TieMethod.ORDINAL)).isEqualTo(Rank.of(2));
        assertThat(table.rank(3, TieMethod.STANDARD)).isEqualTo(Rank.FIRST);
        assertThat(table.halves(TieMethod.ORDINAL)).containsExactly(2, 4, 6, 8);
    }

    @Test
    void theWholeRangeOfSixtyFourBitsIsRanked() {
        RankTable table = RankTable.of(new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE, -1});
        assertThat(IntStream.range(0, 4).map(table::member)).containsExactly(2, 1, 3, 0);
    }

    /** Above 2^53 two neighbours are one double, and two ranks here. */
    @Test
    void scoresThatAreOneAsDoublesAreTwo() {
        RankTable table = RankTable.of(new long[] {9007199254740992L, 9007199254740993L});
        assertThat(ranks(table, TieMethod.DENSE)).isEqualTo("2 1");
    }

    @Test
    void equalScoresAreComparedOnceMore() {
        int[] seniority = {3, 9, 5, 9};
        RankTable table = RankTable.of(new long[4], (one, other) -> seniority[other] - seniority[one]);
        assertThat(ranks(table, TieMethod.STANDARD)).isEqualTo("4 1 3 1");
        assertThat(table.level(0)).isEqualTo(2);
        assertThat(table.groupsAhead(3)).isEqualTo(2);
    }

    @Test
    void nobodyHasNoRank() {
        RankTable nobody = RankTable.of(new long[0]);
        assertThat(nobody.size()).isZero();
        assertThat(nobody.halves(TieMethod.STANDARD)).isEmpty();
    }

    @Test
    void aRankIsExactInHalves() {
        assertThat(new Rank(5)).hasToString("2.5").isLessThan(Rank.of(3));
        assertThat(new Rank(5).ratio()).isEqualTo(Ratio.of(5, 2));
        assertThat(Rank.of(2).isAheadOf(new Rank(5))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rank(1))
                .withMessage("rank.halves must be 2 or more, for the first rank is 1, but was 1");
    }

    private static String ranks(RankTable table, TieMethod method) {
        return IntStream.range(0, table.size())
                .mapToObj(member -> table.rank(member, method).toString())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
