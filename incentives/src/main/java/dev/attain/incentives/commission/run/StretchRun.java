package dev.attain.incentives.commission.run;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.commission.account.CurveTerms;
import dev.attain.incentives.commission.fact.Stretch;
import dev.attain.incentives.commission.kernel.BaseEarning;
import dev.attain.incentives.commission.kernel.BaseWalk;
import dev.attain.incentives.commission.kernel.LinePricing;
import dev.attain.incentives.plan.component.ComponentContext;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.curve.CurveFamily;
import dev.attain.incentives.plan.curve.CurveScaling;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.RateSteps;
import dev.attain.incentives.plan.limit.CapScope;
import java.util.List;
import java.util.Optional;

/** What one component pays one payee for one stretch; mutable while it runs. */
public final class StretchRun {
    private final ComponentMachine machine;
    private final PayeeCase payee;
    private final int period;
    private final Stretch stretch;
    private final PaidPeriod paid;
    private final List<ComponentContext.Paid> pays;
    private final int from;
    private final int to;
    private final int windowFrom;
    private Optional<ComponentPay> answer = Optional.empty();
    private boolean isByFamily;

    /** A stretch that has not begun. */
    public StretchRun(
            ComponentMachine machine,
            PayeeCase payee,
            int period,
            Stretch stretch,
            PaidPeriod paid,
            List<ComponentContext.Paid> pays) {
        this.machine = machine;
        this.payee = payee;
        this.period = period;
        this.stretch = stretch;
        this.paid = paid;
        this.pays = pays;
        this.from = payee.indexOf(stretch.start());
        this.to = payee.indexOf(stretch.endExclusive());
        this.windowFrom = stretch.windowStart().equals(stretch.start()) ? from : payee.indexOf(stretch.windowStart());
    }

    /** The first line of the stretch. */
    public int from() {
        return from;
    }

    /** Which stretch. */
    public Stretch stretch() {
        return stretch;
    }

    /**
     * Sets the measure to where the window stands before the stretch.
     *
     * @return whether something was sold in the window before
     */
    public boolean begin() {
        machine.take(this);
        boolean isBegun = machine.countsAny(windowFrom, from);
        if (machine.column().isInRatios()) {
            machine.accounts().restart(0, 0, isBegun);
            machine.accounts().inRatios().measure(0, machine.column().sum(windowFrom, from));
        } else {
            machine.accounts().restart(0, machine.column().sumOfUnits(windowFrom, from), isBegun);
        }
        if (machine.family().isEmpty()) {
            machine.accounts().open(0);
        }
        return isBegun;
    }

    /** Runs all lines of the stretch. */
    public void run() {
        Optional<RateSteps> rates = rates();
        if (rates.isPresent()) {
            BaseWalk walk = new BaseWalk(rates.get());
            walk(walk, rules(), from);
            machine.runOnBase(walk, rates.get(), rules(), from, to);
        } else {
            machine.run(from, to);
        }
    }

    /** What becomes of the pay of a component's lines in a pay period. */
    public static LinePricing.Rules rules(PayeeCase payee, ComponentTerms terms, int period) {
        Optional<Ratio> eventCap = terms.limits().cap(CapScope.EVENT).map(cap -> payee.exactLevel(cap, period));
        return new LinePricing.Rules(terms, eventCap, payee.plan().currency());
    }

    /** What the sales of the window before the stretch earn by the curve or the rates of the stretch. */
    public Ratio earlierPay() {
        return windowPay(from);
    }

    /** The same with the sales of the stretch. */
    public Ratio windowPay() {
        return windowPay(to);
    }

    /** Finds out how the stretch is paid. */
    public void open() {
        isByFamily = openByFamily();
        if (!isByFamily) {
            ask();
        }
    }

    /** The one amount that the rule pays instead of a curve. */
    public Optional<ComponentPay.Lump> lump() {
        return answer.filter(ComponentPay.Lump.class::isInstance).map(ComponentPay.Lump.class::cast);
    }

    /** Whether there is a curve, or rates, to pay by. */
    public boolean isPaid() {
        return isByFamily || answer.filter(pay -> !isFlat(pay)).isPresent();
    }

