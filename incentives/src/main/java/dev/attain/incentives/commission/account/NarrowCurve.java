package dev.attain.incentives.commission.account;

import dev.attain.core.internal.ExactMath;

/**
 * A curve in 64 bits, for all accounts whose pay stands in one ratio to their measure: a figure is a whole number of
 * {@code 1 ÷ unit} minor units, factors included. What tells these accounts apart is their scale, by which the bounds
 * of the curve are multiplied.
 *
 * @param curve the curve for one
 * @param measurePart the measure in lowest terms with the pay
 * @param payPart the pay in lowest terms with the measure
 * @param grain how many steps of the bounds make one unit of the measure
 * @param slope what the slopes of the curve are multiplied by
 * @param step what the steps of the curve are multiplied by; zero where it has none
 * @param limit within which the measure may move without any figure overflowing
 * @param unit see above
 */
record NarrowCurve(
        WholeCurve curve, long measurePart, long payPart, long grain, long slope, long step, long limit, long unit) {

    /**
     * Stretches a curve: {@code measure} units are 1 on the curve, and what it pays for 1 is {@code pay} minor units.
     *
     * @throws ArithmeticException if that needs more than 64 bits
     */
    static NarrowCurve of(WholeCurve curve, long measure, long pay, AccountTerms terms) {
        long common = pay == measure ? pay : gcd(pay, measure);
        long payPart = common == 0 ? 0 : pay / common;
        long measurePart = common == 0 ? 1 : measure / common;
        long grain = measure % curve.grain == 0 ? 1 : curve.grain;
        long slope = Math.multiplyExact(payPart, curve.grain / grain);
        long step = step(curve, pay, measurePart);
        long figures = Math.multiplyExact(Math.multiplyExact(measurePart, curve.unit), curve.grain);
        long unit = Math.multiplyExact(figures, ExactMath.powerOfTen(terms.factorDigits()));
        long room = Divisor.LIMIT / Math.max(1, terms.largestFactor())
                - Math.multiplyExact(Math.abs(step), curve.allSteps());
        long steepest = Math.multiplyExact(Math.multiplyExact(curve.steepest, Math.max(1, slope)), 2 * grain);
        long limit = Math.min(room / Math.max(1, steepest), Divisor.LIMIT / 2 / grain);
        if (limit < 1 || unit >= Divisor.LIMIT / 2) {
            throw new ArithmeticException("the curve needs more than 64 bits");
        }
        return new NarrowCurve(curve, measurePart, payPart, grain, slope, step, limit, unit);
    }

    /** Whether another account can be paid by it. */
    boolean isFor(WholeCurve other, long measure, long pay) {
        return curve == other
                && (measure % curve.grain == 0 ? 1 : curve.grain) == grain
                && ExactMath.compareProducts(pay, measurePart, measure, payPart) == 0
                && step(curve, pay, measurePart) == step;
    }

    /**
     * What the bounds of the curve are multiplied by for an account of which {@code measure} units are 1 on the curve.
     *
     * @throws ArithmeticException if a bound then needs more than 64 bits
     */
    long scale(long measure) {
        long scale = grain == 1 ? measure / curve.grain : measure;
        Math.multiplyExact(Math.multiplyExact(curve.farthest, scale), 2);
        return scale;
    }

    /** What the first line of a window earns before it sells anything. */
    long opening() {
        return curve.steps[0] * step;
    }

    /**
     * What moving the measure from one value to another earns: every bound adds what its piece pays more than the one
     * before. Without a branch, for where a line ends no processor can predict.
     */
    long between(long before, long after, long scale) {
        long from = before * grain;
        long to = after * grain;
        long straight = curve.slopes[0] * (to - from);
        long jumps = 0;
        for (int piece = 1; piece < curve.slopes.length; piece++) {
            long bound = curve.bounds[piece] * scale;
            long wasBelow = (from - bound - curve.entry) >> 63;
            long isBelow = (to - bound - curve.entry) >> 63;
            straight += curve.bends[piece] * ((to - bound & ~isBelow) - (from - bound & ~wasBelow));
            jumps += curve.steps[piece] * (isBelow - wasBelow);
        }
        return straight * slope + jumps * step;
    }

    /** Whether a measure lies within the limit. */
    boolean reaches(long measure) {
        return measure >= -limit && measure <= limit;
    }

    /** The piece that holds at a value of the measure. */
    int pieceAt(long measure, long scale) {
        long position = measure * grain - curve.entry;
        int piece = last();
        for (int i = 1; i < curve.slopes.length; i++) {
            piece += (int) ((position - curve.bounds[i] * scale) >> 63);
        }
        return piece;
    }

    /** The first value of the measure inside a piece; the limit where the first piece goes on below. */
    long lowest(int piece, long scale) {
        return piece == 0 ? -limit : clipped(firstFrom(curve.bounds[piece] * scale + curve.entry));
    }

    /** The first value of the measure behind a piece. */
    long behind(int piece, long scale) {
        return piece == last() ? limit + 1 : lowest(piece + 1, scale);
    }

    /** What a unit of the measure earns inside a piece. */
    long slope(int piece) {
        return curve.slopes[piece] * slope * grain;
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

    private static long step(WholeCurve curve, long pay, long measurePart) {
        return curve.hasSteps ? Math.multiplyExact(Math.multiplyExact(pay, measurePart), curve.grain) : 0;
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
