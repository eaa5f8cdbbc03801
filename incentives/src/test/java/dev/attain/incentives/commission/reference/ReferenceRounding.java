package dev.attain.incentives.commission.reference;

import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.plan.CommissionPlan;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A line shows the rounded running sum after it less that before it; the sum begins anew where the plan rounds. */
final class ReferenceRounding {
    private final RoundingPoint point;
    private final RoundingMode mode;
    private final int decimals;
    private Fraction sum = Fraction.ZERO;

    ReferenceRounding(CommissionPlan plan) {
        this.point = plan.conventions().rounding().point();
        this.mode = plan.conventions().rounding().mode();
        this.decimals = plan.currency().getDefaultFractionDigits();
    }

    boolean isPerLine() {
        return point == RoundingPoint.PER_LINE;
    }

    void beginComponent() {
        if (point != RoundingPoint.PER_STATEMENT) {
            sum = Fraction.ZERO;
        }
    }

    /** A figure for itself. */
    BigDecimal alone(Fraction exact) {
        return exact.rounded(decimals, mode);
    }

    BigDecimal next(Fraction exact) {
        if (isPerLine()) {
            sum = Fraction.ZERO;
        }
        BigDecimal before = sum.rounded(decimals, mode);
        sum = sum.plus(exact);
        return sum.rounded(decimals, mode).subtract(before);
    }
}
