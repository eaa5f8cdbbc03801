package dev.attain.incentives.commission;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.commission.account.WholeCurve;
import dev.attain.incentives.commission.kernel.Stretch;
import dev.attain.incentives.plan.component.CapScope;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.curve.CurveFamily;
import dev.attain.incentives.plan.curve.CurveScaling;
import dev.attain.incentives.plan.curve.PayCurve;
import java.math.BigInteger;
import java.util.Optional;

/** What one component pays one payee for one stretch; mutable while it runs. */
final class StretchRun {
    private final ComponentMachine machine;
    private final PayeeCase payee;
    private final int period;
    private final Stretch stretch;
    private final PaidPeriod paid;
    private final int from;
    private final int to;
    private Optional<ComponentPay> answer = Optional.empty();
    private boolean isByFamily;

    StretchRun(ComponentMachine machine, PayeeCase payee, int period, Stretch stretch, PaidPeriod paid) {
        this.machine = machine;
        this.payee = payee;
        this.period = period;
        this.stretch = stretch;
        this.paid = paid;
        this.from = payee.indexOf(stretch.start());
        this.to = payee.indexOf(stretch.endExclusive());
    }

    /** The first line of the stretch. */
    int from() {
        return from;
    }

    Stretch stretch() {
        return stretch;
    }

    /**
     * Sets the measure to where the window stands before the stretch.
     *
     * @return whether something was sold in the window before
     */
    boolean begin() {
        machine.take(this);
        int windowFrom = stretch.windowStart().equals(stretch.start()) ? from : payee.indexOf(stretch.windowStart());
        boolean isBegun = machine.column().countsAny(windowFrom, from);
        if (machine.column().isInRatios()) {
            machine.accounts().restart(0, 0, isBegun);
            machine.accounts().measureInRatios(0, machine.column().sum(windowFrom, from));
        } else {
            machine.accounts().restart(0, machine.column().sumOfUnits(windowFrom, from), isBegun);
        }
        if (machine.family().isEmpty()) {
            machine.accounts().open(0);
        }
        return isBegun;
    }

    /** Runs all lines of the stretch. */
    void run() {
        machine.run(from, to);
    }

    /** Where the measure stands, exactly. */
    Ratio reached() {
        return machine.reached();
    }

    /** Finds out how the stretch is paid. */
    void open() {
        isByFamily = openByFamily();
        if (!isByFamily) {
            ask();
        }
    }

    /** The one amount that the rule pays instead of a curve. */
    Optional<ComponentPay.Lump> lump() {
        return answer.filter(ComponentPay.Lump.class::isInstance).map(ComponentPay.Lump.class::cast);
    }

    /** Whether there is a curve to pay by. */
    boolean isAlongCurve() {
        return isByFamily
                || answer.filter(ComponentPay.OnCurve.class::isInstance).isPresent();
    }

    /** The curve that the stretch is paid by. */
    PayCurve curve() {
        return answer.filter(ComponentPay.OnCurve.class::isInstance)
                .map(ComponentPay.OnCurve.class::cast)
                .map(ComponentPay.OnCurve::curve)
                .orElseGet(() -> familyCurve(payee, machine.family().orElseThrow(), quota(), period));
    }

    /** The curve of a family for a payee. */
    static PayCurve familyCurve(PayeeCase payee, CurveFamily family, Optional<Quantity> quota, int period) {
        Ratio target = payee.targetIncentive(period)
                .map(amount -> Ratio.of(amount.amount()))
                .orElse(Ratio.ZERO);
        return family.curve(quota.map(Quantity::value).orElse(Ratio.ONE), target);
    }

    /** Whether a payee can be paid by a family: there is something to attain, and nothing of their own to pay by. */
    static boolean isInFamily(PayeeCase payee, CurveScaling scaling, Optional<Quantity> quota) {
        if (scaling == CurveScaling.NONE) {
            return true;
        }
        boolean hasQuota = quota.filter(given -> given.value().isPositive()).isPresent();
        return hasQuota
                && (scaling == CurveScaling.BY_QUOTA
                        || (payee.assignment().baseRate().isEmpty()
                                && payee.assignment().targetIncentive().isPresent()));
    }

    private boolean openByFamily() {
        if (machine.family().isEmpty()) {
            return false;
        }
        CurveScaling scaling = machine.family().get().scaling();
        Optional<Quantity> quota = scaling == CurveScaling.NONE ? Optional.empty() : quota();
        if (!isInFamily(payee, scaling, quota)) {
            return false;
        }
        long measure = units(quota, machine.measureUnit());
        long pay = scaling == CurveScaling.BY_QUOTA_AND_TARGET_INCENTIVE
                ? payee.targetIncentive(period).map(Money::minor).orElse(0L)
                : units(quota, machine.moneyUnit());
        if (measure < 0 || pay < 0) {
            machine.accounts().payInRatios(0, eventCap());
        } else {
            machine.payByFamily(measure, pay, eventCap());
        }
        return true;
    }

    private void ask() {
        ComponentPay pay = payee.ask(machine.part(), stretch, period);
        answer = Optional.of(pay);
        Optional<PayCurve> curve = answer.filter(ComponentPay.OnCurve.class::isInstance)
                .map(along -> ((ComponentPay.OnCurve) along).curve());
        paid.add(new PaidPeriod.Asked(from, to, curve));
        if (pay instanceof ComponentPay.OnCurve along) {
            WholeCurve.of(along.curve())
                    .ifPresentOrElse(
                            whole -> machine.accounts()
                                    .pay(0, whole, machine.measureUnit(), machine.moneyUnit(), eventCap()),
                            () -> machine.accounts().payInRatios(0, eventCap()));
            return;
        }
        machine.accounts().payNothing(0);
        if (pay instanceof ComponentPay.Nothing nothing && machine.column().countsAny(from, to)) {
            Finding finding = nothing.finding();
            paid.add(finding.below(machine.terms().id()));
        }
    }

    private Optional<Quantity> quota() {
        return payee.quota(machine.terms().measure(), stretch, period);
    }

    private long eventCap() {
        return machine.terms()
                .limits()
                .cap(CapScope.EVENT)
                .map(cap -> payee.level(cap, period).minor())
                .orElse(Long.MAX_VALUE);
    }

    /** The whole number of units that a figure is, one if there is none; below zero if it is no whole number. */
    private static long units(Optional<Quantity> figure, long unit) {
        if (figure.isEmpty()) {
            return unit;
        }
        Ratio value = figure.get().value();
        BigInteger[] parts =
                value.numerator().multiply(BigInteger.valueOf(unit)).divideAndRemainder(value.denominator());
        return parts[1].signum() == 0 && parts[0].bitLength() < Long.SIZE ? parts[0].longValue() : -1;
    }
}
