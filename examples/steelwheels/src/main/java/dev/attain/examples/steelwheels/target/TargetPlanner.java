package dev.attain.examples.steelwheels.target;

import dev.attain.core.explain.Explanation;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.split.TargetDecomposer;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting;
import dev.attain.core.text.Message;
import dev.attain.core.time.Granularity;
import dev.attain.examples.steelwheels.booking.Bookings;
import dev.attain.examples.steelwheels.data.Employee;
import dev.attain.examples.steelwheels.data.SalesBook;
import java.math.RoundingMode;
import java.util.List;

/** Takes the company's target down to the quarters of each rep, as a tree of targets. */
public final class TargetPlanner {
    private static final int CENTS = 2;

    private TargetPlanner() {}

    /** The planner; it has no options. */
    public static TargetPlanner standard() {
        return new TargetPlanner();
    }

    /**
     * Sets the targets of a year.
     *
     * <p>The company is asked for the bookings of the year before, times the policy's factor. Reps share that in
     * proportion to what they booked then, by largest remainder to the cent; a rep who booked nothing gets no target.
     * Each rep's year is spread over the quarters as the company's bookings were, the running total rounded to the
     * cent.
     *
     * @param reps in the order of their numbers, which have equally many digits: ties go to the lower
     * @throws dev.attain.core.finding.InvalidDefinitionException if nobody booked anything
     */
    public TargetPlan plan(TargetPolicy policy, Bookings bookings, List<Employee> reps) {
        List<Employee> selling = reps.stream()
                .filter(rep -> bookings.of(List.of(rep.id()), policy.baseYear()).isPositive())
                .toList();
        return new Planning(policy, bookings, selling).plan();
    }

    /** One run: what every rep's target is made from. */
    private record Planning(TargetPolicy policy, Bookings bookings, List<Employee> reps) {
        TargetPlan plan() {
            Explanation company = company();
            TargetTree tree = TargetDecomposer.decompose(target(company.value()), split());
            return new TargetPlan(
                    policy,
                    company,
                    tree,
                    reps.stream().map(rep -> rep(tree, rep)).toList());
        }

        private Explanation company() {
            Quantity booked = Quantity.of(bookings.of(ids(), policy.baseYear()));
            Explanation base = Explanation.input(Message.of(TargetText.BASE, policy.baseYear()), booked);
            Explanation factor =
                    Explanation.input(Message.of(TargetText.FACTOR, policy.growth()), Quantity.of(policy.factor()));
            return Explanation.product(Message.of(TargetText.COMPANY, policy.year()), List.of(base, factor))
                    .rounded(CENTS, RoundingMode.HALF_UP);
        }

        private SalesTarget target(Quantity amount) {
            return SalesTarget.builder()
                    .id(TargetId.of(policy.name() + "-" + policy.year()))
                    .metric(Metric.result("bookings", "Bookings", Unit.of(SalesBook.CURRENCY)))
                    .amount(amount)
                    .owner(TargetPlan.COMPANY)
                    .period(TargetPlan.CALENDAR.year(policy.year()))
                    .segment(CustomerSegment.BOTH)
                    .assessment(AssessmentRule.inFull("end of the quarter"))
                    .build();
        }

        /** Reps by what they booked, then quarters by what the company booked. */
        private TargetSplit split() {
            Share[] shares = reps.stream()
                    .map(rep -> Share.of(rep.id(), Quantity.of(bookings.of(List.of(rep.id()), policy.baseYear()))))
                    .toArray(Share[]::new);
            List<Ratio> quarters = Bookings.quarters(policy.year()).stream()
                    .map(quarter -> bookings.of(ids(), Bookings.yearBefore(quarter)))
                    .map(Money::toRatio)
                    .toList();
            TimeTerms time =
                    TimeTerms.of(TargetPlan.CALENDAR, Granularity.QUARTER, new TimeWeighting.Seasonal(quarters));
            return TargetSplit.of(policy.name(), Integer.toString(policy.year()), ShareTerms.of(shares), time);
        }

        private static RepTarget rep(TargetTree tree, Employee rep) {
            return new RepTarget(rep, tree.find(rep.id().value()).orElseThrow());
        }

        private List<PartyId> ids() {
            return reps.stream().map(Employee::id).toList();
        }
    }
}
