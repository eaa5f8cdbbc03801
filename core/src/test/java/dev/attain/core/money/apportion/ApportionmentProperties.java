package dev.attain.core.money.apportion;

import static dev.attain.core.money.apportion.Apportionment.CUMULATIVE;
import static dev.attain.core.money.apportion.Apportionment.LARGEST_REMAINDER;
import static dev.attain.core.money.apportion.Apportionment.RESIDUAL_TO_LAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ApportionmentProperties {
    @Property(tries = 3000)
    void thePartsAddUpAndZeroWeightsGetNothing(
            @ForAll long total, @ForAll("weights") long[] weights, @ForAll("methods") Apportionment method) {
        Assume.that(Arrays.stream(weights).anyMatch(weight -> weight > 0));
        long[] parts = method.split(total, Weights.counts(weights));
        assertThat(Arrays.stream(parts).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(BigInteger.valueOf(total));
        for (int i = 0; i < parts.length; i++) {
            assertThat(weights[i] > 0 || parts[i] == 0).isTrue();
        }
    }

    @Property(tries = 3000)
    void narrowAndWideAgree(
            @ForAll long total, @ForAll("weights") long[] weights, @ForAll("methods") Apportionment method) {
        Assume.that(Arrays.stream(weights).anyMatch(weight -> weight > 0));
        String text = Arrays.stream(weights).mapToObj(Long::toString).collect(Collectors.joining(" : "));
        assertThat(method.split(total, Weights.counts(weights))).isEqualTo(WideSplitProbe.split(method, total, text));
    }

    @Property(tries = 3000)
    void largestRemainderIsHamiltonsMethod(@ForAll("totals") long total, @ForAll("weights") long[] weights) {
        Assume.that(Arrays.stream(weights).anyMatch(weight -> weight > 0));
        assertThat(LARGEST_REMAINDER.split(total, Weights.counts(weights))).isEqualTo(hamilton(total, weights));
    }

    @Property
    void aNegativeTotalIsTheMirrorImage(
            @ForAll("totals") long total, @ForAll("weights") long[] weights, @ForAll("methods") Apportionment method) {
        Assume.that(Arrays.stream(weights).anyMatch(weight -> weight > 0));
        Weights same = Weights.counts(weights);
        long[] mirror =
                Arrays.stream(method.split(-total, same)).map(part -> -part).toArray();
        assertThat(mirror).isEqualTo(method.split(total, same));
    }

    @Property
    void everyPrefixOfACumulativeSplitIsTheRoundedIdeal(
            @ForAll("totals") long total, @ForAll("weights") long[] weights) {
        Assume.that(Arrays.stream(weights).anyMatch(weight -> weight > 0));
        long[] parts = CUMULATIVE.split(total, Weights.counts(weights));
        BigDecimal sum = BigDecimal.valueOf(Arrays.stream(weights).sum());
        for (int i = 1; i <= parts.length; i++) {
            BigDecimal weight = BigDecimal.valueOf(Arrays.stream(weights, 0, i).sum());
            BigDecimal ideal = BigDecimal.valueOf(total).multiply(weight).divide(sum, 40, RoundingMode.DOWN);
            assertThat(BigDecimal.valueOf(Arrays.stream(parts, 0, i).sum())
                            .subtract(ideal)
                            .abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.5000001"));
        }
    }

    @Property
    void quartersSummedFromMonthsEqualQuartersSplitDirectly(
            @ForAll("totals") long total, @ForAll("year") long[] months) {
        Assume.that(Arrays.stream(months).anyMatch(weight -> weight > 0));
        long[] byMonth = CUMULATIVE.split(total, Weights.counts(months));
        long[] byQuarter = CUMULATIVE.split(total, Weights.counts(quarters(months)));
        assertThat(quarters(byMonth)).isEqualTo(byQuarter);
    }

    @Property
    void distinctSharesStayWithTheirOwnersHoweverTheyArrive(
            @ForAll("totals") long total, @ForAll("weights") long[] weights, @ForAll long seed) {
        Assume.that(Arrays.stream(weights).sum() > 0);
        Assume.that(Arrays.stream(weights).distinct().count() == weights.length);
        List<Integer> order =
                IntStream.range(0, weights.length).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, new Random(seed));
        long[] shuffled = order.stream().mapToLong(i -> weights[i]).toArray();
        Assume.that(remaindersDiffer(total, weights));
        long[] parts = LARGEST_REMAINDER.split(total, Weights.counts(weights));
        long[] again = LARGEST_REMAINDER.split(total, Weights.counts(shuffled));
        assertThat(again).isEqualTo(order.stream().mapToLong(i -> parts[i]).toArray());
    }

    /**
     * Hamilton's method as the textbooks tell it: floors, then one each to the largest fractions, ties to the earlier.
     */
    private static long[] hamilton(long total, long[] weights) {
        BigInteger sum = BigInteger.valueOf(Arrays.stream(weights).sum());
        BigInteger[][] shares = Arrays.stream(weights)
                .mapToObj(weight -> BigInteger.valueOf(total)
                        .abs()
                        .multiply(BigInteger.valueOf(weight))
                        .divideAndRemainder(sum))
                .toArray(BigInteger[][]::new);
        long[] parts = Arrays.stream(shares)
                .mapToLong(share -> share[0].longValueExact())
                .toArray();
        long left = Math.abs(total) - Arrays.stream(parts).sum();
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> shares[i][1])
                        .reversed()
                        .thenComparing(i -> i))
                .limit(left)
                .forEach(i -> parts[i]++);
        return Arrays.stream(parts).map(part -> total < 0 ? -part : part).toArray();
    }

    private static boolean remaindersDiffer(long total, long[] weights) {
        BigInteger sum = BigInteger.valueOf(Arrays.stream(weights).sum());
        return Arrays.stream(weights)
                        .mapToObj(weight -> BigInteger.valueOf(total)
                                .multiply(BigInteger.valueOf(weight))
                                .mod(sum))
                        .distinct()
                        .count()
                == weights.length;
    }

    private static long[] quarters(long[] months) {
        return IntStream.range(0, 4)
                .mapToLong(quarter ->
                        Arrays.stream(months, 3 * quarter, 3 * quarter + 3).sum())
                .toArray();
    }

    @Provide
    Arbitrary<Long> totals() {
        return Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE);
    }

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 12),
                        Arbitraries.longs().between(0, 1_000_000_007),
                        Arbitraries.longs().between(0, Long.MAX_VALUE / 20))
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<long[]> year() {
        return Arbitraries.longs().between(0, 1_000_000).array(long[].class).ofSize(12);
    }

    @Provide
    Arbitrary<Apportionment> methods() {
        return Arbitraries.of(
                LARGEST_REMAINDER,
                CUMULATIVE,
                CUMULATIVE.rounding(RoundingMode.HALF_EVEN),
                RESIDUAL_TO_LAST,
                RESIDUAL_TO_LAST.rounding(RoundingMode.HALF_EVEN));
    }
}
