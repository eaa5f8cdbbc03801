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
import dev.attain.core.target.split.TargetDecomposer;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.ChildLimit;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSlice.OfSegment;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One number becomes a tree of targets: a program of the README. */
public final class SplitSteps {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();

    private SplitSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Splits a year by rep with over-assignment, by month, and into existing and new customers. */
    public static void run(PrintStream out) {
        // tag::target[]
        ShareTerms reps = ShareTerms.of(
                        rep("ann", "USD 412000.00"), rep("ben", "USD 390500.00"), rep("cid", "USD 90000.00"))
                .withFactor(Rate.percent("110")) // together they carry a tenth more than the director
                .withLimits(ChildLimit.floor("cid", usd("USD 150000.00")));
        TimeTerms months = TimeTerms.of(CALENDAR, Granularity.MONTH, new TimeWeighting.CalendarDays());
        ShareTerms segments = ShareTerms.of(
                Share.of(CustomerSegment.EXISTING, Quantity.of(Rate.percent("70"))),
                Share.of(CustomerSegment.NEW, Quantity.of(Rate.percent("30"))));

        TargetTree tree = TargetDecomposer.decompose(year(), TargetSplit.of("field", "2026", reps, months, segments));
        out.println(tree.level(1) + ", new: " + tree.leafTotal(new OfSegment(CustomerSegment.NEW)));
        out.println(tree.find("ben", "2026-M02").orElseThrow().explanation().text(Locale.ENGLISH));
        // end::target[]
    }

    private static SalesTarget year() {
        return SalesTarget.builder()
                .id(TargetId.of("T-2026"))
                .metric(Metric.result("bookings", "Bookings", usd("USD 0.00").unit()))
                .amount(usd("USD 1000000.00"))
                .owner(PartyId.of("director"))
                .period(CALENDAR.year(2026))
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
    }

    /** A rep with what was booked last year as weight. */
    private static Share rep(String id, String lastYear) {
        return Share.of(PartyId.of(id), usd(lastYear));
    }

    private static Quantity usd(String amount) {
        return Quantity.of(Money.parse(amount));
    }
}
