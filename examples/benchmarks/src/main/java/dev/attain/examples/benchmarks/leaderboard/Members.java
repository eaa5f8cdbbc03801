package dev.attain.examples.benchmarks.leaderboard;

import java.util.SplittableRandom;

/** The input of the family: what each of a million members sold, in cents, seeded, nobody as much as another. */
final class Members {
    static final int COUNT = 1_000_000;
    static final int QUESTIONS = 50;
    static final int PAGE = 50;

    private static final long SEED = 20_260_101;
    private static final long APART = 1 << 20;

    private Members() {}

    static long[] scores() {
        SplittableRandom random = new SplittableRandom(SEED);
        long[] scores = new long[COUNT];
        for (int member = 0; member < COUNT; member++) {
            scores[member] = random.nextLong(100_000) * APART + member;
        }
        return scores;
    }

    /** Scores from one end of 64 bits to the other. */
    static long[] wide() {
        return new SplittableRandom(SEED).longs(COUNT).toArray();
    }

    /** Which member a question is about. */
    static int asked(int question) {
        return (int) (question * 48_271L % COUNT);
    }

    /** What that member has sold then, again as much as nobody else. */
    static long changed(int question) {
        return question * 69_621L % 100_000 * APART + asked(question);
    }

    /** Depends on every rank and on its place. */
    static long checksum(int[][] columns) {
        long sum = 1;
        for (int[] column : columns) {
            for (int rank : column) {
                sum = 31 * sum + rank;
            }
        }
        return sum;
    }
}
