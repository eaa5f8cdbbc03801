package dev.attain.core.money.apportion;

import dev.attain.core.internal.ExactMath;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Apportionment over weights of any size; the same rules as {@link NarrowSplit}, which a property test compares. */
final class WideSplit {
    private final RoundingMode mode;
    private final boolean negative;
    private final BigInteger total;
    private final Weights weights;
    private final BigInteger sum;
    private final BigInteger[] parts;

    private WideSplit(RoundingMode mode, long total, Weights weights) {
        this.mode = mode;
        this.negative = total < 0;
        this.total = BigInteger.valueOf(total).abs();
        this.weights = weights;
        this.sum = weights.sum();
        this.parts = new BigInteger[weights.size()];
    }

    static long[] split(Apportionment how, long total, Weights weights) {
        WideSplit split = new WideSplit(how.mode(), total, weights);
        switch (how.method()) {
            case LARGEST_REMAINDER -> split.byLargestRemainder();
            case CUMULATIVE -> split.cumulatively();
            case RESIDUAL_TO_LAST -> split.withResidualToLast();
        }
        return split.signedParts();
    }

    private void byLargestRemainder() {
        BigInteger[] remainders = new BigInteger[parts.length];
        BigInteger left = total;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = total.multiply(weights.get(i)).divideAndRemainder(sum);
            parts[i] = share[0];
            remainders[i] = share[1];
            left = left.subtract(share[0]);
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left.longValueExact())
                .forEach(i -> parts[i] = parts[i].add(BigInteger.ONE));
    }

    private void cumulatively() {
        BigInteger before = BigInteger.ZERO;
        BigInteger weight = BigInteger.ZERO;
        for (int i = 0; i < parts.length; i++) {
            weight = weight.add(weights.get(i));
            BigInteger upToHere = roundedShare(weight);
            parts[i] = upToHere.subtract(before);
            before = upToHere;
        }
    }

    private void withResidualToLast() {
        int last = parts.length - 1;
        BigInteger left = total;
        for (; weights.get(last).signum() == 0; last--) {
            parts[last] = BigInteger.ZERO;
        }
        for (int i = 0; i < last; i++) {
            parts[i] = roundedShare(weights.get(i));
            left = left.subtract(parts[i]);
        }
        parts[last] = left;
    }

    private BigInteger roundedShare(BigInteger weight) {
        return ExactMath.divide(total.multiply(weight), sum, mode);
    }

    private long[] signedParts() {
        long[] signed = new long[parts.length];
        for (int i = 0; i < signed.length; i++) {
            signed[i] = ExactMath.toLong(negative ? parts[i].negate() : parts[i]);
        }
        return signed;
    }
}
