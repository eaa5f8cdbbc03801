package dev.attain.examples.benchmarks.money;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The yardstick: loops over a primitive array, checked for overflow as ours is, with the rate and the rounding known to
 * the compiler and nothing said about the currency.
 */
final class RawMoney {
    private static final int RATE = 575;
    private static final int RATE_UNIT = 10_000;

    private RawMoney() {}

    static Supplier<Long> sum(long[] cents) {
        return () -> total(cents);
    }

    private static long total(long[] cents) {
        long total = 0;
        for (long amount : cents) {
            total = Math.addExact(total, amount);
        }
        return total;
    }

    static Supplier<Long> multiplyRound(long[] cents) {
        return () -> totalCommission(cents);
    }

    private static long totalCommission(long[] cents) {
        long total = 0;
        for (long amount : cents) {
            total = Math.addExact(total, commission(amount));
        }
        return total;
    }

    /** HALF_EVEN without a branch. */
    private static long commission(long amount) {
        long product = Math.multiplyExact(amount, (long) RATE);
        long quotient = product / RATE_UNIT;
        long rest = Math.abs(product - quotient * RATE_UNIT);
        long away = (RATE_UNIT - 2 * rest - (quotient & 1)) >>> 63;
        return quotient + away * (product >> 63 | 1);
    }

    static Supplier<long[]> apportion(long[] weights) {
        return () -> byLargestRemainder(weights, total(weights));
    }

    /**
     * Remainder and place share one word, so that one sort of words decides; right for sums below 2⁴³ and a million
     * parts.
     */
    private static long[] byLargestRemainder(long[] weights, long sum) {
        int parts = weights.length;
        int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(parts - 1);
        long[] shares = new long[parts];
        long[] ranked = new long[parts];
        long left = Ledger.TOTAL;
        for (int i = 0; i < parts; i++) {
            long product = Math.multiplyExact(Ledger.TOTAL, weights[i]);
            shares[i] = product / sum;
            ranked[i] = (product - shares[i] * sum) << placeBits | (parts - 1 - i);
            left -= shares[i];
        }
        Arrays.sort(ranked);
        for (int i = parts - (int) left; i < parts; i++) {
            shares[parts - 1 - (int) (ranked[i] & ((1 << placeBits) - 1))]++;
        }
        return shares;
    }
}
