package dev.attain.incentives.commission.run;

import static dev.attain.core.internal.ExactMath.powerOfTen;
import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.fact.MeasureColumn;
import dev.attain.incentives.commission.fact.Stretch;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.component.ComponentContext;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.measure.MetricReading;
import dev.attain.incentives.plan.rate.RateScale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One payee under one assignment.
 *
 * @param ledger what is known of the plan
 * @param place which of its assignments
 */
public record PayeeCase(PlanLedger ledger, int place) {

    /** With whom the plan was agreed. */
    public PlanAssignment assignment() {
        return ledger.assignments().get(place);
    }

    /** What was agreed. */
    public CommissionPlan plan() {
        return ledger.plan();
    }

    /** A pay period by its place. */
    public SalesPeriod period(int period) {
        return ledger.periods().get(period);
    }

    /** The payee's first line on a day or later, or the end of their lines. */
    public int indexOf(LocalDate day) {
        return ledger.lines()
                .indexOf(ledger.lines().firstLine(place), ledger.lines().firstLine(place + 1), day.toEpochDay());
    }

    /** The first day whose credits can reach a pay period. */
    public LocalDate reachedFrom(int period) {
        return ledger.remembers()
                ? LocalDate.MIN
                : ledger.prepared().measures().stream()
                        .flatMap(measure -> stretches(measure, period).stream())
                        .map(Stretch::windowStart)
                        .min(LocalDate::compareTo)
                        .orElse(period(period).start());
    }

    /** Which share of base pay and target incentive a pay period brings. */
    public Ratio share(int period) {
        if (assignment().proration() == Proration.NONE) {
            return Ratio.ONE;
        }
        LocalDate until = assignment().untilExclusive().orElse(LocalDate.MAX);
        return assignment().proration().share(period(period), assignment().since(), until);
    }

    /** The target incentive of a pay period. */
    public Optional<Money> targetIncentive(int period) {
        if (assignment().proration() == Proration.NONE) {
            return assignment().targetIncentive();
        }
        return assignment()
                .targetIncentive()
                .map(whole -> whole.times(
                        share(period), plan().conventions().rounding().mode()));
    }

    /** Quota, target incentive and base rate as they are in a pay period. */
    public RateScale scale(int period, Optional<Quantity> quota) {
        return new RateScale(quota, targetIncentive(period), assignment().baseRate());
    }

    /** The quota of a measure for a stretch; empty if none was given. */
    public Optional<Quantity> quota(Measure measure, Stretch stretch, int period) {
        return ledger.figures(place).quota(measure, stretch, period(period));
    }

    /** The stretches of a pay period for a measure. */
    public List<Stretch> stretches(Measure measure, int period) {
        return ledger.stretches(measure.window(), period, assignment().since());
    }

    /** The stretch in which a measure stands at the end of a pay period. */
    public Stretch lastStretch(Measure measure, int period) {
        List<Stretch> stretches = stretches(measure, period);
        return stretches.get(stretches.size() - 1);
    }

    /** Where a measure stands at the end of a stretch. */
    public MeasureReading reading(Measure measure, Stretch stretch, int period) {
        MeasureColumn column = ledger.column(measure);
        Ratio value = column.sum(indexOf(stretch.windowStart()), indexOf(stretch.endExclusive()));
        Unit unit = measure.figure().unit(plan().currency());
        return new MeasureReading(measure, new Quantity(value, unit), quota(measure, stretch, period));
    }

    /** What the metrics of a component say for a pay period. */
    public List<MetricReading> metrics(ComponentTerms terms, int period) {
        return ledger.figures(place).readings(terms.metrics(), period(period));
    }

    /** The level of a cap in a pay period, in whole minor units. */
    public Money level(PayCap cap, int period) {
        Ratio level = cap.level().value(scale(period, Optional.empty()));
        long unit = powerOfTen(plan().currency().getDefaultFractionDigits());
        return new Money(
                plan().currency(),
                level.times(unit, plan().conventions().rounding().mode()));
    }

    /** The same in major units. */
    Ratio exactLevel(PayCap cap, int period) {
        return level(cap, period).toRatio();
    }

    /**
     * Asks a rule what it pays.
     *
     * @param stretch for which stretch of its first measure; empty where it measures nothing
     * @param pays what the components paid that it is paid on
     */
    public ComponentPay ask(
            PreparedPlan.Part part, Optional<Stretch> stretch, int period, List<ComponentContext.Paid> pays) {
        ComponentTerms terms = part.terms();
        try {
            List<MeasureReading> readings = new ArrayList<>();
            stretch.ifPresent(one -> readings.add(reading(terms.measures().get(0), one, period)));
            terms.measures().stream()
                    .skip(1)
                    .forEach(other -> readings.add(reading(other, lastStretch(other, period), period)));
            Optional<Quantity> quota = readings.stream().findFirst().flatMap(MeasureReading::quota);
            ComponentContext context = new ComponentContext(
                    terms,
                    period(period),
                    plan().currency(),
                    scale(period, quota),
                    readings,
                    pays,
                    metrics(terms, period));
            return fitting(terms, requireNonNull(part.rule().pay(context), "pay of the rule"));
        } catch (RuntimeException failed) {
            return ComponentPay.nothing(Finding.error(
                    "rule",
                    RunText.RULE_FAILED,
                    terms.rule(),
                    assignment().payee(),
                    period(period).label(),
                    failed.toString()));
        }
    }

    private ComponentPay fitting(ComponentTerms terms, ComponentPay pay) {
        if (pay instanceof ComponentPay.OnCurve && terms.measures().isEmpty()) {
            throw new IllegalArgumentException("the rule pays along a measure, but the terms have none");
        }
        if (pay instanceof ComponentPay.OnBase && terms.base().isEmpty()) {
            throw new IllegalArgumentException("the rule pays on a base, but the terms have none");
        }
        Unit money = Unit.of(plan().currency());
        if (pay instanceof ComponentPay.Lump lump
                && !lump.amount().value().unit().equals(money)) {
            throw new IllegalArgumentException("the lump is " + lump.amount().value() + ", but the plan pays " + money);
        }
        return pay;
    }
}
