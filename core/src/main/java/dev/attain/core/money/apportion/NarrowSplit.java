package dev.attain.core.money.apportion;

import dev.attain.core.internal.ExactMath;
import java.math.RoundingMode;
import java.util.Arrays;

/** Apportionment over weights whose sum fits a {@code long}: no object per part, O(n log n) at most. */
final class NarrowSplit {
    private final RoundingMode mode;
    private final int sign;
    private final long total;
    private final long[] weights;
    private final long sum;
    private final long[] parts;

    private NarrowSplit(RoundingMode mode, long total, long[] weights) {
        this.mode = mode;
        this.sign = Long.signum(total);
        this.total = Math.abs(total);
        this.weights = weights;
        this.sum = sum(weights);
        this.parts = new long[weights.length];
    }

    static long[] split(Apportionment how, long total, long[] weights) {
        NarrowSplit split = new NarrowSplit(how.mode(), total, weights);
        switch (how.method()) {
            case LARGEST_REMAINDER -> split.byLargestRemainder();
            case CUMULATIVE -> split.cumulatively();
            case RESIDUAL_TO_LAST -> split.withResidualToLast();
        }
        return split.signedParts();
    }

    private static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        return sum;
    }

    private void byLargestRemainder() {
        long[] remainders = new long[parts.length];
        long left = total;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = ExactMath.shareOf(total, weights[i], sum);
            remainders[i] = total * weights[i] - parts[i] * sum;
            left -= parts[i];
        }
        if (left == 1) {
            parts[firstLargest(remainders)]++;
        } else if (left > 1) {
            handOut((int) left, remainders);
        }
    }

    private static int firstLargest(long[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            largest = values[i] > values[largest] ? i : largest;
        }
        return largest;
    }

    /** One unit to each of the {@code units} largest remainders; at the smallest of these, the earlier parts win. */
    private void handOut(int units, long[] remainders) {
        long[] sorted = remainders.clone();
        Arrays.sort(sorted);
        long smallest = sorted[sorted.length - units];
        int ties = units - (sorted.length - firstAbove(sorted, smallest));
        for (int i = 0; i < parts.length; i++) {
            if (remainders[i] > smallest || (remainders[i] == smallest && ties-- > 0)) {
                parts[i]++;
            }
        }
    }

    private static int firstAbove(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void cumulatively() {
        long before = 0;
        long weight = 0;
        for (int i = 0; i < parts.length; i++) {
            weight += weights[i];
            long upToHere = roundedShare(weight);
            parts[i] = upToHere - before;
            before = upToHere;
        }
    }

    private void withResidualToLast() {
        int last = parts.length - 1;
        while (weights[last] == 0) {
            last--;
        }
        long left = total;
        for (int i = 0; i < last; i++) {
            parts[i] = roundedShare(weights[i]);
            left -= parts[i];
        }
        parts[last] = left;
    }

    private long roundedShare(long weight) {
        long share = ExactMath.shareOf(total, weight, sum);
        long remainder = total * weight - share * sum;
        return remainder == 0
                ? share
                : share + ExactMath.roundingStep(mode, 1, ExactMath.againstHalf(remainder, sum), share);
    }

    private long[] signedParts() {
        if (sign < 0) {
            Arrays.setAll(parts, i -> -parts[i]);
        }
        return parts;
    }
}
