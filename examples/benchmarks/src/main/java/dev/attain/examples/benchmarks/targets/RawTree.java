package dev.attain.examples.benchmarks.targets;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The yardstick: the same arithmetic over primitive arrays, leaves only, with the shape of the tree known to the
 * compiler.
 */
final class RawTree {
    private RawTree() {}

    static Supplier<long[]> leaves(long[] bookings) {
        return () -> split(bookings);
    }

    static long[] split(long[] bookings) {
        long[] leaves = new long[SalesForce.LEAVES];
        int at = 0;
        for (long rep : byLargestRemainder(
                SalesForce.TOTAL / 100 * SalesForce.FACTOR_PERCENT
                        + SalesForce.TOTAL % 100 * SalesForce.FACTOR_PERCENT / 100,
                bookings)) {
            long before = 0;
            for (int week = 1; week <= SalesForce.WEEKS; week++) {
                long upToHere = (2 * rep * week + SalesForce.WEEKS) / (2 * SalesForce.WEEKS);
                long existing = existing(upToHere - before);
                leaves[at++] = existing;
                leaves[at++] = upToHere - before - existing;
                before = upToHere;
            }
        }
        return leaves;
    }

    /** 70 : 30 by largest remainder, a tie to the first. */
    private static long existing(long cents) {
        long product = cents * SalesForce.EXISTING_PERCENT;
        return product / 100 + (product % 100 >= 50 ? 1 : 0);
    }

    private static long[] byLargestRemainder(long total, long[] weights) {
        long sum = Arrays.stream(weights).sum();
        long[] parts = new long[weights.length];
        long[] ranked = new long[weights.length];
        long left = total;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = share(total, weights[i], sum);
            long remainder = total * weights[i] - parts[i] * sum; // wraps, and comes out right
            ranked[i] = remainder << 14 | (parts.length - 1 - i);
            left -= parts[i];
        }
        Arrays.sort(ranked);
        for (int i = parts.length - (int) left; i < parts.length; i++) {
            parts[parts.length - 1 - (int) (ranked[i] & ((1 << 14) - 1))]++;
        }
        return parts;
    }

    /** The quotient estimated in floating point, which is at most one off at this size, and put right. */
    private static long share(long total, long weight, long sum) {
        long estimate = (long) ((double) total * weight / sum);
        long rest = total * weight - estimate * sum;
        return rest < 0 ? estimate - 1 : rest >= sum ? estimate + 1 : estimate;
    }
}
