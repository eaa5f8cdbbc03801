package dev.attain.incentives.commission.reference.random;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.CommissionFacts;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.measure.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Throws a case: a plan, who is paid by it, what was expected and what was sold. */
final class RandomCase {
    private static final LocalDate PLAN_SINCE = LocalDate.parse("2026-01-01");

    private final Dice dice;
    private final int number;
    private final PartyId payee;
    private final Size size;
    private final boolean hasTargetIncentive;

    /** The payee and plan of a number. */
    RandomCase(Dice dice, int number) {
        this.dice = dice;
        this.number = number;
        this.payee = PartyId.of("ann" + number);
        this.size = Size.of(dice);
        this.hasTargetIncentive = !dice.oneIn(4);
    }

    PlanCase of(LocalDate asOf) {
        CommissionPlan plan = new RandomPlan(dice, size, hasTargetIncentive).plan("plan" + number, PLAN_SINCE);
        PlanAssignment assignment = assignment(plan);
        RandomSales sales = new RandomSales(dice, size, payee, asOf);
        CommissionFacts facts = new CommissionFacts(sales.credits(assignment.since(), 60), quotas(plan, asOf));
        return new PlanCase(plan, assignment, List.of(), facts, asOf);
    }

    private PlanAssignment assignment(CommissionPlan plan) {
        LocalDate since = dice.oneIn(3) ? PLAN_SINCE : dice.day(PLAN_SINCE, PLAN_SINCE.plusDays(120));
        return PlanAssignment.builder()
                .payee(payee)
                .plan(plan.id())
                .version(plan.version())
                .since(since)
                .untilExclusive(dice.sometimes(4, () -> since.plusDays(dice.between(1, 400))))
                .basePay(dice.sometimes(2, () -> size.pay(dice)))
                .targetIncentive(target())
                .baseRate(dice.sometimes(2, () -> Rate.parse(dice.any("0%", "1.2%", "5%", "10%"))))
                .proration(dice.any(Proration.values()))
                .build();
    }

    private Optional<Money> target() {
        return Optional.of(new Money(size.currency(), dice.upTo(size.money() / 100)))
                .filter(amount -> hasTargetIncentive);
    }

    private List<Quota> quotas(CommissionPlan plan, LocalDate asOf) {
        return measures(plan).flatMap(measure -> quotas(measure, plan, asOf)).toList();
    }

    private static Stream<Measure> measures(CommissionPlan plan) {
        return plan.components().stream()
                .flatMap(terms -> terms.measures().stream())
                .distinct();
    }

    /** Quotas for every pay period, or for every period of another length, or both, with gaps and zeros. */
    private Stream<Quota> quotas(Measure measure, CommissionPlan plan, LocalDate asOf) {
        Granularity other = dice.any(Granularity.YEAR, Granularity.QUARTER, Granularity.MONTH);
        Stream<Granularity> lengths =
                Stream.of(plan.payPeriod(), other).distinct().filter(length -> !dice.oneIn(4));
        return lengths.toList().stream()
                .flatMap(length -> Stream.iterate(
                        plan.calendar().periodOf(PLAN_SINCE, length),
                        period -> !period.start().isAfter(asOf),
                        period -> plan.calendar().shift(period, 1)))
                .filter(period -> !dice.oneIn(15))
                .map(period -> quota(measure, period));
    }

    private Quota quota(Measure measure, SalesPeriod period) {
        int tenths = dice.oneIn(15) ? 0 : dice.between(2, 40);
        return new Quota(payee, measure.id(), period, size.tenths(measure.figure(), tenths));
    }
}
