package dev.attain.examples.quickstart;

import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.TargetScope;
import dev.attain.core.target.assignment.AssignedTargets;
import dev.attain.core.target.assignment.LineKind;
import dev.attain.core.target.assignment.TargetAssigner;
import dev.attain.core.target.assignment.TargetAssignment;
import dev.attain.core.target.split.Replan;
import dev.attain.core.target.split.TargetDecomposer;
import dev.attain.core.target.split.TargetReplanner;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.change.TargetChange;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSlice.OfScope;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A year in which people and amounts change: a program of the README. */
public final class ReplanSteps {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final PartyId ANN = PartyId.of("ann");
    private static final PartyId BEN = PartyId.of("ben");
    private static final PartyId DIRECTOR = PartyId.of("director");
    private static final TargetScope NORTH = new TargetScope("territory", "north");
    private static final TargetScope SOUTH = new TargetScope("territory", "south");

    private ReplanSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Raises a target in July and hands a territory over in August. */
    public static void run(PrintStream out) {
        TargetTree tree = TargetDecomposer.decompose(year(), split());
        LocalDate july = LocalDate.of(2026, 7, 1);
        LocalDate august = LocalDate.of(2026, 8, 11);
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        // tag::replan[]
        SalesTarget more = tree.target().revised(usd("USD 1100000.00"), july, DIRECTOR, "a plant opens");
        Replan replan = TargetReplanner.replan(tree, TargetChange.none().withTarget(more), july);
        TargetTree rest = replan.after();
        out.println(replan.differences().size() + " nodes differ: "
                + rest.find("south").orElseThrow().children());
        out.println(rest.find("south", "2026-Q3").orElseThrow().explanation().text(Locale.ENGLISH));

        AssignedTargets assigned = TargetAssigner.byDays()
                .assign(
                        rest,
                        List.of(
                                TargetAssignment.of(new OfScope(NORTH), ANN, newYear),
                                TargetAssignment.of(new OfScope(SOUTH), BEN, newYear)
                                        .until(august),
                                TargetAssignment.of(new OfScope(SOUTH), ANN, august.plusDays(20))));
        out.println("ann " + assigned.total(ANN) + ", ben " + assigned.total(BEN));
        out.println("vacant " + assigned.total(LineKind.VACANT) + ": " + assigned.findings());
        // end::replan[]
    }

    private static TargetSplit split() {
        return TargetSplit.of(
                "field",
                "2026",
                ShareTerms.of(
                        Share.of(NORTH, Quantity.of(Rate.percent("60"))),
                        Share.of(SOUTH, Quantity.of(Rate.percent("40")))),
                TimeTerms.of(CALENDAR, Granularity.QUARTER, new TimeWeighting.CalendarDays()));
    }

    private static SalesTarget year() {
        return SalesTarget.builder()
                .id(TargetId.of("T-2026"))
                .metric(Metric.result("bookings", "Bookings", usd("USD 0.00").unit()))
                .amount(usd("USD 1000000.00"))
                .owner(DIRECTOR)
                .period(CALENDAR.year(2026))
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
    }

    private static Quantity usd(String amount) {
        return Quantity.of(Money.parse(amount));
    }
}
