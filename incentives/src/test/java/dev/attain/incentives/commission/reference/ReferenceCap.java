package dev.attain.incentives.commission.reference;

import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.plan.limit.CapExcess;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;

/** A cap over time: what was earned and paid under it so far, and what it still owes. */
final class ReferenceCap {
    private final PayCap cap;
    private Fraction earned = Fraction.ZERO;
    private Fraction paid = Fraction.ZERO;
    private String span = "";

    ReferenceCap(PayCap cap) {
        this.cap = cap;
    }

    PayCap cap() {
        return cap;
    }

    /** Begins the next pay period; what room the cap has for it. */
    Fraction begin(Fraction level, SalesPeriod payPeriod, SalesPeriod year) {
        String now = (cap.scope() == CapScope.YEAR ? year : payPeriod).label();
        if (!now.equals(span)) {
            earned = cap.excess() == CapExcess.CARRY_FORWARD ? earned.minus(paid) : Fraction.ZERO;
            paid = Fraction.ZERO;
            span = now;
        }
        return level.minus(paid);
    }

    /** What is paid of the earnings of the pay period. */
    Fraction paid(Fraction earning, Fraction level) {
        earned = earned.plus(earning);
        Fraction payable = earned.min(level).minus(paid);
        paid = paid.plus(payable);
        return payable;
    }
}
