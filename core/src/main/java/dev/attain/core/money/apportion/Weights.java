package dev.attain.core.money.apportion;

import static java.util.stream.Collectors.joining;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In which proportion a total is split: counts, amounts of money, rates or ratios; at least one, none negative.
 *
 * <p>A weight of zero gets nothing. Weights that are all zero are allowed as a fact, but only a total of zero can be
 * split by them. Kept as whole numbers (ratios over their common denominator) and equal when these are.
 */
public final class Weights {
    private static final String SEPARATOR = " : ";

    /** The weights, if their sum fits a {@code long}; otherwise empty. */
    private final long[] narrow;
    /** The weights, if their sum does not fit a {@code long}; otherwise empty. */
    private final BigInteger[] wide;

    private Weights(long[] narrow, BigInteger[] wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    /** The same weight {@code parts} times; at least one. */
    public static Weights equal(int parts) {
        long[] ones = new long[Math.max(0, parts)];
        Arrays.fill(ones, 1);
        return counts(ones);
    }

    /**
     * Whole numbers, for example working days: {@code Weights.counts(4, 4, 5)}.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if there are none or some are negative, naming each
     */
    public static Weights counts(long... counts) {
        boolean usable = counts.length > 0;
        boolean fits = true;
        long sum = 0;
        for (long count : counts) {
            usable &= count >= 0;
            sum += count;
            fits &= sum >= 0;
        }
        if (!usable) {
            refuse(counts);
        }
        return fits ? new Weights(counts.clone(), new BigInteger[0]) : new Weights(new long[0], widened(counts));
    }

    /**
     * Amounts of one currency, for example last year's bookings.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if there are none, some are negative, or they mix
     *     currencies, naming each
     */
    public static Weights money(List<Money> amounts) {
        Findings findings = Findings.in("weights");
        for (int i = 1; i < amounts.size(); i++) {
            boolean same = amounts.get(i).currency().equals(amounts.get(0).currency());
            if (!same) {
                findings.unless(false, "[" + i + "]", ApportionText.WEIGHT_CURRENCY, amounts.get(i), amounts.get(0));
            }
        }
        findings.refuse();
        return counts(amounts.stream().mapToLong(Money::minor).toArray());
    }

    /** Declared rates, for example shares in percent; errors as for {@link #counts}. */
    public static Weights rates(List<Rate> rates) {
        return ratios(rates.stream().map(Rate::toRatio).toList());
    }

    /** Exact ratios, for example attainments; errors as for {@link #counts}. */
    public static Weights ratios(List<Ratio> ratios) {
        List<Ratio> copy = Require.copy(ratios, "weights");
        Findings findings = Findings.in("weights").unless(!copy.isEmpty(), "[0]", ApportionText.WEIGHTS_EMPTY);
        IntStream.range(0, copy.size())
                .filter(i -> copy.get(i).isNegative())
                .forEach(i -> findings.unless(false, "[" + i + "]", ApportionText.WEIGHT_NEGATIVE, copy.get(i)));
        findings.refuse();
        return ofWhole(overCommonDenominator(copy));
    }

    /**
     * Reads what {@link #toString} writes, whole numbers or ratios: {@code "4 : 4 : 5"}.
     *
     * @throws IllegalArgumentException if a part is not a ratio; other errors as for {@link #counts}
     */
    public static Weights parse(String text) {
        return ratios(Stream.of(text.split(SEPARATOR, -1)).map(Ratio::parse).toList());
    }

    /** How many parts there will be. */
    public int size() {
        return isNarrow() ? narrow.length : wide.length;
    }

    /** The weight of one part, as a whole number. */
    public BigInteger get(int index) {
        return isNarrow() ? BigInteger.valueOf(narrow[index]) : wide[index];
    }

    /** The sum of all weights. */
    public BigInteger sum() {
        return isNarrow()
                ? BigInteger.valueOf(Arrays.stream(narrow).sum())
                : Arrays.stream(wide).reduce(BigInteger.ZERO, BigInteger::add);
    }

    boolean isZero() {
        for (long weight : narrow) {
            if (weight != 0) {
                return false;
            }
        }
        return isNarrow();
    }

    boolean isNarrow() {
        return wide.length == 0;
    }

    /** The array itself, for the kernel of this package, which only reads it. */
    long[] narrow() {
        return narrow;
    }

    private static void refuse(long[] counts) {
        Findings findings = Findings.in("weights").unless(counts.length > 0, "[0]", ApportionText.WEIGHTS_EMPTY);
        for (int i = 0; i < counts.length; i++) {
            findings.unless(counts[i] >= 0, "[" + i + "]", ApportionText.WEIGHT_NEGATIVE, counts[i]);
        }
        findings.refuse();
    }

    private static Weights ofWhole(BigInteger[] weights) {
        BigInteger sum = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        return sum.bitLength() < Long.SIZE
                ? new Weights(
                        Arrays.stream(weights)
                                .mapToLong(BigInteger::longValueExact)
                                .toArray(),
                        new BigInteger[0])
                : new Weights(new long[0], weights);
    }

    private static BigInteger[] overCommonDenominator(List<Ratio> ratios) {
        BigInteger common =
                ratios.stream().map(Ratio::denominator).reduce(BigInteger.ONE, Weights::leastCommonMultiple);
        return ratios.stream()
                .map(ratio -> ratio.numerator().multiply(common.divide(ratio.denominator())))
                .toArray(BigInteger[]::new);
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    private static BigInteger[] widened(long[] counts) {
        return Arrays.stream(counts).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights
                && Arrays.equals(narrow, weights.narrow)
                && Arrays.equals(wide, weights.wide);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(narrow) + Arrays.hashCode(wide);
    }

    /** The weights in their order: {@code 4 : 4 : 5}. */
    @Override
    public String toString() {
        return IntStream.range(0, size())
                .mapToObj(this::get)
                .map(BigInteger::toString)
                .collect(joining(SEPARATOR));
    }
}
