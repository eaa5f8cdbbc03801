package dev.attain.examples.benchmarks.scoring;

import java.util.Arrays;
import java.util.Random;

/** What was measured: twelve columns of cents, some of them below nothing and some far above the goal. */
final class ScoreBook {
    static final int PEOPLE = 100_000;

    /** The goals in cents, each a divisor of {@link #COMMON}. */
    static final long[] GOALS = {
        1_000_000,
        2_000_000,
        4_000_000,
        5_000_000,
        8_000_000,
        10_000_000,
        20_000_000,
        40_000_000,
        2_500_000,
        1_250_000,
        1_600_000,
        3_200_000
    };

    static final long COMMON = 160_000_000;

    /** In percent; a hundred together. */
    static final long[] WEIGHTS = {10, 10, 10, 10, 10, 10, 10, 10, 5, 5, 5, 5};

    private static final long SEED = 20_261_122;

    private ScoreBook() {}

    static long[][] columns() {
        Random dice = new Random(SEED);
        return Arrays.stream(GOALS)
                .mapToObj(goal -> dice.longs(PEOPLE, -goal / 10, goal * 2).toArray())
                .toArray(long[][]::new);
    }

    /** What equal answers have in common: of everybody the stars, and the score cut off behind nine decimals. */
    static long mix(long known, int stars, long billionths) {
        return 31 * known + 7 * billionths + stars;
    }
}
