package dev.attain.incentives.commission.reference;

import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.reference.random.PlanCase;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.RefundNetting;
import dev.attain.incentives.plan.limit.PayCap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of one payee: the credits on days of the assignment, as far as they are known, in ledger order. */
final class ReferencePayee {
    private static final Comparator<SalesEvent> LEDGER_ORDER = Comparator.comparing(SalesEvent::on)
            .thenComparing(SalesEvent::sequence)
            .thenComparing(SalesEvent::id);

    private final CommissionPlan plan;
    private final PlanAssignment assignment;
    private final List<PlanAssignment> others;
    private final List<SalesCredit> credits;
    private final List<Quota> quotas;
    private final Map<EventId, SalesEvent> events = new HashMap<>();

    ReferencePayee(PlanCase of) {
        this.plan = of.plan();
        this.assignment = of.assignment();
        this.others = of.others();
        of.facts().credits().forEach(credit -> events.put(credit.event().id(), credit.event()));
        this.credits = of.facts().credits().stream()
                .filter(credit -> credit.payee().equals(assignment.payee()))
                .filter(credit -> holdsOn(assignment, standsWith(credit.event()).on()))
                .filter(credit -> !credit.event().on().isAfter(of.asOf()))
                .distinct()
                .sorted(Comparator.comparing((SalesCredit credit) -> standsWith(credit.event()), LEDGER_ORDER)
                        .thenComparing(credit -> !credit.event().equals(standsWith(credit.event())))
                        .thenComparing(SalesCredit::event, LEDGER_ORDER)
                        .thenComparing(SalesCredit::kind))
                .toList();
        this.quotas = of.facts().quotas().stream()
                .filter(quota -> quota.payee().equals(assignment.payee()))
                .toList();
    }

    CommissionPlan plan() {
        return plan;
    }

    PlanAssignment assignment() {
        return assignment;
    }

    List<SalesCredit> credits() {
        return credits;
    }

    List<Quota> quotas() {
        return quotas;
    }

    /** The event, or for a reversal what it takes back in the end. */
    SalesEvent sale(SalesEvent event) {
        Optional<SalesEvent> reversed = event.reverses().map(events::get);
        return reversed.map(this::sale).orElse(event);
    }

    /**
     * The event beside which an event stands: the sale that it takes back, where the plan nets it there and pays the
     * payee on that day; otherwise itself.
     */
    SalesEvent standsWith(SalesEvent event) {
        SalesEvent sale = sale(event);
        boolean paysSale =
                Stream.concat(Stream.of(assignment), others.stream()).anyMatch(one -> holdsOn(one, sale.on()));
        return paysSale && plan.conventions().refundNetting() == RefundNetting.ON_DAY_OF_SALE ? sale : event;
    }

    /** Which part of a period the assignment holds, where it is prorated at all. */
    Fraction share(SalesPeriod period) {
        if (assignment.proration() == Proration.NONE) {
            return Fraction.ONE;
        }
        long held = period.start()
                .datesUntil(period.endExclusive())
                .filter(day -> holdsOn(assignment, day))
                .count();
        return Fraction.of(held, period.days());
    }

    /**
     * Quota, target incentive and base rate as they are in a pay period; the target incentive is money and rounded as
     * the plan rounds.
     */
    ReferenceScale scale(SalesPeriod payPeriod, Optional<Fraction> quota) {
        Optional<Fraction> target = assignment
                .targetIncentive()
                .map(whole -> Fraction.of(whole).times(share(payPeriod)))
                .map(exact -> Fraction.of(exact.rounded(
                        plan.currency().getDefaultFractionDigits(),
                        plan.conventions().rounding().mode())));
        return new ReferenceScale(quota, target, assignment.baseRate().map(Fraction::of));
    }

    /** A cap in whole minor units. */
    Fraction level(PayCap cap, SalesPeriod payPeriod) {
        Fraction exact = scale(payPeriod, Optional.empty()).value(cap.level());
        return Fraction.of(exact.rounded(
                plan.currency().getDefaultFractionDigits(),
                plan.conventions().rounding().mode()));
    }

    private static boolean holdsOn(PlanAssignment one, LocalDate day) {
        boolean ended = one.untilExclusive().filter(end -> !day.isBefore(end)).isPresent();
        return !day.isBefore(one.since()) && !ended;
    }
}
