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
import dev.attain.incentives.commission.kernel.BaseEarning;
import dev.attain.incentives.commission.kernel.BaseWalk;
import dev.attain.incentives.commission.kernel.Earning;
import dev.attain.incentives.commission.kernel.LinePricing;
import dev.attain.incentives.commission.kernel.MeasuredCredits;
import dev.attain.incentives.commission.kernel.PayeeCase;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.Stretch;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.component.CapScope;
import dev.attain.incentives.plan.component.ComponentContext;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.curve.RateSteps;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
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

    /** By what the last pay period of a window was paid. */
    private record Paid(LocalDate windowStart, ComponentPay by) {}

    /** The component itself. */
    ComponentTerms terms() {
        return terms;
    }

    /** What the component earns in a pay period, before the limits on all of it. */
    List<Line> run(SalesPeriod period, List<ComponentContext.Paid> pays) {
        lines.clear();
        findings.clear();
        if (terms.measures().isEmpty()) {
            settle(ask(List.of(), period, pays));
        } else {
            stretches(first(), period).forEach(stretch -> run(stretch, period, pays));
        }
        return List.copyOf(lines);
    }

    /** A component that measures nothing pays one amount. */
    private void settle(ComponentPay pay) {
        if (pay instanceof ComponentPay.Lump lump) {
            lines.add(new Line(LineKind.LUMP, Earning.of(lump.amount())));
        } else if (pay instanceof ComponentPay.Nothing nothing) {
            findings.add(nothing.finding().below(terms.id()));
        }
    }

    /** What was found in the pay period that ran last. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Where the measure stands at the end of a pay period. */
    Optional<MeasureReading> reading(SalesPeriod period) {
        return terms.measures().stream().findFirst().map(measure -> last(measure, period));
    }

    /** Quota, target incentive and base rate as they are in a pay period. */
    RateScale scale(SalesPeriod period, Optional<Quantity> quota) {
        Optional<Money> target = of.assignment()
                .targetIncentive()
                .map(whole -> whole.times(
                        of.share(period), of.plan().conventions().rounding().mode()));
        return new RateScale(quota, target, of.assignment().baseRate());
    }

    private void run(Stretch stretch, SalesPeriod period, List<ComponentContext.Paid> pays) {
        List<MeasureReading> readings = new ArrayList<>();
        readings.add(of.reading(first(), stretch, period));
        terms.measures().stream().skip(1).forEach(other -> readings.add(last(other, period)));
        ComponentPay pay = ask(readings, period, pays);
        if (pay instanceof ComponentPay.OnCurve along) {
            alongCurve(along, stretch, period);
        } else if (pay instanceof ComponentPay.OnBase rates) {
            onBase(rates, stretch, period);
        } else if (pay instanceof ComponentPay.Lump) {
            settle(pay);
        } else if (pay instanceof ComponentPay.Nothing) {
            if (!sales(stretch).isEmpty()) {
                settle(pay);
            }
            paidBefore = Optional.of(new Paid(stretch.windowStart(), pay));
        }
    }

    private void alongCurve(ComponentPay.OnCurve along, Stretch stretch, SalesPeriod period) {
        LinePricing pricing = new LinePricing(rules(period), along.curve());
        if (first().window() instanceof MeasureWindow.PerEvent) {
            sales(stretch).forEach(sale -> lines.add(new Line(LineKind.SALE, pricing.alone(sale))));
            return;
        }
        MeasuredCredits measured = of.measured(first());
        boolean first = measured.between(stretch.windowStart(), stretch.start()).isEmpty();
        Ratio reached = measured.sum(stretch.windowStart(), stretch.start());
        if (!first) {
            trueUp(along, stretch);
        }
        for (MeasuredCredits.Counted sale : sales(stretch)) {
            lines.add(new Line(LineKind.SALE, pricing.accumulated(sale, reached, first)));
            reached = reached.plus(sale.value());
            first = false;
        }
        paidBefore = Optional.of(new Paid(stretch.windowStart(), along));
    }

    private void onBase(ComponentPay.OnBase by, Stretch stretch, SalesPeriod period) {
        LinePricing.Rules rules = rules(period);
        List<BaseWalk.Sold> sales = sold(stretch.start(), of.knownEnd(stretch.endExclusive()));
        if (first().window() instanceof MeasureWindow.PerEvent) {
            sales.forEach(sale -> addLine(rules, sale, BaseWalk.alone(by.rates(), sale)));
            return;
        }
        trueUp(by, stretch);
        BaseWalk walk = earlier(by.rates(), stretch);
        sales.forEach(sale -> addLine(rules, sale, walk.next(sale)));
        paidBefore = Optional.of(new Paid(stretch.windowStart(), by));
    }

    private void addLine(LinePricing.Rules rules, BaseWalk.Sold sale, List<BaseWalk.Part> parts) {
        lines.add(new Line(LineKind.SALE, BaseEarning.of(rules, sale.sale(), parts)));
    }

    private BaseWalk earlier(RateSteps rates, Stretch stretch) {
        BaseWalk walk = new BaseWalk(rates);
        sold(stretch.windowStart(), stretch.start()).forEach(walk::next);
        return walk;
    }

    /** What measure or base count, in ledger order. */
    private List<BaseWalk.Sold> sold(LocalDate start, LocalDate endExclusive) {
        IdentityHashMap<SalesCredit, BaseWalk.Sold> sold = new IdentityHashMap<>();
        of.measured(first())
                .between(start, endExclusive)
                .forEach(one -> sold.put(one.credit(), new BaseWalk.Sold(one, one.value(), Ratio.ZERO)));
        of.measured(terms.base().orElseThrow()).between(start, endExclusive).forEach(one -> {
            Ratio measure = sold.getOrDefault(one.credit(), new BaseWalk.Sold(one, Ratio.ZERO, Ratio.ZERO))
                    .measure();
            sold.put(one.credit(), new BaseWalk.Sold(one, measure, one.value()));
        });
        return of.credits().stream().map(sold::get).filter(Objects::nonNull).toList();
    }

    private List<MeasuredCredits.Counted> sales(Stretch stretch) {
        return of.measured(first()).between(stretch.start(), of.knownEnd(stretch.endExclusive()));
    }

    /** What the sales before this pay period earn by the terms of now, less what they earned by those before. */
    private void trueUp(ComponentPay by, Stretch stretch) {
        boolean trued = of.plan().conventions().longWindow() == LongWindow.TRUE_UP;
        Optional<Paid> sameWindow =
                paidBefore.filter(paid -> trued && paid.windowStart().equals(stretch.windowStart()));
        if (sameWindow.isEmpty()) {
            return;
        }
        Ratio now = earlierPay(by, stretch);
        Ratio before = earlierPay(sameWindow.get().by(), stretch);
        if (!now.equals(before)) {
            Explanation change = Explanation.difference(
                    CommissionText.TRUE_UP_OF.message(terms.id()),
                    money(CommissionText.CURVE_NOW.message(terms.id()), now),
                    money(CommissionText.CURVE_BEFORE.message(terms.id()), before));
            lines.add(new Line(LineKind.TRUE_UP, Earning.of(change)));
        }
    }

    private Ratio earlierPay(ComponentPay by, Stretch stretch) {
        if (by instanceof ComponentPay.OnCurve along) {
            return along.curve().pay(of.measured(first()).sum(stretch.windowStart(), stretch.start()));
        }
        return by instanceof ComponentPay.OnBase rates
                ? earlier(rates.rates(), stretch).paid()
                : Ratio.ZERO;
    }

    private ComponentPay ask(List<MeasureReading> readings, SalesPeriod period, List<ComponentContext.Paid> pays) {
        try {
            Optional<Quantity> quota = readings.stream().findFirst().flatMap(MeasureReading::quota);
            ComponentContext context =
                    new ComponentContext(terms, period, of.plan().currency(), scale(period, quota), readings, pays);
            return fitting(requireNonNull(part.rule().pay(context), "pay of the rule"));
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

    private ComponentPay fitting(ComponentPay pay) {
        if (pay instanceof ComponentPay.OnCurve && terms.measures().isEmpty()) {
            throw new IllegalArgumentException("the rule pays along a measure, but the terms have none");
        }
        if (pay instanceof ComponentPay.OnBase && terms.base().isEmpty()) {
            throw new IllegalArgumentException("the rule pays on a base, but the terms have none");
        }
        Unit money = Unit.of(of.plan().currency());
        if (pay instanceof ComponentPay.Lump lump
                && !lump.amount().value().unit().equals(money)) {
            throw new IllegalArgumentException("the lump is " + lump.amount().value() + ", but the plan pays " + money);
        }
        return pay;
    }

    private LinePricing.Rules rules(SalesPeriod period) {
        Optional<Ratio> eventCap =
                terms.limits().cap(CapScope.EVENT).map(cap -> cap.level().value(scale(period, Optional.empty())));
        return new LinePricing.Rules(terms, eventCap, of.plan().currency());
    }

    private Measure first() {
        return terms.measures().get(0);
    }

    private List<Stretch> stretches(Measure measure, SalesPeriod period) {
        LocalDate since = of.assignment().since();
        return Stretch.of(measure.window(), of.plan(), period, since);
    }

    private Explanation money(Message label, Ratio value) {
        return Explanation.input(label, new Quantity(value, Unit.of(of.plan().currency())));
    }
}