    /** The curve that the stretch is paid by. */
    public PayCurve curve() {
        return answer.filter(ComponentPay.OnCurve.class::isInstance)
                .map(ComponentPay.OnCurve.class::cast)
                .map(ComponentPay.OnCurve::curve)
                .orElseGet(() -> familyCurve(payee, machine.family().orElseThrow(), quota(), period));
    }

    /** The curve of a family for a payee. */
    public static PayCurve familyCurve(PayeeCase payee, CurveFamily family, Optional<Quantity> quota, int period) {
        Ratio target = payee.targetIncentive(period).map(Money::toRatio).orElse(Ratio.ZERO);
        return family.curve(quota.map(Quantity::value).orElse(Ratio.ONE), target);
    }

    /** Whether a payee can be paid by a family: there is something to attain, and nothing of their own to pay by. */
    public static boolean isInFamily(PayeeCase payee, CurveScaling scaling, Optional<Quantity> quota) {
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
        Optional<CurveTerms> pay = FamilyPay.of(payee, machine.part(), stretch, period);
        pay.ifPresent(machine::payByFamily);
        return pay.isPresent();
    }

    private void ask() {
        ComponentPay pay = payee.ask(machine.part(), Optional.of(stretch), period, pays);
        answer = Optional.of(pay);
        Optional<PayCurve> curve = answer.filter(ComponentPay.OnCurve.class::isInstance)
                .map(along -> ((ComponentPay.OnCurve) along).curve());
        paid.add(new PaidPeriod.Asked(from, to, curve, rates()));
        if (pay instanceof ComponentPay.OnCurve along) {
            machine.pay(along.curve(), eventCap());
            return;
        }
        machine.accounts().payNothing(0);
        if (pay instanceof ComponentPay.Nothing nothing && machine.countsAny(from, to)) {
            Finding finding = nothing.finding();
            paid.add(finding.below(machine.terms().id()));
        }
    }

    private static boolean isFlat(ComponentPay pay) {
        return pay instanceof ComponentPay.Lump || pay instanceof ComponentPay.Nothing;
    }

    private Optional<RateSteps> rates() {
        return answer.filter(ComponentPay.OnBase.class::isInstance)
                .map(ComponentPay.OnBase.class::cast)
                .map(ComponentPay.OnBase::rates);
    }

    private Ratio windowPay(int upTo) {
        Optional<RateSteps> rates = rates();
        if (rates.isPresent()) {
            return walk(new BaseWalk(rates.get()), rules(), upTo);
        }
        boolean isPlain = machine.terms().factors().isEmpty() && eventCap() == CurveTerms.NO_CAP;
        return isPlain ? curve().pay(machine.column().sum(windowFrom, upTo)) : alongCurve(upTo);
    }

    private Ratio alongCurve(int upTo) {
        LinePricing pricing = new LinePricing(rules(), curve());
        Ratio reached = Ratio.ZERO;
        Ratio sum = Ratio.ZERO;
        boolean isFirst = true;
        for (int line = windowFrom; line < upTo; line++) {
            if (machine.column().counts(line)) {
                Ratio value = machine.column().exact(line);
                sum = sum.plus(pricing.accumulated(machine.sale(line), reached, value, isFirst)
                        .exact());
                reached = reached.plus(value);
                isFirst = false;
            }
        }
        return sum;
    }

    /** Walks through the sales of the window; what they earn together. */
    private Ratio walk(BaseWalk walk, LinePricing.Rules rules, int upTo) {
        Ratio sum = Ratio.ZERO;
        for (int line = windowFrom; line < upTo; line++) {
            if (machine.counts(line)) {
                List<BaseWalk.Part> parts = walk.next(machine.sold(line));
                sum = sum.plus(BaseEarning.of(rules, machine.sale(line), parts).exact());
            }
        }
        return sum;
    }

    private LinePricing.Rules rules() {
        return rules(payee, machine.terms(), period);
    }

    private Optional<Quantity> quota() {
        return payee.quota(machine.measure(), stretch, period);
    }

    private long eventCap() {
        return FamilyPay.eventCap(payee, machine.terms(), period);
    }
}
