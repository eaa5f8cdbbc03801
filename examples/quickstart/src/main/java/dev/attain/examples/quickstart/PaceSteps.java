package dev.attain.examples.quickstart;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.pace.Pace;
import dev.attain.core.target.pace.PaceFigure;
import dev.attain.core.target.pace.PaceNode;
import dev.attain.core.target.pace.PaceTracker;
import dev.attain.core.target.pace.result.Judgement;
import dev.attain.core.target.pace.result.TargetResult;
import dev.attain.core.target.split.TargetDecomposer;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
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

/** Where a target stands on its own curve, and what the rest asks for: a program of the README. */
public final class PaceSteps {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final PartyId ANN = PartyId.of("ann");
    private static final Metric BOOKINGS =
            Metric.result("bookings", "Bookings", usd("USD 0.00").unit());

    private PaceSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Tracks a year that is strong in its last quarter, in the middle of May. */
    public static void run(PrintStream out) {
        TargetTree tree = tree();
        // tag::pace[]
        LocalDate asOf = LocalDate.of(2026, 5, 15);
        List<TargetResult> results = List.of(
                TargetResult.of(booked("2026-Q1", "USD 51000.00")),
                TargetResult.of(booked("2026-M04", "USD 14000.00")),
                TargetResult.of(booked("2026-M04", "USD -1500.00"))
                        .judged(new Judgement(PartyId.of("cfo"), asOf, "a return on its way")),
                TargetResult.of(booked("2026-M06", "USD 9000.00"))); // not yet

        Pace pace = PaceTracker.standard().track(tree, results, asOf);
        PaceNode ann = pace.find("ann").orElseThrow();
        out.println(ann.status().orElseThrow() + ", "
                + ann.figure(PaceFigure.FINISH_ON_CURVE).orElseThrow());
        out.println(ann.explanation(PaceFigure.PACE).orElseThrow().text(Locale.ENGLISH));
        pace.findings().forEach(out::println);
        pace.alerts(1).forEach(out::println);
        // end::pace[]
    }

    private static TargetTree tree() {
        List<Ratio> season = List.of(Ratio.of(20), Ratio.of(20), Ratio.of(20), Ratio.of(40));
        SalesTarget year = SalesTarget.builder()
                .id(TargetId.of("T-2026"))
                .metric(BOOKINGS)
                .amount(usd("USD 600000.00"))
                .owner(PartyId.of("director"))
                .period(CALENDAR.year(2026))
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
        return TargetDecomposer.decompose(
                year,
                TargetSplit.of(
                        "field",
                        "2026",
                        ShareTerms.of(Share.of(ANN, usd("USD 1.00")), Share.of(PartyId.of("ben"), usd("USD 1.00"))),
                        TimeTerms.of(CALENDAR, Granularity.QUARTER, new TimeWeighting.Seasonal(season)),
                        TimeTerms.of(CALENDAR, Granularity.MONTH, new TimeWeighting.Equal())));
    }

    private static Measurement booked(String period, String amount) {
        return new Measurement(BOOKINGS, ANN, CALENDAR.parse(period), usd(amount));
    }

    private static Quantity usd(String amount) {
        return Quantity.of(Money.parse(amount));
    }
}
