package dev.attain.examples.steelwheels.target;

import static dev.attain.core.money.apportion.Apportionment.CUMULATIVE;
import static dev.attain.core.money.apportion.Apportionment.LARGEST_REMAINDER;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation;
import dev.attain.core.explain.Source;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.core.time.SalesPeriod;
import dev.attain.examples.steelwheels.booking.Bookings;
import dev.attain.examples.steelwheels.data.Employee;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Takes the company's target down to the quarters of each rep; figures and their explanations are made in one go. */
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
     * Each rep's year is spread over the quarters as the company's bookings were, the running total rounded to the cent.
     *
     * @param reps in the order in which ties are broken
     */
    public TargetPlan plan(TargetPolicy policy, Bookings bookings, List<Employee> reps) {
        List<Employee> selling = reps.stream()
                .filter(rep -> bookings.of(List.of(rep.id()), policy.baseYear()).isPositive())
                .toList();
        return new Planning(policy, bookings, selling).plan();
    }

    /** One run: what every rep's target is made from. */
    private static final class Planning {
        private final TargetPolicy policy;
        private final List<Employee> reps;
        private final List<Money> bookedByReps;
        private final List<SalesPeriod> quarters;
        private final List<Money> bookedInQuarters;
        private final Money booked;

        Planning(TargetPolicy policy, Bookings bookings, List<Employee> reps) {
            List<PartyId> ids = reps.stream().map(Employee::id).toList();
            this.policy = policy;
            this.reps = reps;
            bookedByReps = ids.stream()
                    .map(id -> bookings.of(List.of(id), policy.baseYear()))
                    .toList();
            quarters = Bookings.quarters(policy.year());
            bookedInQuarters = quarters.stream()
                    .map(quarter -> bookings.of(ids, Bookings.yearBefore(quarter)))
                    .toList();
            booked = bookings.of(ids, policy.baseYear());
        }

        TargetPlan plan() {
            Explanation company = company();
            List<RepTarget> targets = new ArrayList<>();
            for (int i = 0; i < reps.size(); i++) {
                targets.add(rep(company, i));
            }
            return new TargetPlan(policy, company, targets);
        }

        private Explanation company() {
            Explanation base = Explanation.input(Message.of(TargetText.BASE, policy.baseYear()), Quantity.of(booked));
            Explanation factor =
                    Explanation.input(Message.of(TargetText.FACTOR, policy.growth()), Quantity.of(policy.factor()));
            return Explanation.product(Message.of(TargetText.COMPANY, policy.year()), List.of(base, factor))
                    .rounded(CENTS, RoundingMode.HALF_UP)
                    .from(source("growth"));
        }

        private RepTarget rep(Explanation company, int index) {
            Employee rep = reps.get(index);
            Message label = Message.of(
                    TargetText.REP, policy.year(), rep.name(), bookedByReps.get(index), booked, policy.baseYear());
            Operation.Part share = new Operation.Part(LARGEST_REMAINDER, Weights.money(bookedByReps), index, CENTS);
            Explanation year =
                    Explanation.part(label, company, share).from(source("reps")).about(rep.id());
            List<QuarterTarget> targets = new ArrayList<>();
            for (int i = 0; i < quarters.size(); i++) {
                targets.add(quarter(rep, year, i));
            }
            return new RepTarget(rep, year, targets);
        }

        private QuarterTarget quarter(Employee rep, Explanation year, int index) {
            SalesPeriod quarter = quarters.get(index);
            Message label = Message.of(
                    TargetText.QUARTER,
                    quarter.label(),
                    rep.name(),
                    bookedInQuarters.get(index),
                    booked,
                    Bookings.yearBefore(quarter).label());
            Operation.Part share = new Operation.Part(CUMULATIVE, Weights.money(bookedInQuarters), index, CENTS);
            return new QuarterTarget(
                    quarter,
                    Explanation.part(label, year, share)
                            .from(source("quarters"))
                            .about(rep.id()));
        }

        private Source source(String rule) {
            return new Source(rule, policy.name(), Integer.toString(policy.year()));
        }
    }
}
