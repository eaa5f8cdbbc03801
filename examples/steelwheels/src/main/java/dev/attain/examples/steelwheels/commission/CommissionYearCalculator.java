package dev.attain.examples.steelwheels.commission;

import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.booking.Bookings;
import dev.attain.examples.steelwheels.data.Employee;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.people.SalesForce;
import dev.attain.examples.steelwheels.target.TargetPlan;
import dev.attain.incentives.commission.CommissionCalculator;
import dev.attain.incentives.commission.CommissionFacts;
import dev.attain.incentives.credit.CreditAllocation;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.Quota;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Hands the year to the library: events to be credited, credits and quotas to be paid. */
public final class CommissionYearCalculator {
    private CommissionYearCalculator() {}

    /** The calculator; it has no options. */
    public static CommissionYearCalculator standard() {
        return new CommissionYearCalculator();
    }

    /**
     * Works out what everybody in the sales force earned in the year of the targets.
     *
     * <p>A rep's quota is the rep's target, 0.00 for a rep who has none. A leader has no quota, because the plan
     * credits nobody for what others sold.
     */
    public CommissionYear calculate(
            CommissionAgreement agreement, TargetPlan targets, SalesForce force, SalesBook book) {
        CreditAllocation credits = CreditAllocator.standard()
                .allocate(agreement.crediting(), SalesEvents.of(book, agreement.crediting()), force.chart());
        CommissionFacts facts = new CommissionFacts(credits.credits(), quotas(targets, force.reps()));
        LocalDate yearEnd =
                agreement.plan().calendar().year(targets.policy().year()).lastDay();
        return new CommissionYear(
                credits, CommissionCalculator.standard().calculateAll(assigned(agreement, force), facts, yearEnd));
    }

    private static PlanBook assigned(CommissionAgreement agreement, SalesForce force) {
        return PlanBook.of(
                agreement.plan(),
                force.members().stream()
                        .map(member -> agreement.assign(member.who().id()))
                        .toArray(PlanAssignment[]::new));
    }

    private static List<Quota> quotas(TargetPlan targets, List<Employee> reps) {
        return reps.stream()
                .map(Employee::id)
                .flatMap(rep -> quotas(targets, rep))
                .toList();
    }

    private static Stream<Quota> quotas(TargetPlan targets, PartyId rep) {
        return Bookings.quarters(targets.policy().year()).stream()
                .map(quarter ->
                        Quota.of(rep, CommissionAgreement.CREDITED.id(), quarter, targets.of(List.of(rep), quarter)));
    }
}
