package dev.attain.incentives.commission.account;

import dev.attain.core.internal.ExactMath;

/**
 * A curve stretched to one account, in 64 bits: a figure is a whole number of {@code 1 ÷ unit} minor units, factors
 * included.
 *
 * @param curve the curve for one
 * @param scale what the bounds of the curve are multiplied by
 * @param grain how many steps of the bounds make one unit of the measure
 * @param slope what the slopes of the curve are multiplied by
 * @param step what the steps of the curve are multiplied by
 * @param limit within which the measure may move without any figure overflowing
 * @param unit see above
 */
record NarrowCurve(WholeCurve curve, long scale, long grain, long slope, long step, long limit, long unit) {

    /**
     * Stretches a curve: {@code measure} units are 1 on the curve, and what it pays for 1 is {@code pay} minor units.
     *
     * @throws ArithmeticException if that needs more than 64 bits
     */
    static NarrowCurve of(WholeCurve curve, long measure, long pay, AccountTerms terms) {
        long common = pay == measure ? pay : gcd(pay, measure);
        long payPart = common == 0 ? 0 : pay / common;
        long measurePart = common == 0 ? 1 : measure / common;
        boolean whole = measure % curve.grain == 0;
        long grain = whole ? 1 : curve.grain;
        long scale = whole ? measure / curve.grain : measure;
        long slope = Math.multiplyExact(payPart, curve.grain / grain);
        long step = Math.multiplyExact(Math.multiplyExact(pay, measurePart), curve.grain);
        long figures = Math.multiplyExact(Math.multiplyExact(measurePart, curve.unit), curve.grain);
        long factors = ExactMath.powerOfTen(terms.factorDigits());
        long unit = Math.multiplyExact(figures, factors);
        long room = Divisor.LIMIT / Math.max(1, terms.largestFactor())
                - Math.multiplyExact(Math.abs(step), curve.allSteps());
        long steepest = Math.multiplyExact(Math.multiplyExact(curve.steepest, Math.max(1, slope)), 2 * grain);
        long limit = Math.min(room / Math.max(1, steepest), Divisor.LIMIT / 2 / grain);
        for (long bound : curve.bounds) {
            Math.multiplyExact(Math.multiplyExact(bound, scale), 2);
        }
        if (limit < 1 || unit >= Divisor.LIMIT / 2) {
            throw new ArithmeticException("the curve needs more than 64 bits");
        }
        return new NarrowCurve(curve, scale, grain, slope, step, limit, unit);
    }

    /** What the first line of a window earns before it sells anything. */
    long opening() {
        return curve.steps[0] * step;
    }

    /**
     * What moving the measure from one value to another earns.
     *
     * @param pieceOfAfter the piece that holds at the other
     */
    long between(long before, long after, int pieceOfAfter) {
        return before <= after ? rising(before, after, pieceOfAfter) : -rising(after, before, pieceAt(before));
    }

    /** Whether a measure lies within the limit. */
    boolean reaches(long measure) {
        return measure >= -limit && measure <= limit;
    }

    /** The piece that holds at a value of the measure. */
    int pieceAt(long measure) {
        long position = measure * grain;
        int piece = 0;
        while (piece < last() && position >= entry(piece + 1)) {
            piece++;
        }
        return piece;
    }

    /** The first value of the measure inside a piece; the limit where the first piece goes on below. */
    long lowest(int piece) {
        return piece == 0 ? -limit : clipped(firstFrom(entry(piece)));
    }

    /** The first value of the measure behind a piece. */
    long behind(int piece) {
        return piece == last() ? limit + 1 : clipped(firstFrom(entry(piece + 1)));
    }

    /** What a unit of the measure earns inside a piece. */
    long slope(int piece) {
        return curve.slopes[piece] * slope * grain;
    }

    /** From the upper end down, for seldom is there more than one bound between the two. */
    private long rising(long low, long high, int pieceOfHigh) {
        long from = low * grain;
        long to = high * grain;
        int piece = pieceOfHigh;
        long sum = 0;
        while (piece > 0 && from < entry(piece)) {
            long bound = curve.bounds[piece] * scale;
            sum += (to - bound) * (curve.slopes[piece] * slope) + curve.steps[piece] * step;
            to = bound;
            piece--;
        }
        return sum + (to - from) * (curve.slopes[piece] * slope);
    }

    private long entry(int piece) {
        long bound = curve.bounds[piece] * scale;
        return curve.lowerInclusive ? bound : bound + 1;
    }

    /** The first value of the measure at a place of the curve or behind it. */
    private long firstFrom(long position) {
        return grain == 1 ? position : -Math.floorDiv(-position, grain);
    }

    private long clipped(long measure) {
        return Math.max(-limit, Math.min(limit + 1, measure));
    }

    private int last() {
        return curve.slopes.length - 1;
    }

    private static long gcd(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
