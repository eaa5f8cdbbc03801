package dev.attain.incentives.commission;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Source;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.money.Unit;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.kernel.CapState;
import dev.attain.incentives.commission.kernel.Digest;
import dev.attain.incentives.commission.kernel.Earning;
import dev.attain.incentives.commission.kernel.PayeeCase;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.RunningRounding;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.CapScope;
import dev.attain.incentives.plan.component.PayLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The statements of one payee under one assignment, pay period after pay period; mutable, for one run. */
final class PayeeRun {
    private static final String BASE_PAY = "base-pay";

    private final PayeeCase of;
    private final CommissionPlan plan;
    private final Rounding rounding;
    private final List<Component> components;
    private final List<Unmeasured> unmeasured;
    private final Digest credits = new Digest();
    private int digested;
    private RunningRounding running;

    PayeeRun(PayeeCase of, List<Unmeasured> unmeasured) {
        this.of = of;
        this.unmeasured = unmeasured;
        this.plan = of.plan();
        this.rounding = plan.conventions().rounding();
        this.components = of.prepared().parts().stream().map(this::component).toList();
        this.running = new RunningRounding(plan.currency(), rounding.mode());
    }

    /** A credit that lacks what a measure reads, on the day of its event. */
    record Unmeasured(LocalDate on, Finding finding) {}

    /** A component and what its caps remember. */
    private record Component(ComponentRun run, PayLimits limits, Source source, List<CapState> caps) {}

    /** A statement for every pay period from the first day of the assignment to the day as of which it is asked. */
    List<CommissionStatement> statements() {
        List<CommissionStatement> statements = new ArrayList<>();
        SalesPeriod period = plan.calendar().periodOf(of.assignment().since(), plan.payPeriod());
        LocalDate end = of.knownEnd(of.assignment().untilExclusive().orElse(LocalDate.MAX));
        while (period.start().isBefore(end)) {
            statements.add(statement(period));
            period = plan.calendar().shift(period, 1);
        }
        return statements;
    }

    private CommissionStatement statement(SalesPeriod period) {
        startRounding(RoundingPoint.PER_STATEMENT);
        var statement = ImmutableCommissionStatement.builder();
        statement.basePay(basePay(period));
        for (Component component : components) {
            statement.addComponents(pay(component, period));
            statement.addAllFindings(component.run().findings());
        }
        return statement
                .payee(of.assignment().payee())
                .plan(plan.id())
                .version(plan.version())
                .period(period)
                .asOf(of.asOf())
                .currency(plan.currency())
                .rounding(rounding)
                .addAllFindings(unmeasured.stream()
                        .filter(credit -> period.contains(credit.on()))
                        .map(Unmeasured::finding)
                        .toList())
                .digest(digest(period))
                .build();
    }

    /** Of what lies before the end of a pay period; the credits are taken in once, period after period. */
    private String digest(SalesPeriod period) {
        LocalDate end = of.knownEnd(period.endExclusive());
        while (digested < of.credits().size()
                && of.credits().get(digested).event().on().isBefore(end)) {
            SalesCredit credit = of.credits().get(digested++);
            credits.add(credit.event()).add(credit);
        }
        Digest all = credits.copy().add(plan).add(of.assignment());
        of.quotas().quotas().stream()
                .filter(quota -> quota.period().start().isBefore(period.endExclusive()))
                .map(Quota::toString)
                .sorted()
                .forEach(all::add);
        return all.hex();
    }

    private Optional<CommissionLine> basePay(SalesPeriod period) {
        startRounding(RoundingPoint.PER_COMPONENT);
        return of.assignment().basePay().map(agreed -> {
            Explanation whole = Explanation.input(CommissionText.BASE_PAY_AGREED.message(), Quantity.of(agreed));
            Explanation share = Explanation.input(
                    CommissionText.SHARE_OF_PERIOD.message(period.label()), Quantity.of(of.share(period)));
            Explanation pay = Explanation.product(CommissionText.BASE_PAY.message(), List.of(whole, share));
            return settle(new ComponentRun.Line(LineKind.BASE_PAY, Earning.of(pay)), BASE_PAY);
        });
    }

