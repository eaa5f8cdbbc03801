package dev.attain.core.money.apportion;

import static dev.attain.core.money.apportion.Apportionment.CUMULATIVE;
import static dev.attain.core.money.apportion.Apportionment.LARGEST_REMAINDER;
import static dev.attain.core.money.apportion.Apportionment.RESIDUAL_TO_LAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.cases.SharedCases;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ApportionmentTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    @Test
    void theCentsOfFoemmelsConundrumGoToTheEarlier() {
        // figures: Fowler, Patterns of Enterprise Application Architecture, Money; dzone.com, Foemmel's conundrum
        assertThat(LARGEST_REMAINDER.split(5, Weights.counts(30, 70))).containsExactly(2, 3);
    }

    @Test
    void theCaseOfFoemmelsConundrum() {
        JsonNode known = SharedCases.one("targets", "T01");
        long[] weights = longs(known.at("/given/weights"));
        assertThat(LARGEST_REMAINDER.split(known.at("/given/totalMinor").asLong(), Weights.counts(weights)))
                .isEqualTo(longs(known.at("/expected/partsMinor")));
    }

    @Test
    void theCaseOfAnEvenYearLosesNoFen() {
        JsonNode known = SharedCases.one("targets", "T05");
        BigDecimal year = new BigDecimal(known.at("/given/annualWan").asString());
        BigDecimal raised = year.multiply(
                BigDecimal.ONE.add(new BigDecimal(known.at("/given/cushion").asString())));
        assertThat(months(year)).isEqualTo(texts(known.at("/expected/exactMonths")));
        assertThat(months(raised)).isEqualTo(texts(known.at("/expected/exactWithCushion")));
    }

    @Test
    void theCaseOfAYearByWeeks() {
        JsonNode known = SharedCases.one("targets", "T13");
        Weights weeks = Weights.counts(4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5);
        Money year = Money.of("USD", known.at("/given/annual").asString());
        assertThat(CUMULATIVE.split(year, weeks))
                .map(month -> month.amount().toPlainString())
                .isEqualTo(texts(known.at("/expected/months")));
    }

    @Test
    void anEvenYearGivesTheOddFenToTheFirstMonths() {
        // published: hnscdz.cn/82660.html divides 1000.00 and 1100.00 by 12 and loses 0.04 a year
        assertThat(months(new BigDecimal("1000.00")))
                .startsWith("83.34", "83.34", "83.34", "83.34", "83.33")
                .hasSize(12);
        assertThat(months(new BigDecimal("1100.00"))).endsWith("91.67", "91.66", "91.66", "91.66", "91.66");
    }

    @ParameterizedTest(name = "{0} of {1} over {2} is {3}")
    @CsvSource({
        "LARGEST_REMAINDER DOWN, 100, 1 : 1 : 1, 34 33 33",
        "LARGEST_REMAINDER DOWN, -100, 1 : 1 : 1, -34 -33 -33",
        "LARGEST_REMAINDER DOWN, 100, 0 : 1 : 0, 0 100 0",
        "LARGEST_REMAINDER DOWN, 1, 0 : 1 : 1, 0 1 0",
        "LARGEST_REMAINDER DOWN, 10, 1 : 2 : 3 : 4, 1 2 3 4",
        "LARGEST_REMAINDER DOWN, 7, 3 : 1 : 3, 3 1 3",
        "LARGEST_REMAINDER DOWN, 0, 1 : 2, 0 0",
        "LARGEST_REMAINDER DOWN, 0, 0 : 0, 0 0",
        "CUMULATIVE HALF_UP, 100, 1 : 1 : 1, 33 34 33",
        "CUMULATIVE HALF_UP, -100, 1 : 1 : 1, -33 -34 -33",
        "CUMULATIVE HALF_UP, 1, 1 : 1, 1 0",
        "CUMULATIVE HALF_DOWN, 1, 1 : 1, 0 1",
        "CUMULATIVE HALF_UP, 5, 1 : 0 : 1, 3 0 2",
        "RESIDUAL_TO_LAST HALF_UP, 100, 1 : 1 : 1, 33 33 34",
        "RESIDUAL_TO_LAST HALF_UP, 5, 1 : 1 : 1 : 1 : 1 : 1 : 1 : 1 : 1 : 1, 1 1 1 1 1 1 1 1 1 -4",
        "RESIDUAL_TO_LAST HALF_EVEN, 5, 1 : 1, 2 3",
        "RESIDUAL_TO_LAST HALF_UP, 5, 1 : 1, 3 2",
        "RESIDUAL_TO_LAST HALF_UP, 7, 1 : 1 : 0, 4 3 0",
        "RESIDUAL_TO_LAST HALF_UP, -7, 1 : 1 : 0, -4 -3 0"
    })
    void everyMethodAddsUpInItsOwnWay(String how, long total, String weights, String parts) {
        String[] words = how.split(" ", -1);
        Apportionment method = new Apportionment(ApportionmentMethod.valueOf(words[0]), RoundingMode.valueOf(words[1]));
        assertThat(method.split(total, Weights.parse(weights))).isEqualTo(longs(parts));
        assertThat(WideSplitProbe.split(method, total, weights)).isEqualTo(longs(parts));
    }

    @Test
    void weightsThatAreAllZeroCannotCarryATotal() {
        assertThatThrownBy(() -> LARGEST_REMAINDER.split(Money.parse("USD 5.00"), Weights.counts(0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a total of 500 cannot be split over 2 weights that are all zero: give a weight, or Weights.equal(2)");
    }

    @Test
    void weightsAreMoneyCountsRatesOrRatios() {
        Weights counts = Weights.counts(1, 3);
        assertThat(Weights.money(List.of(Money.parse("USD 0.01"), Money.parse("USD 0.03"))))
                .isEqualTo(counts);
        assertThat(Weights.ratios(List.of(Ratio.of(1, 6), Ratio.of(1, 2))))
                .isEqualTo(counts)
                .hasSameHashCodeAs(counts);
        assertThat(Weights.rates(List.of(Rate.percent("0.1"), Rate.percent("0.3"))))
                .isEqualTo(counts);
        assertThat(Weights.equal(2)).isNotEqualTo(counts).hasToString("1 : 1");
        assertThat(Weights.parse("1 : 3")).isEqualTo(counts);
        assertThat(counts.get(1)).isEqualTo(3);
        assertThat(counts.sum()).isEqualTo(4);
        assertThat(counts.size()).isEqualTo(2);
        assertThat(counts.equals(null)).isFalse();
    }

    @Test
    void weightsMayExceedALong() {
        BigInteger huge = BigInteger.TWO.pow(70);
        Weights weights =
                Weights.ratios(List.of(Ratio.of(huge, BigInteger.ONE), Ratio.ZERO, Ratio.of(huge, BigInteger.ONE)));
        assertThat(weights.sum()).isEqualTo(huge.shiftLeft(1));
        assertThat(weights.get(0)).isEqualTo(huge);
        assertThat(weights.size()).isEqualTo(3);
        assertThat(LARGEST_REMAINDER.split(101, weights)).containsExactly(51, 0, 50);
        assertThat(CUMULATIVE.split(-101, weights)).containsExactly(-51, 0, -50);
        assertThat(RESIDUAL_TO_LAST.rounding(RoundingMode.DOWN).split(101, weights))
                .containsExactly(50, 0, 51);
        assertThat(weights).isNotEqualTo(Weights.counts(1, 0, 1));
        assertThat(Weights.counts(Long.MAX_VALUE, Long.MAX_VALUE).sum())
                .isEqualTo(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.TWO));
    }

    @Test
    void theWholeRangeOfALongCanBeSplit() {
        for (Apportionment method : List.of(LARGEST_REMAINDER, CUMULATIVE, RESIDUAL_TO_LAST)) {
            assertThat(Arrays.stream(method.split(Long.MIN_VALUE, Weights.equal(3)))
                            .sum())
                    .isEqualTo(Long.MIN_VALUE);
            assertThat(method.split(Long.MAX_VALUE, Weights.counts(0, Long.MAX_VALUE)))
                    .containsExactly(0, Long.MAX_VALUE);
        }
    }

    @Test
    void everyBadWeightIsNamed() {
        assertThatThrownBy(() -> Weights.counts(4, -1, 5, -2))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("weights is not valid, findings: 2"
                        + "\n  weights[1]: must be zero or more, but was -1"
                        + "\n  weights[3]: must be zero or more, but was -2");
        assertThatThrownBy(() -> Weights.ratios(List.of(Ratio.of(-1, 2))))
                .hasMessageContaining("weights[0]: must be zero or more, but was -1/2");
        assertThatThrownBy(() -> Weights.money(List.of(Money.parse("USD 1"), Money.parse("EUR 2"))))
                .hasMessageContaining("weights[1]: EUR 2.00 and USD 1.00 mix currencies: convert one of them first");
        assertThatThrownBy(Weights::counts).hasMessageContaining("weights[0]: at least one weight is needed");
        assertThatThrownBy(() -> Weights.equal(-3)).hasMessageContaining("at least one weight is needed");
        assertThatThrownBy(() -> Weights.ratios(List.of())).hasMessageContaining("at least one weight is needed");
        assertThatThrownBy(() -> Weights.money(List.of())).hasMessageContaining("at least one weight is needed");
    }

    @Test
    void aMethodThatWouldNotRoundIsRefused() {
        assertThatThrownBy(() -> CUMULATIVE.rounding(RoundingMode.UNNECESSARY))
                .hasMessage("apportionment.mode must round, but was UNNECESSARY: name HALF_UP or HALF_EVEN");
        assertThatThrownBy(() -> LARGEST_REMAINDER.rounding(RoundingMode.HALF_UP))
                .hasMessage(
                        "apportionment.mode of LARGEST_REMAINDER must be DOWN, but was HALF_UP: the remainders decide the rest");
        assertThat(CUMULATIVE).hasToString("CUMULATIVE HALF_UP");
    }

    @Test
    void aMillionPartsTakeWellUnderASecond() {
        Weights weights =
                Weights.counts(new Random(1).longs(1_000_000, 0, 1_000_000_000).toArray());
        long total = 123_456_789_012_345L;
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            long[] parts = LARGEST_REMAINDER.split(total, weights);
            fastest = Math.min(fastest, System.nanoTime() - start);
            assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        }
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofSeconds(1));
    }

    private static List<String> months(BigDecimal year) {
        return LARGEST_REMAINDER.split(Money.of(CNY, year), Weights.equal(12)).stream()
                .map(month -> month.amount().toPlainString())
                .toList();
    }

    private static long[] longs(String text) {
        return Arrays.stream(text.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    }

    private static long[] longs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .toArray();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
