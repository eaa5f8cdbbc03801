package dev.attain.incentives.commission.account;

import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.curve.PayCurve;
import org.jspecify.annotations.Nullable;

/** An account whose figures are too wide for 64 bits, in exact ratios and major units. Mutable, for one thread. */
final class WideAccount {
    private final @Nullable PayCurve curve;
    private final @Nullable Ratio eventCap;
    private Ratio measure;
    private Ratio earned;
    private boolean isBegun;

    /**
     * Goes on where another account stopped.
     *
     * @param curve what the measure earns; null where it earns nothing
     * @param eventCap the most that one line earns; null without such a cap
     */
    WideAccount(@Nullable PayCurve curve, @Nullable Ratio eventCap, Ratio measure, Ratio earned, boolean isBegun) {
        this.curve = curve;
        this.eventCap = eventCap;
        this.measure = measure;
        this.earned = earned;
        this.isBegun = isBegun;
    }

    /** The same with its measure elsewhere. */
    WideAccount at(Ratio other) {
        return new WideAccount(curve, eventCap, other, earned, isBegun);
    }

    /** Where the measure stands. */
    Ratio measure() {
        return measure;
    }

    /** The exact sum of all that was earned. */
    Ratio earned() {
        return earned;
    }

    /** Adds what no single sale earns. */
    Ratio add(Ratio exact) {
        earned = earned.plus(exact);
        return exact;
    }

    /** What one more sale of a window earns; the first also earns what the curve pays at zero. */
    Ratio line(Ratio value, Ratio factor) {
        Ratio before = measure;
        measure = before.plus(value);
        if (curve == null) {
            return Ratio.ZERO;
        }
        Ratio along = curve.pay(measure).minus(curve.pay(before));
        Ratio pay = isBegun ? along : along.plus(curve.pay(Ratio.ZERO));
        isBegun = true;
        return add(limited(pay.times(factor)));
    }

    /** What a sale earns on its own; a reversal is the mirror image of a sale of its size. */
    Ratio alone(Ratio value, Ratio factor) {
        if (curve == null) {
            return Ratio.ZERO;
        }
        Ratio pay = value.isNegative() ? curve.pay(value.negated()).negated() : curve.pay(value);
        return add(limited(pay.times(factor)));
    }

    private Ratio limited(Ratio pay) {
        return eventCap == null ? pay : pay.min(eventCap).max(eventCap.negated());
    }
}
