package dev.attain.examples.benchmarks.scoring;

import java.math.BigInteger;
import java.util.function.Supplier;

/** The same arithmetic by hand, over arrays: whole numbers over one denominator that somebody worked out. */
final class RawScores {
    private static final long DENOMINATOR = 100 * ScoreBook.COMMON;
    private static final BigInteger BILLION = BigInteger.TEN.pow(9);
    private static final long[] STARS = {DENOMINATOR / 10 * 6, DENOMINATOR / 10 * 8, DENOMINATOR, DENOMINATOR / 10 * 12
    };

    private RawScores() {}

    /** The scores over the denominator, and the stars. */
    static final class Scores {
        private final long[] totals;
        private final int[] stars;

        Scores(long[] totals, int[] stars) {
            this.totals = totals;
            this.stars = stars;
        }
    }

    static Supplier<Scores> score(long[][] columns) {
        return () -> {
            long[] totals = new long[ScoreBook.PEOPLE];
            for (int i = 0; i < columns.length; i++) {
                add(totals, columns[i], ScoreBook.GOALS[i], ScoreBook.WEIGHTS[i]);
            }
            return new Scores(totals, stars(totals));
        };
    }

    static long checksum(Scores scores) {
        long known = 0;
        for (int row = 0; row < scores.totals.length; row++) {
            BigInteger billionths =
                    BigInteger.valueOf(scores.totals[row]).multiply(BILLION).divide(BigInteger.valueOf(DENOMINATOR));
            known = ScoreBook.mix(known, scores.stars[row], billionths.longValueExact());
        }
        return known;
    }

    private static void add(long[] totals, long[] cells, long goal, long weight) {
        long perCent = ScoreBook.COMMON / goal * weight;
        long most = goal / 2 * 3;
        for (int row = 0; row < totals.length; row++) {
            totals[row] += Math.max(0, Math.min(cells[row], most)) * perCent;
        }
    }

    private static int[] stars(long[] totals) {
        int[] stars = new int[totals.length];
        for (int row = 0; row < stars.length; row++) {
            int one = 1;
            for (long edge : STARS) {
                one += totals[row] >= edge ? 1 : 0;
            }
            stars[row] = one;
        }
        return stars;
    }
}
