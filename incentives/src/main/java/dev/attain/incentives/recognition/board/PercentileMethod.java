package dev.attain.incentives.recognition.board;

import dev.attain.core.money.Ratio;
import java.math.RoundingMode;

/**
 * What a percentile is, out of five definitions that are all in use; the examples are the best of 12. Exact, as a share
 * of the whole: 11/12 is the 91.67th percentile.
 */
public enum PercentileMethod {
    /** The share of those behind among all, rounded up to a whole percent: 92 (agoragames/leaderboard). */
    BEHIND_ROUNDED_UP,
    /** The share of those behind among all: 11/12. */
    BEHIND,
    /** The share of those behind or level, oneself included, among all: 12/12. */
    BEHIND_OR_LEVEL,
    /**
     * The share of those behind and half of those level, oneself included: 23/24 (the percentile rank of statistics).
     */
    MIDPOINT,
    /** The share of those behind among the others: 11/11 (PERCENTRANK.INC of spreadsheets); of one alone it is all. */
    BEHIND_AMONG_OTHERS;

    private static final Ratio HUNDREDTH = Ratio.of(1, 100);

    /**
     * The percentile of somebody.
     *
     * @param behind how many are behind
     * @param level how many are level, oneself included; 1 or more
     * @param all how many there are
     */
    public Ratio of(int behind, int level, int all) {
        return switch (this) {
            case BEHIND_ROUNDED_UP ->
                HUNDREDTH.times(Ratio.of(Ratio.of(100L * behind, all)
                        .rounded(0, RoundingMode.CEILING)
                        .longValueExact()));
            case BEHIND -> Ratio.of(behind, all);
            case BEHIND_OR_LEVEL -> Ratio.of((long) behind + level, all);
            case MIDPOINT -> Ratio.of(2L * behind + level, 2L * all);
            case BEHIND_AMONG_OTHERS -> all == 1 ? Ratio.ONE : Ratio.of(behind, all - 1L);
        };
    }
}
