package dev.attain.incentives.commission.run;

import static dev.attain.core.internal.ExactMath.powerOfTen;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.commission.account.CurveTerms;
import dev.attain.incentives.commission.fact.Stretch;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.curve.CurveScaling;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.measure.Measure;
import java.util.Optional;

/** How a stretch is paid along the curve of its component's family. */
public final class FamilyPay {
    private FamilyPay() {}

    /** Empty if the component has no family, or its rule has to be asked for this payee. */
    public static Optional<CurveTerms> of(PayeeCase payee, PreparedPlan.Part part, Stretch stretch, int period) {
        if (part.family().isEmpty()) {
            return Optional.empty();
        }
        CurveScaling scaling = part.family().get().scaling();
        Measure measure = part.terms().measures().get(0);
        Optional<Quantity> quota =
                scaling == CurveScaling.NONE ? Optional.empty() : payee.quota(measure, stretch, period);
        if (!StretchRun.isInFamily(payee, scaling, quota)) {
            return Optional.empty();
        }
        long pay = scaling == CurveScaling.BY_QUOTA_AND_TARGET_INCENTIVE
                ? payee.targetIncentive(period).map(Money::minor).orElse(0L)
                : units(quota, powerOfTen(payee.plan().currency().getDefaultFractionDigits()));
        long units = units(quota, powerOfTen(payee.ledger().column(measure).digits()));
        return Optional.of(new CurveTerms(units, pay, eventCap(payee, part.terms(), period)));
    }

    /** The most that a line of a component earns in a pay period, in minor units. */
    static long eventCap(PayeeCase payee, ComponentTerms terms, int period) {
        return terms.limits()
                .cap(CapScope.EVENT)
                .map(cap -> payee.level(cap, period).minor())
                .orElse(CurveTerms.NO_CAP);
    }

    /** The whole number of units that a figure is, one if there is none; below zero if it is no whole number. */
    private static long units(Optional<Quantity> figure, long unit) {
        if (figure.isEmpty()) {
            return unit;
        }
        Ratio value = figure.get().value();
        boolean isFiner = value.denominator().bitLength() >= Long.SIZE
                || unit % value.denominator().longValue() != 0;
        if (isFiner) {
            return -1;
        }
        try {
            return Math.multiplyExact(
                    value.numerator().longValueExact(),
                    unit / value.denominator().longValue());
        } catch (ArithmeticException tooWide) {
            return -1;
        }
    }
}
