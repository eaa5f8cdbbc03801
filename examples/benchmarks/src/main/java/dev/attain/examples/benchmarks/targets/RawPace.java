package dev.attain.examples.benchmarks.targets;

import java.math.BigInteger;
import java.util.function.Supplier;

/** The yardstick: the same sums over primitive arrays, with the shape of the tree known to the compiler. */
final class RawPace {
    private static final int NODES = 1 + SalesForce.REPS + SalesForce.REPS * SalesForce.WEEKS;

    private RawPace() {}

    /** Actual and expected of the whole, of every rep, and of every week of a rep; expected in hundredths of a cent. */
    static Supplier<long[]> sums(long[] bookings) {
        long[] leaves = RawTree.split(bookings);
        long[] results = SalesForce.results();
        return () -> sums(leaves, results);
    }

    private static long[] sums(long[] leaves, long[] results) {
        long[] sums = new long[2 * NODES];
        int week = 2 * (1 + SalesForce.REPS);
        int leaf = 0;
        long planned = 0;
        for (int rep = 0; rep < SalesForce.REPS; rep++) {
            long actual = 0;
            long due = 0;
            for (int at = 0; at < SalesForce.WEEKS; at++) {
                long target = leaves[leaf] + leaves[leaf + 1];
                long sum = results[leaf] + results[leaf + 1];
                long sevenths = target * elapsed(at);
                sums[week++] = sum;
                sums[week++] = hundredths(sevenths);
                actual += sum;
                due += sevenths;
                planned += target;
                leaf += 2;
            }
            sums[2 + 2 * rep] = actual;
            sums[3 + 2 * rep] = hundredths(due);
            sums[0] += actual;
            sums[1] += due;
        }
        sums[1] = whole(sums[1], planned);
        return sums;
    }

    /** The whole is expected in the proportion of what its parts expect, for they add up to more. */
    private static long whole(long sevenths, long planned) {
        return BigInteger.valueOf(sevenths)
                .multiply(BigInteger.valueOf(SalesForce.TOTAL))
                .multiply(BigInteger.valueOf(100))
                .divide(BigInteger.valueOf(planned).multiply(BigInteger.valueOf(SalesForce.DAYS)))
                .longValueExact();
    }

    private static long elapsed(int week) {
        if (week < SalesForce.CLOSED_WEEKS) {
            return SalesForce.DAYS;
        }
        return week == SalesForce.CLOSED_WEEKS ? SalesForce.ELAPSED_DAYS : 0;
    }

    private static long hundredths(long sevenths) {
        return sevenths * 100 / SalesForce.DAYS;
    }
}
