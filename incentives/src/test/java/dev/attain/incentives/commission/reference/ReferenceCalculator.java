package dev.attain.incentives.commission.reference;

import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.LineKind;
import dev.attain.incentives.commission.reference.random.PlanCase;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.limit.CapScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Commission worked out a second time, from what the API says and with no thought of speed: every sum is added up anew,
 * every tier is read anew for every sale, and all numbers are fractions without a limit.
 */
final class ReferenceCalculator {
    private final PlanCase of;
    private final CommissionPlan plan;
    private final ReferencePayee payee;
    private final Map<String, ReferenceMeasure> measures = new HashMap<>();
    private final List<Component> components;

    private ReferenceCalculator(PlanCase of) {
        this.of = of;
        this.plan = of.plan();
        this.payee = new ReferencePayee(of);
        this.components = plan.components().stream().map(this::component).toList();
    }

    /** A component with its caps from the narrow to the wide. */
    private record Component(ReferenceComponent earnings, List<ReferenceCap> caps) {}

    /** The statements of every pay period from the first day of the assignment to the last known day. */
    static List<Paid> statements(PlanCase of) {
        List<Paid> statements = new ArrayList<>();
        LocalDate first = of.assignment().since();
        LocalDate last = of.assignment()
                .untilExclusive()
                .map(end -> end.minusDays(1))
                .filter(end -> end.isBefore(of.asOf()))
                .orElse(of.asOf());
        ReferenceCalculator calculator = new ReferenceCalculator(of);
        for (SalesPeriod period = calculator.periodOf(first);
                !period.start().isAfter(last) && !first.isAfter(of.asOf());
                period = calculator.periodOf(period.endExclusive())) {
            statements.add(calculator.statement(period));
        }
        return statements;
    }

    private SalesPeriod periodOf(LocalDate day) {
        return plan.calendar().periodOf(day, plan.payPeriod());
    }

    private Component component(ComponentTerms terms) {
        List<ReferenceCap> caps = Stream.of(CapScope.PERIOD, CapScope.YEAR)
                .flatMap(scope -> terms.limits().caps().stream().filter(cap -> cap.scope() == scope))
                .map(ReferenceCap::new)
                .toList();
        return new Component(new ReferenceComponent(payee, terms, measures), caps);
    }

    private Paid statement(SalesPeriod period) {
        ReferenceRounding rounding = new ReferenceRounding(plan);
        List<Paid.Line> basePay = of
                .assignment()
                .basePay()
                .map(agreed -> Fraction.of(agreed).times(payee.share(period)))
                .map(rounding::next)
                .map(pay -> new Paid.Line(LineKind.BASE_PAY, pay, pay, rounding.alone(Fraction.ZERO)))
                .stream()
                .toList();
        List<Paid.Part> parts =
                components.stream().map(one -> part(one, period, rounding)).toList();
        int unpaid = components.stream()
                .mapToInt(one -> one.earnings().unpaidWindows())
                .sum();
        long unmeasured = measures.values().stream()
                .flatMap(measure -> measure.unmeasured().stream())
                .filter(period::contains)
                .count();
        BigDecimal total =
                parts.stream().map(Paid.Part::subtotal).reduce(sum(basePay, Paid.Line::amount), BigDecimal::add);
        BigDecimal held = parts.stream()
                .map(part -> sum(part.lines(), Paid.Line::held))
                .reduce(sum(List.of(), Paid.Line::held), BigDecimal::add);
        return new Paid(of.assignment().payee(), period, basePay, parts, total, held, unpaid + (int) unmeasured);
    }

    private Paid.Part part(Component component, SalesPeriod period, ReferenceRounding rounding) {
        rounding.beginComponent();
        ReferenceHoldback holdback =
                new ReferenceHoldback(component.earnings().terms(), rounding, room(component, period));
        Fraction earned = Fraction.ZERO;
        for (ReferenceComponent.Earned line : component.earnings().earned(period)) {
            BigDecimal amount = rounding.next(line.exact());
            earned = earned.plus(rounding.isPerLine() ? Fraction.of(amount) : line.exact());
            holdback.add(line.kind(), amount);
        }
        for (ReferenceComponent.Earned change : limits(component, period, earned)) {
            BigDecimal amount = rounding.next(change.exact());
            if (amount.signum() != 0) {
                holdback.add(change.kind(), amount);
            }
        }
        ComponentTerms terms = component.earnings().terms();
        List<Paid.Line> lines = holdback.lines();
        return new Paid.Part(
                terms.id(),
                lines,
                sum(lines, Paid.Line::amount),
                component.earnings().attainment(period));
    }

    /** The least of what the caps leave for a pay period; nothing without caps. */
    private Optional<Fraction> room(Component component, SalesPeriod period) {
        SalesPeriod year = plan.calendar().periodOf(period.start(), Granularity.YEAR);
        return component.caps().stream()
                .map(cap -> cap.begin(payee.level(cap.cap(), period), period, year))
                .toList()
                .stream()
                .reduce(Fraction::min);
    }

    /** What caps take or give, then what the floor adds; nothing where they change nothing. */
    private List<ReferenceComponent.Earned> limits(Component component, SalesPeriod period, Fraction earned) {
        List<ReferenceComponent.Earned> changes = new ArrayList<>();
        Fraction pay = earned;
        for (ReferenceCap cap : component.caps()) {
            Fraction level = payee.level(cap.cap(), period);
            Fraction paid = cap.paid(pay, level);
            changes.add(new ReferenceComponent.Earned(LineKind.CAP, paid.minus(pay)));
            pay = paid;
        }
        Fraction before = pay;
        component
                .earnings()
                .terms()
                .limits()
                .floor()
                .map(floor -> Fraction.of(floor).max(before).minus(before))
                .ifPresent(lift -> changes.add(new ReferenceComponent.Earned(LineKind.FLOOR, lift)));
        return changes.stream().filter(change -> !change.exact().isZero()).toList();
    }

    private BigDecimal sum(List<Paid.Line> lines, Function<Paid.Line, BigDecimal> figure) {
        BigDecimal nothing = BigDecimal.ZERO.setScale(plan.currency().getDefaultFractionDigits());
        return lines.stream().map(figure).reduce(nothing, BigDecimal::add);
    }
}
