package dev.attain.examples.steelwheels.year;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.allocation.CustomerAllocation;
import dev.attain.examples.steelwheels.allocation.CustomerAllocator;
import dev.attain.examples.steelwheels.booking.Bookings;
import dev.attain.examples.steelwheels.collection.PaymentMatcher;
import dev.attain.examples.steelwheels.collection.Settlements;
import dev.attain.examples.steelwheels.collection.UnappliedPayment;
import dev.attain.examples.steelwheels.commission.CommissionAgreement;
import dev.attain.examples.steelwheels.commission.CommissionYear;
import dev.attain.examples.steelwheels.commission.CommissionYearCalculator;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.order.OrderChecker;
import dev.attain.examples.steelwheels.order.OrderConformance;
import dev.attain.examples.steelwheels.order.OrderDeviation;
import dev.attain.examples.steelwheels.people.Role;
import dev.attain.examples.steelwheels.people.SalesForce;
import dev.attain.examples.steelwheels.progress.Progress;
import dev.attain.examples.steelwheels.progress.Step;
import dev.attain.examples.steelwheels.recognition.RecognitionYear;
import dev.attain.examples.steelwheels.recognition.RecognitionYearCalculator;
import dev.attain.examples.steelwheels.recognition.RecognitionYearCalculator.RepQuarter;
import dev.attain.examples.steelwheels.scorecard.ScorecardYearCalculator;
import dev.attain.examples.steelwheels.target.TargetPlan;
import dev.attain.examples.steelwheels.target.TargetPlanner;
import dev.attain.examples.steelwheels.target.TargetPolicy;
import dev.attain.incentives.evaluation.EvaluationBatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out a sales year from what was read. */
public final class SalesYearCalculator {
    private SalesYearCalculator() {}

    /** The calculator; it has no options. */
    public static SalesYearCalculator standard() {
        return new SalesYearCalculator();
    }

    /**
     * Sets the targets, measures what was booked and credited against them, works out the pay, matches the payments,
     * gives customers to reps and checks the orders.
     */
    public SalesYear calculate(TargetPolicy policy, CommissionAgreement agreement, SalesBook book, Progress progress) {
        SalesForce force = SalesForce.of(book.employees());
        progress.begins(Step.ADD_UP_BOOKINGS);
        Bookings bookings = Bookings.of(book.lines());
        progress.begins(Step.SET_TARGETS);
        TargetPlan targets = TargetPlanner.standard().plan(policy, bookings, force.reps());
        progress.begins(Step.WORK_OUT_COMMISSION);
        CommissionYear commission = CommissionYearCalculator.standard().calculate(agreement, targets, force, book);
        progress.begins(Step.MATCH_PAYMENTS);
        Settlements settlements = PaymentMatcher.standard().match(book.lines(), book.payments());
        EvaluationBatch scorecards = ScorecardYearCalculator.calculate(targets, commission, book, settlements);
        OrderConformance conformance = OrderChecker.standard().check(book, LocalDate.of(policy.year(), 1, 1));
        FigureMaker figures = new FigureMaker(targets, bookings, commission);
        List<MemberYear> members = force.members().stream().map(figures::member).toList();
        progress.begins(Step.RANK_REPS);
        RecognitionYear recognition = recognition(policy, members);
        progress.begins(Step.ALLOCATE_CUSTOMERS);
        CustomerAllocation allocation = CustomerAllocator.allocate(policy.year(), book, force.reps());
        return new SalesYear(
                book,
                targets,
                commission,
                figures.company(force),
                members,
                recognition,
                settlements,
                scorecards,
                allocation,
                conformance,
                Stream.of(
                                findings(book, force, settlements),
                                allocation.findings(),
                                conformance.deviations().stream().map(OrderDeviation::because),
                                commission.findings().stream(),
                                scorecards.findings().stream())
                        .flatMap(found -> found)
                        .toList());
    }

    private static RecognitionYear recognition(TargetPolicy policy, List<MemberYear> members) {
        List<RepQuarter> results = members.stream()
                .filter(member -> member.member().role() == Role.REP)
                .flatMap(member ->
                        member.figures().quarters().stream().flatMap(quarter -> result(member, quarter).stream()))
                .toList();
        return RecognitionYearCalculator.standard().calculate(Bookings.quarters(policy.year()), results);
    }

    /** Empty for whoever has no quota and so no attainment. */
    private static Optional<RepQuarter> result(MemberYear rep, QuarterFigures quarter) {
        Figures figures = quarter.figures();
        return figures.attainment()
                .map(attainment ->
                        new RepQuarter(rep.member().who().id(), quarter.quarter(), figures.credited(), attainment));
    }

    private static Stream<Finding> findings(SalesBook book, SalesForce force, Settlements settlements) {
        Set<PartyId> sold = book.lines().stream().map(SaleLine::rep).collect(Collectors.toSet());
        Stream<Finding> noReps = book.employees().stream()
                .filter(who -> sold.contains(who.id()) && !force.reps().contains(who))
                .map(who -> Finding.error("employees[" + who.id() + "]", YearText.SELLER_NO_REP, who.name()));
        Stream<Finding> neverSold = force.reps().stream()
                .filter(rep -> !sold.contains(rep.id()))
                .map(rep -> Finding.hint("employees[" + rep.id() + "]", YearText.REP_NEVER_SOLD, rep.name()));
        Stream<Finding> unapplied = settlements.unapplied().stream().map(UnappliedPayment::because);
        return Stream.of(book.findings().stream(), force.findings().stream(), noReps, neverSold, unapplied)
                .flatMap(found -> found);
    }
}
