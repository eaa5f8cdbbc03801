package dev.attain.examples.steelwheels.year;

import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.examples.steelwheels.booking.Bookings;
import dev.attain.examples.steelwheels.commission.CommissionYear;
import dev.attain.examples.steelwheels.data.Employee;
import dev.attain.examples.steelwheels.people.Member;
import dev.attain.examples.steelwheels.people.SalesForce;
import dev.attain.examples.steelwheels.target.TargetPlan;
import java.util.List;

/** Puts the figures of the year side by side. */
record FigureMaker(TargetPlan targets, Bookings bookings, CommissionYear commission) {

    /** What all reps reached, and what the whole sales force earned. */
    YearFigures company(SalesForce force) {
        return year(
                force.reps().stream().map(Employee::id).toList(),
                force.members().stream().map(member -> member.who().id()).toList());
    }

    /** What a rep, or everybody below a leader, reached, and what the member earned. */
    MemberYear member(Member member) {
        return new MemberYear(member, year(member.reps(), List.of(member.who().id())));
    }

    private YearFigures year(List<PartyId> reps, List<PartyId> paid) {
        return new YearFigures(Bookings.quarters(targets.policy().year()).stream()
                .map(quarter -> new QuarterFigures(quarter, quarter(reps, paid, quarter)))
                .toList());
    }

    private Figures quarter(List<PartyId> reps, List<PartyId> paid, SalesPeriod quarter) {
        return new Figures(
                targets.of(reps, quarter),
                bookings.of(reps, Bookings.yearBefore(quarter)),
                bookings.of(reps, quarter),
                commission.credited(reps, quarter),
                commission.pay(paid, quarter));
    }
}
