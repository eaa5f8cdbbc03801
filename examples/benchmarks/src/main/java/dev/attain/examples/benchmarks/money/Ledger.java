package dev.attain.examples.benchmarks.money;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** The input of the family: a seeded column of cents with a long tail, from 10.00 to about 41,950. */
final class Ledger {
    static final int ROWS = 1_000_000;

    /** What is split: a billion, so that every part gets something and every remainder is another. */
    static final long TOTAL = 100_000_000_000L;

    private static final long SEED = 20_040_229;
    private static final int REVERSAL_EVERY = 16;

    private Ledger() {}

    /** Amounts of which one in sixteen, anywhere, is a reversal. */
    static long[] amounts() {
        SplittableRandom random = new SplittableRandom(SEED);
        return LongStream.generate(() -> random.nextInt(REVERSAL_EVERY) == 0 ? -sale(random) : sale(random))
                .limit(ROWS)
                .toArray();
    }

    /** Amounts of which none is negative. */
    static long[] weights() {
        SplittableRandom random = new SplittableRandom(SEED);
        return LongStream.generate(() -> sale(random)).limit(ROWS).toArray();
    }

    /** Depends on every part and on its place. */
    static long checksum(long[] parts) {
        return checksum(Arrays.stream(parts));
    }

    static long checksum(LongStream parts) {
        return parts.reduce(1, (sum, part) -> 31 * sum + part);
    }

    private static long sale(SplittableRandom random) {
        return 1_000 + ((random.nextLong(1 << 20) * random.nextLong(1 << 20)) >> 18);
    }
}
