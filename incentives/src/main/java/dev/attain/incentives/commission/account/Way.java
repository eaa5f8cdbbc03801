package dev.attain.incentives.commission.account;

import dev.attain.core.money.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How accounts are paid; one for all that are paid alike.
 *
 * @param curve along which, in 64 bits; null where nothing is paid, and in ratios
 * @param wide the other half of its one account, where that is paid in ratios
 * @param divisor from figures to minor units
 * @param eventCap the most that a line earns, in figures
 * @param eventLevel the same in minor units
 */
record Way(@Nullable NarrowCurve curve, @Nullable WideAccount wide, Divisor divisor, long eventCap, long eventLevel) {

    /** A way without a curve and without a cap. */
    static Way with(@Nullable WideAccount wide, Divisor divisor) {
        return new Way(null, wide, divisor, CurveTerms.NO_CAP, CurveTerms.NO_CAP);
    }

    /** The way of the same account from now on, if it is paid nothing. */
    Way paidNothing() {
        WideAccount earned = wide == null ? null : new WideAccount(null, null, Ratio.ZERO, wide.earned(), false);
        return with(earned, divisor);
    }

    /** What a line earns of a figure. */
    long withinEventCap(long figure) {
        return Math.max(-eventCap, Math.min(eventCap, figure));
    }

    /** Whether another account is paid alike. */
    boolean isFor(WholeCurve other, CurveTerms paid) {
        return curve != null && eventLevel == paid.eventCap() && curve.isFor(other, paid.measure(), paid.pay());
    }
}
