package dev.attain.examples.benchmarks.targets;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** The input of the family: what each of ten thousand reps booked last year, in cents, seeded. */
final class SalesForce {
    static final int REPS = 10_000;
    static final int WEEKS = 52;
    static final int LEAVES = REPS * WEEKS * 2;

    /** The year that is split, in cents; with over-assignment it is still a whole number of them. */
    static final long TOTAL = 123_456_789_010L;

    static final int FACTOR_PERCENT = 110;
    static final int EXISTING_PERCENT = 70;

    /** The weeks that are over, and how many days of the next have passed. */
    static final int CLOSED_WEEKS = 30;

    static final int ELAPSED_DAYS = 3;
    static final int DAYS = 7;

    private static final long SEED = 20_260_101;

    private SalesForce() {}

    static long[] bookings() {
        SplittableRandom random = new SplittableRandom(SEED);
        return LongStream.generate(() -> 1_000_000 + random.nextLong(20_000_000))
                .limit(REPS)
                .toArray();
    }

    /** What came out in every leaf so far, in cents: nothing after the running week. */
    static long[] results() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        long[] results = new long[LEAVES];
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            results[leaf] = leaf / 2 % WEEKS <= CLOSED_WEEKS ? random.nextLong(300_000) : 0;
        }
        return results;
    }

    /** Depends on every leaf and on its place. */
    static long checksum(LongStream leaves) {
        return leaves.reduce(1, (sum, leaf) -> 31 * sum + leaf);
    }
}