    private ComponentStatement pay(Component component, SalesPeriod period) {
        startRounding(RoundingPoint.PER_COMPONENT);
        String id = component.source().rule();
        List<CommissionLine> lines = new ArrayList<>();
        Ratio earned = Ratio.ZERO;
        for (ComponentRun.Line line : component.run().run(period)) {
            SettledLine settled = settle(line, id);
            earned = earned.plus(
                    rounding.point() == RoundingPoint.PER_LINE
                            ? Ratio.of(settled.amount().amount())
                            : line.earning().exact());
            lines.add(settled);
        }
        List<CapState.Step> steps = capped(component, period, earned, lines);
        return new ComponentResult(
                component.source(),
                List.copyOf(lines),
                component.run().reading(period),
                steps,
                component.limits().floor(),
                plan.currency(),
                rounding);
    }

    private List<CapState.Step> capped(
            Component component, SalesPeriod period, Ratio earned, List<CommissionLine> lines) {
        String id = component.source().rule();
        LocalDate year =
                plan.calendar().periodOf(period.start(), Granularity.YEAR).start();
        List<CapState.Step> steps = new ArrayList<>();
        Ratio pay = earned;
        for (CapState cap : component.caps()) {
            Ratio level = cap.cap().level().value(component.run().scale(period, Optional.empty()));
            CapState.Step step = cap.enter(year, level);
            cap.close(step, pay);
            Explanation before = money(pay, id);
            Explanation after = step.explain(before, Unit.of(plan.currency()));
            adjust(LineKind.CAP, id, difference(id, after, before), lines);
            pay = step.apply(pay);
            steps.add(step);
        }
        floor(component, pay, lines);
        return List.copyOf(steps);
    }

    private void floor(Component component, Ratio pay, List<CommissionLine> lines) {
        String id = component.source().rule();
        component.limits().floor().ifPresent(floor -> {
            Explanation before = money(pay, id);
            Explanation least = Explanation.input(CommissionText.FLOOR_LEVEL.message(id), Quantity.of(floor));
            Explanation after = Explanation.maximum(CommissionText.COMPONENT.message(id), List.of(before, least));
            adjust(LineKind.FLOOR, id, difference(id, after, before), lines);
        });
    }

    private void adjust(LineKind kind, String id, Explanation change, List<CommissionLine> lines) {
        if (!change.value().isZero()) {
            lines.add(settle(new ComponentRun.Line(kind, Earning.of(change)), id));
        }
    }

    private SettledLine settle(ComponentRun.Line line, String component) {
        startRounding(RoundingPoint.PER_LINE);
        Ratio before = running.sum();
        Money amount = running.next(line.earning().exact());
        return new SettledLine(line.kind(), component, line.earning(), before, amount, rounding);
    }

    /** A running sum begins anew where the plan rounds. */
    private void startRounding(RoundingPoint point) {
        if (rounding.point() == point) {
            running = new RunningRounding(plan.currency(), rounding.mode());
        }
    }

    private Component component(PreparedPlan.Part part) {
        PayLimits limits = part.terms().limits();
        List<CapState> caps = Stream.of(CapScope.PERIOD, CapScope.YEAR)
                .flatMap(scope -> limits.cap(scope).stream())
                .map(CapState::new)
                .toList();
        Source source = new Source(part.terms().id(), plan.id(), plan.version());
        return new Component(new ComponentRun(of, part), limits, source, caps);
    }

    private static Explanation difference(String id, Explanation after, Explanation before) {
        return Explanation.difference(CommissionText.COMPONENT.message(id), after, before);
    }

    private Explanation money(Ratio value, String id) {
        return Explanation.input(
                CommissionText.BEFORE_LIMIT.message(id), new Quantity(value, Unit.of(plan.currency())));
    }
}
