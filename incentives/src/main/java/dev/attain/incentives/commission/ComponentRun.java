package dev.attain.incentives.commission;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.text.Message;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.kernel.Earning;
import dev.attain.incentives.commission.kernel.LinePricing;
import dev.attain.incentives.commission.kernel.MeasuredCredits;
import dev.attain.incentives.commission.kernel.PayeeCase;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.Stretch;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.component.CapScope;
import dev.attain.incentives.plan.component.ComponentContext;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one component earns one payee, pay period after pay period; mutable, for one payee. */
final class ComponentRun {
    private final PayeeCase of;
    private final PreparedPlan.Part part;
    private final ComponentTerms terms;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Optional<Paid> paidBefore = Optional.empty();

    ComponentRun(PayeeCase of, PreparedPlan.Part part) {
        this.of = of;
        this.part = part;
        this.terms = part.terms();
    }

    /** A line that is not rounded yet. */
    record Line(LineKind kind, Earning earning) {}

    /** By which curve the last pay period of a window was paid; none where there was nothing to pay by. */
    private record Paid(LocalDate windowStart, Optional<PayCurve> curve) {}

    /** What the component earns in a pay period, before the limits on all of it. */
    List<Line> run(SalesPeriod period) {
        lines.clear();
        findings.clear();
        stretches(terms.measure(), period).forEach(stretch -> run(stretch, period));
        return List.copyOf(lines);
    }

    /** What was found in the pay period that ran last. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Where the measure stands at the end of a pay period. */
    MeasureReading reading(SalesPeriod period) {
        List<Stretch> stretches = stretches(terms.measure(), period);
        return of.reading(terms.measure(), stretches.get(stretches.size() - 1), period);
    }

    /** Quota, target incentive and base rate as they are in a pay period. */
    RateScale scale(SalesPeriod period, Optional<Quantity> quota) {
        Optional<Money> target = of.assignment()
                .targetIncentive()
                .map(whole -> whole.times(
                        of.share(period), of.plan().conventions().rounding().mode()));
        return new RateScale(quota, target, of.assignment().baseRate());
    }

    private void run(Stretch stretch, SalesPeriod period) {
        List<MeasuredCredits.Counted> sales =
                of.measured(terms.measure()).between(stretch.start(), of.knownEnd(stretch.endExclusive()));
        ComponentPay pay = ask(stretch, period);
        if (pay instanceof ComponentPay.OnCurve along) {
            alongCurve(along.curve(), stretch, sales, period);
        } else if (pay instanceof ComponentPay.Lump lump) {
            lines.add(new Line(LineKind.LUMP, Earning.of(lump.amount())));
        } else if (pay instanceof ComponentPay.Nothing nothing) {
            if (!sales.isEmpty()) {
                findings.add(nothing.finding().below(terms.id()));
            }
            paidBefore = Optional.of(new Paid(stretch.windowStart(), Optional.empty()));
        }
    }

    private void alongCurve(PayCurve curve, Stretch stretch, List<MeasuredCredits.Counted> sales, SalesPeriod period) {
        LinePricing pricing = pricing(curve, period);
        if (terms.measure().window() instanceof MeasureWindow.PerEvent) {
            sales.forEach(sale -> lines.add(new Line(LineKind.SALE, pricing.alone(sale))));
            return;
        }
        MeasuredCredits measured = of.measured(terms.measure());
        boolean first = measured.between(stretch.windowStart(), stretch.start()).isEmpty();
        Ratio reached = measured.sum(stretch.windowStart(), stretch.start());
        if (!first) {
            trueUp(curve, stretch, reached);
        }
        for (MeasuredCredits.Counted sale : sales) {
            lines.add(new Line(LineKind.SALE, pricing.accumulated(sale, reached, first)));
            reached = reached.plus(sale.value());
            first = false;
        }
        paidBefore = Optional.of(new Paid(stretch.windowStart(), Optional.of(curve)));
    }

    /** What the sales before this pay period earn by the curve of now, less what they earned by the curve before. */
    private void trueUp(PayCurve curve, Stretch stretch, Ratio reached) {
        boolean trued = of.plan().conventions().longWindow() == LongWindow.TRUE_UP;
        Optional<Paid> sameWindow =
                paidBefore.filter(paid -> trued && paid.windowStart().equals(stretch.windowStart()));
        if (sameWindow.isEmpty()) {
            return;
        }
        Ratio now = curve.pay(reached);
        Ratio before = sameWindow.get().curve().map(paid -> paid.pay(reached)).orElse(Ratio.ZERO);
        if (!now.equals(before)) {
            Explanation change = Explanation.difference(
                    CommissionText.TRUE_UP_OF.message(terms.id()),
                    money(CommissionText.CURVE_NOW.message(terms.id()), now),
                    money(CommissionText.CURVE_BEFORE.message(terms.id()), before));
            lines.add(new Line(LineKind.TRUE_UP, Earning.of(change)));
        }
    }

    private ComponentPay ask(Stretch stretch, SalesPeriod period) {
        try {
            List<MeasureReading> readings = new ArrayList<>();
            readings.add(of.reading(terms.measure(), stretch, period));
            terms.others().forEach(other -> readings.add(last(other, period)));
            RateScale scale = scale(period, readings.get(0).quota());
            ComponentContext context =
                    new ComponentContext(terms, period, of.plan().currency(), scale, readings);
            return inCurrency(requireNonNull(part.rule().pay(context), "pay of the rule"));
        } catch (RuntimeException failed) {
            return ComponentPay.nothing(Finding.error(
                    "rule",
                    CommissionText.RULE_FAILED,
                    terms.rule(),
                    of.assignment().payee(),
                    period.label(),
                    failed.toString()));
        }
    }

    private MeasureReading last(Measure measure, SalesPeriod period) {
        List<Stretch> stretches = stretches(measure, period);
        return of.reading(measure, stretches.get(stretches.size() - 1), period);
    }

    private ComponentPay inCurrency(ComponentPay pay) {
        Unit money = Unit.of(of.plan().currency());
        if (pay instanceof ComponentPay.Lump lump
                && !lump.amount().value().unit().equals(money)) {
            throw new IllegalArgumentException("the lump is " + lump.amount().value() + ", but the plan pays " + money);
        }
        return pay;
    }

    private LinePricing pricing(PayCurve curve, SalesPeriod period) {
        Optional<Ratio> eventCap =
                terms.limits().cap(CapScope.EVENT).map(cap -> cap.level().value(scale(period, Optional.empty())));
        return new LinePricing(terms, curve, eventCap, of.plan().currency());
    }

    private List<Stretch> stretches(Measure measure, SalesPeriod period) {
        LocalDate since = of.assignment().since();
        return Stretch.of(measure.window(), of.plan(), period, since);
    }

    private Explanation money(Message label, Ratio value) {
        return Explanation.input(label, new Quantity(value, Unit.of(of.plan().currency())));
    }
}
