package dev.attain.incentives.commission;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.text.Localized;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.curve.PaySlice;
import java.util.List;
import java.util.Optional;

/** One figure of a statement. */
public sealed interface CommissionLine extends Localized permits PaidLine {
    /** Why it is there. */
    LineKind kind();

    /** The component that pays it; {@code base-pay} for base pay. */
    String component();

    /** The credit that earned it; empty for what no single sale earns. */
    Optional<SalesCredit> credit();

    /**
     * How the sale moves the measure along the pay curve, tier by tier, with what each part earns before factors and
     * the cap on an event; none where no sale earns the line.
     */
    List<PaySlice> slices();

    /** What it adds to the total, rounded as the plan says. */
    Money amount();

    /**
     * What caps leave of the amount, first come first served; for a cap's own line, what it lets through that earlier
     * pay periods brought along. All lines together leave the total.
     */
    Money afterLimits();

    /** Which part of that is held back until later. */
    Money held();

    /** What of it is payable now. */
    default Money payable() {
        return afterLimits().minus(held());
    }

    /** How it came about; made when it is asked for. */
    Explanation explanation();
}
