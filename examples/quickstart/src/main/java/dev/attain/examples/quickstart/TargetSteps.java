package dev.attain.examples.quickstart;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.history.SalesHistory;
import dev.attain.core.target.history.SeasonalMethod;
import dev.attain.core.target.history.TargetSuggester;
import dev.attain.core.target.history.TargetSuggestion;
import dev.attain.core.target.smart.SmartChecker;
import dev.attain.core.target.smart.SmartEvidence;
import dev.attain.core.target.smart.SmartReport;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A target from the pattern of the past, and whether it is any good: a program of the README. */
public final class TargetSteps {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final PartyId NORTH = PartyId.of("north");
    private static final Metric BOOKINGS = Metric.result("bookings", "Bookings", Unit.of(Currency.getInstance("USD")));

    private TargetSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Carries three years of quarters on for a fourth and asks what is missing before it can be a target. */
    public static void run(PrintStream out) {
        // tag::target[]
        SalesHistory quarters = quarters(6, 15, 10, 4, 10, 18, 15, 7, 14, 26, 23, 12); // in thousands, from 2024
        TargetSuggestion next =
                TargetSuggester.suggest(quarters, SeasonalMethod.RATIO_TO_MOVING_AVERAGE, RoundingMode.HALF_UP);
        SalesTarget draft = SalesTarget.builder()
                .id(TargetId.of("2027-north"))
                .metric(BOOKINGS)
                .amount(next.amount().orElseThrow())
                .owner(NORTH)
                .period(CALENDAR.year(2027))
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
        SmartEvidence known =
                SmartEvidence.builder().calendar(CALENDAR).capacity(usd(90)).build();
        SmartReport report = SmartChecker.standard().check(draft, known, LocalDate.of(2026, 12, 1));
        // end::target[]
        print(out, draft, report);
    }

    private static void print(PrintStream out, SalesTarget draft, SmartReport report) {
        out.println(draft);
        report.verdicts().forEach(verdict -> {
            out.println(verdict.letter().text(Locale.ENGLISH) + (verdict.isMet() ? ": yes" : ": not yet"));
            verdict.opinion().cures().forEach(cure -> out.println("  " + cure));
        });
    }

    private static SalesHistory quarters(int... thousands) {
        List<Measurement> measurements = IntStream.range(0, thousands.length)
                .mapToObj(i -> Measurement.builder()
                        .metric(BOOKINGS)
                        .owner(NORTH)
                        .period(CALENDAR.periodOf(LocalDate.of(2024 + i / 4, 1 + i % 4 * 3, 1), Granularity.QUARTER))
                        .value(usd(thousands[i]))
                        .build())
                .toList();
        return new SalesHistory(measurements, 4);
    }

    private static Quantity usd(int thousands) {
        return Quantity.of(Money.parse("USD " + thousands + "000.00"));
    }
}
