package dev.attain.core.target.pace;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.target.pace.PaceClock.Span;
import dev.attain.core.time.SalesPeriod;

/**
 * How much of a leaf is expected by now, as whole parts of one common denominator: the least that the days of all
 * running periods of leaves divide, so that no leaf is ever rounded.
 */
final class PaceCurve {
    private final boolean[] isPeriod;
    private final long[] weights;
    private final long denominator;

    private PaceCurve(boolean[] isPeriod, long[] weights, long denominator) {
        this.isPeriod = isPeriod;
        this.weights = weights;
        this.denominator = denominator;
    }

    /** The curve for a tree whose slices are periods or not, and the periods of leaves or not. */
    static PaceCurve of(PaceClock clock, boolean[] isPeriod, boolean[] ofLeaves) {
        long denominator = 1;
        for (int slice = 0; slice < ofLeaves.length; slice++) {
            if (ofLeaves[slice]) {
                long days = clock.span(clock.period(slice)).reduced().total();
                denominator =
                        Math.multiplyExact(denominator, days / ExactMath.greatestCommonDivisor(denominator, days));
            }
        }
        long[] weights = new long[ofLeaves.length];
        for (int slice = 0; slice < weights.length; slice++) {
            weights[slice] = ofLeaves[slice] ? weight(clock, clock.period(slice), denominator) : 0;
        }
        return new PaceCurve(isPeriod, weights, denominator);
    }

    private static long weight(PaceClock clock, SalesPeriod period, long denominator) {
        Span span = clock.span(period).reduced();
        return denominator / span.total() * span.elapsed();
    }

    boolean isPeriod(int slice) {
        return isPeriod[slice];
    }

    /** How many parts of a leaf in a period are expected; zero for a period that no leaf has. */
    long weight(int slice) {
        return weights[slice];
    }

    long denominator() {
        return denominator;
    }
}
