package dev.attain.core.target.pace;

import static dev.attain.core.target.pace.Paces.CALENDAR;
import static dev.attain.core.target.pace.Paces.MONTHS;
import static dev.attain.core.target.pace.Paces.SEGMENTS;
import static dev.attain.core.target.pace.Paces.booked;
import static dev.attain.core.target.pace.Paces.bookings;
import static dev.attain.core.target.pace.Paces.complaints;
import static dev.attain.core.target.pace.Paces.date;
import static dev.attain.core.target.pace.Paces.owner;
import static dev.attain.core.target.pace.Paces.owners;
import static dev.attain.core.target.pace.Paces.target;
import static dev.attain.core.target.pace.Paces.tree;
import static dev.attain.core.target.pace.Paces.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.pace.result.Judgement;
import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.pace.result.TargetResult;
import dev.attain.core.target.pace.terms.PaceBand;
import dev.attain.core.target.pace.terms.PaceTerms;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSlice.OfSegment;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting;
import dev.attain.core.time.BusinessDate;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.core.time.work.WorkSchedule;
import dev.attain.core.time.work.WorkingHours;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PaceTrackerTest {
    private static final TimeTerms DAYS = TimeTerms.of(CALENDAR, Granularity.MONTH, new TimeWeighting.CalendarDays());
    private static final WorkCalendar WEEKDAYS =
            WorkCalendar.of(WorkSchedule.mondayToFriday(ZoneId.of("Europe/Berlin"), WorkingHours.parse("09:00-17:00")));

    /** cal76.calculator.city (T20): 96,000 by day 12 of 30 against 260,000 is 8,000 a day, and 9,111.11 are needed. */
    @Test
    void theRunRateAndWhatTheRestAsksForAreThePublishedOnes() {
        PaceNode month = oneMonth("260000.00", "96000.00");
        assertThat(month.elapsedDays()).isEqualTo(12);
        assertThat(month.remainingDays()).isEqualTo(18);
        assertThat(month.figure(PaceFigure.FINISH_AT_RUN_RATE)).contains(usd("240000.00"));
        assertThat(month.figure(PaceFigure.FINISH_ON_CURVE)).contains(usd("240000.00"));
        assertThat(shown(month, PaceFigure.REQUIRED_PER_DAY, 6)).isEqualTo("9111.111111");
        assertThat(month.expected()).isEqualTo(usd("104000.00"));
        assertThat(month.figure(PaceFigure.GAP)).contains(usd("-8000.00"));
        assertThat(month.status().orElseThrow().id()).isEqualTo("behind");
        assertThat(month.figure(PaceFigure.NEEDED_SHARE).orElseThrow().value()).isEqualTo(Ratio.of(164, 156));
        assertThat(month.figure(PaceFigure.FINISH_AS_PLANNED)).contains(usd("252000.00"));
    }

    @Test
    void theSharedCaseOfTheRunRateAgrees() {
        JsonNode shared = SharedCases.one("targets", "T20");
        JsonNode given = shared.get("given");
        JsonNode expected = shared.get("expected");
        PaceNode month = oneMonth(
                given.get("goal").asString() + ".00", given.get("actual").asString() + ".00");
        assertThat(month.elapsedDays()).isEqualTo(given.get("elapsed").asLong());
        assertThat(month.elapsedDays() + month.remainingDays())
                .isEqualTo(given.get("total").asLong());
        assertThat(month.figure(PaceFigure.FINISH_AT_RUN_RATE))
                .contains(usd(expected.get("projected").asString() + ".00"));
        assertThat(shown(month, PaceFigure.REQUIRED_PER_DAY, 6))
                .isEqualTo(expected.get("requiredDaily").asString());
        Ratio projected = month.figure(PaceFigure.FINISH_AT_RUN_RATE)
                .orElseThrow()
                .per(month.target().amount())
                .value();
        assertThat(projected.percent(6, RoundingMode.HALF_UP))
                .isEqualTo(expected.get("projectedAttainmentPct").asString() + "%");
    }

    /** codingace.net (T22): 240,000 of 300,000 after 75 of 90 days are 80 % of the target and 96 % of the pace. */
    @Test
    void paceIsAttainmentAgainstWhatWasExpected() {
        SalesPeriod quarter = CALENDAR.split(Paces.YEAR, Granularity.QUARTER).get(0); // 31 + 28 + 31 days
        TargetTree tree = tree(target(bookings(), usd("300000.00"), quarter), owners("ann"));
        PaceNode ann = track(tree, "2026-03-16", booked("ann", "2026-01-01", "2026-03-16", "240000.00"))
                .find("ann")
                .orElseThrow();
        assertThat(ann.elapsedDays()).isEqualTo(75);
        assertThat(ann.pace()).contains(Ratio.of(96, 100));
        assertThat(ann.status().orElseThrow().name()).isEqualTo("on track");
        JsonNode shared = SharedCases.one("targets", "T22").get("expected");
        assertThat(ann.pace().orElseThrow().percent(2, RoundingMode.HALF_UP))
                .isEqualTo(shared.get("pacePct").asString() + "%");
    }

    /** github.com/frappe/erpnext/pull/40062 (T08): all of 5 and half of 10 are 10, not 15. */
    @Test
    void creditSharesAreTakenBeforeResultsAreCompared() {
        TargetTree tree = tree("20.00", owners("ann"));
        Pace pace = track(
                tree,
                "2026-12-31",
                booked("ann", "2026-05-01", "2026-05-01", "5.00"),
                booked("ann", "2026-05-02", "2026-05-02", "5.00")); // half of 10
        assertThat(pace.root().actual()).isEqualTo(usd("10.00"));
        assertThat(pace.root().pace()).contains(Ratio.of(1, 2));
        JsonNode credits = SharedCases.one("targets", "T08");
        long achieved = 0;
        for (JsonNode credit : credits.get("given").get("credits")) {
            achieved += credit.get(0).asLong() * credit.get(1).asLong() / 100;
        }
        assertThat(pace.root().actual()).isEqualTo(usd(achieved + ".00"));
        assertThat(achieved).isEqualTo(credits.get("expected").get("achieved").asLong());
    }

    /** The same instant is the next day further east (margince issue 2550, T33), and the day has to be named. */
    @Test
    void whatIsKnownByTheEndOfADayDependsOnWhereTheDayEnds() {
        Instant instant = Instant.parse("2026-08-23T22:00:00Z");
        TargetResult later = booked("ann", "2026-08-24", "2026-08-24", "10.00");
        TargetTree tree = tree("1000.00", owners("ann"));
        LocalDate east = BusinessDate.of(instant, ZoneId.of("Asia/Ho_Chi_Minh"));
        LocalDate west = BusinessDate.of(instant, ZoneId.of("UTC"));
        assertThat(PaceTracker.standard().track(tree, List.of(later), east).findings())
                .isEmpty();
        assertThat(PaceTracker.standard().track(tree, List.of(later), west).findings())
                .extracting(Finding::code)
                .containsExactly("target.pace.result.after-as-of");
    }

    @Test
    void theCurveIsTheTargetsOwnAndNoStraightLine() {
        List<Ratio> season = IntStream.range(0, 12)
                .mapToObj(month -> Ratio.of(month < 6 ? 1 : 3))
                .toList();
        TargetTree tree = tree(
                "2400.00",
                owners("ann", "ben"),
                TimeTerms.of(CALENDAR, Granularity.MONTH, new TimeWeighting.Seasonal(season)),
                SEGMENTS);
        PaceNode root = track(tree, "2026-06-30").root();
        assertThat(root.expected()).isEqualTo(usd("600.00")); // half of the year is a quarter of the plan
        assertThat(root.period()).isEqualTo(Paces.YEAR);
        assertThat(root.owner()).isEqualTo(PartyId.of("director"));
        Pace july = track(tree, "2026-07-10");
        // 1/4 of the year is done; of July, 300.00, ten days of 31
        assertThat(july.root().expected().value())
                .isEqualTo(Ratio.of(600).plus(Ratio.of(300).times(Ratio.of(10, 31))));
        PaceNode annsNew = july.find("ann", "2026-M07", "NEW").orElseThrow();
        assertThat(annsNew.expected().value()).isEqualTo(Ratio.of(45 * 10, 31));
        assertThat(annsNew.owner()).isEqualTo(PartyId.of("ann"));
        assertThat(annsNew.children()).isEmpty();
        assertThat(july.find("ann", "2026-M13")).isEmpty();
        assertThat(july).hasToString("T-2026 by field/1: 75 nodes as of 2026-07-10");
        assertThat(july.find("ben", "2026-M01").orElseThrow())
                .hasToString("ben / 2026-M01: USD 50.00, actual USD 0.00, expected USD 50.00");
    }

    /** 2026-05-12 is the eighth working day of 21 in May. */
    @Test
    void onlyWorkingDaysCountWhereThereIsACalendar() {
        TargetTree tree = tree("25200.00", MONTHS);
        PaceNode may = PaceTracker.of(PaceTerms.standard(), WEEKDAYS)
                .track(tree, List.of(booked("director", "2026-05-04", "2026-05-08", "1000.00")), date("2026-05-12"))
                .find("2026-M05")
                .orElseThrow();
        assertThat(may.elapsedDays()).isEqualTo(8);
        assertThat(may.remainingDays()).isEqualTo(13);
        assertThat(may.expected()).isEqualTo(usd("800.00"));
        assertThat(may.pace()).contains(Ratio.of(5, 4));
        assertThat(shown(may, PaceFigure.REQUIRED_PER_DAY, 2)).isEqualTo("84.62"); // 1100 in 13 days
    }

    @Test
    void aPeriodWithoutAWorkingDayCountsItsCalendarDays() {
        SalesPeriod weekend = Paces.days("2026-05-02", "2026-05-03");
        TargetTree tree = tree(target(bookings(), usd("10.00"), weekend), owners("ann"));
        PaceNode ann = PaceTracker.of(PaceTerms.standard(), WEEKDAYS)
                .track(tree, List.of(), date("2026-05-02"))
                .root();
        assertThat(ann.expected()).isEqualTo(usd("5.00"));
    }

    /** The reps together carry a tenth more: their parts give the curve its shape, and the target its height. */
    @Test
    void overAssignmentDoesNotRaiseWhatIsExpectedOfTheOneAbove() {
        TargetTree tree = tree("1200.00", owners("ann", "ben").withFactor(Rate.percent("110")), MONTHS);
        Pace pace = track(tree, "2026-03-31");
        assertThat(pace.root().expected()).isEqualTo(usd("300.00"));
        assertThat(pace.find("ann").orElseThrow().expected()).isEqualTo(usd("165.00"));
        assertThat(track(tree, "2026-12-31").root().expected()).isEqualTo(usd("1200.00"));
        Optional<Explanation> why = pace.root().explanation(PaceFigure.EXPECTED);
        assertThat(ExplanationEvaluator.evaluate(why.orElseThrow())).isEqualTo(usd("300.00"));
    }

    /** Two cents by a factor of 1 % leave the parts nothing, and a node that was not split is its own leaf. */
    @Test
    void aTargetWhosePartsComeToNothingFollowsItsOwnPeriod() {
        TargetTree tree = tree("0.02", owners("ann").withFactor(Rate.percent("1")));
        PaceNode root = track(tree, "2026-07-02").root(); // day 183 of 365
        assertThat(root.expected().value()).isEqualTo(Ratio.of(2 * 183, 100 * 365));
        assertThat(recomputed(root, PaceFigure.EXPECTED)).isEqualTo(root.expected());
        TargetTree half =
                tree("200.00", owners("ann", "ben"), ShareTerms.of(owner("x", 1).withUnder("ann")), MONTHS);
        Pace pace = track(half, "2026-01-31");
        assertThat(half.findings()).hasSize(1); // ben has nobody below, so no months either
        assertThat(pace.find("ben").orElseThrow().expected().value()).isEqualTo(Ratio.of(3100, 365));
        assertThat(pace.find("ann").orElseThrow().expected().value()).isEqualTo(Ratio.of(833, 100));
        assertThat(recomputed(pace.root(), PaceFigure.EXPECTED))
                .isEqualTo(pace.root().expected());
    }

    @Test
    void beforeThePeriodThereIsNoPaceAndAfterItNothingIsLeft() {
        TargetTree tree = tree("1200.00", MONTHS);
        PaceNode before = track(tree, "2025-12-31").root();
        assertThat(before.expected()).isEqualTo(usd("0.00"));
        assertThat(before.pace()).isEmpty();
        assertThat(before.status()).isEmpty();
        assertThat(before.alerts()).isEmpty();
        assertThat(before.figure(PaceFigure.FINISH_ON_CURVE)).isEmpty();
        assertThat(before.figure(PaceFigure.FINISH_AT_RUN_RATE)).isEmpty();
        assertThat(before.figure(PaceFigure.NEEDED_SHARE)).contains(Paces.number(1));
        assertThat(recomputed(before, PaceFigure.EXPECTED)).isEqualTo(usd("0.00"));
        PaceNode after = track(tree, "2027-02-01", booked("director", "2026-01-01", "2026-01-31", "900.00"))
                .root();
        assertThat(after.expected()).isEqualTo(usd("1200.00"));
        assertThat(after.pace()).contains(Ratio.of(3, 4));
        assertThat(after.remainingDays()).isZero();
        assertThat(after.figure(PaceFigure.REQUIRED_PER_DAY)).isEmpty();
        assertThat(after.figure(PaceFigure.NEEDED_SHARE)).isEmpty();
        assertThat(after.figure(PaceFigure.FINISH_ON_CURVE)).contains(usd("900.00"));
        assertThat(after.alerts()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 1000.00 expected is {1}")
    @CsvSource({
        "1050.00, ahead",
        "1049.99, on-track",
        "950.00, on-track",
        "949.99, behind",
        "800.00, behind",
        "799.99, critical",
        "-1.00, critical"
    })
    void aPaceOnAnEdgeBelongsToTheBandThatBeginsThere(String actual, String band) {
        TargetTree tree = tree("1000.00", owners("ann"));
        PaceNode ann = track(tree, "2026-12-31", booked("ann", "2026-01-01", "2026-12-31", actual))
                .find("ann")
                .orElseThrow();
        assertThat(ann.status().map(PaceBand::id)).contains(band);
    }

    @ParameterizedTest(name = "{0} complaints where 50 were allowed by now: {1}, {2}")
    @CsvSource({"50, 1, on-track", "40, 6/5, ahead", "60, 4/5, behind", "61, 39/50, critical", "0, 2, ahead"})
    void whereLowerIsBetterMoreThanExpectedIsBehind(long actual, String pace, String band) {
        TargetTree tree = tree(
                target(complaints(), Quantity.count(100, "complaints"), Paces.YEAR),
                TimeTerms.of(CALENDAR, Granularity.HALF, new TimeWeighting.Equal()));
        TargetResult result = TargetResult.of(new Measurement(
                complaints(),
                PartyId.of("director"),
                Paces.days("2026-01-01", "2026-06-30"),
                Quantity.count(actual, "complaints")));
        PaceNode root = track(tree, "2026-06-30", result).root();
        assertThat(root.pace()).contains(Ratio.parse(pace));
        assertThat(root.status().map(PaceBand::id)).contains(band);
        assertThat(recomputed(root, PaceFigure.PACE).value()).isEqualTo(Ratio.parse(pace));
        assertThat(root.alerts()).isEmpty();
    }

    @Test
    void moreComplaintsThanTheYearAllowsCannotBeUndone() {
        SalesTarget year = target(complaints(), Quantity.count(10, "complaints"), Paces.YEAR);
        TargetResult eleven = TargetResult.of(new Measurement(
                complaints(),
                PartyId.of("director"),
                Paces.days("2026-01-05", "2026-01-05"),
                Quantity.count(11, "complaints")));
        assertThat(track(tree(year, owners("ann")), "2026-01-07", eleven).root().alerts())
                .extracting(Finding::toString)
                .containsExactly(
                        "target: 11 complaints are more than the 10 complaints allowed, by 1 complaints, and cannot"
                                + " be undone: re-plan");
    }

    @Test
    void aTargetOfNothingHasNoPace() {
        SalesTarget none = target(complaints(), Quantity.count(0, "complaints"), Paces.YEAR);
        PaceNode root = track(tree(none, owners("ann")), "2026-06-30").root();
        assertThat(root.pace()).isEmpty();
        assertThat(root.expected().isZero()).isTrue();
        assertThat(root.figure(PaceFigure.NEEDED_SHARE)).isEmpty();
        assertThat(root.figure(PaceFigure.REQUIRED_PER_DAY).orElseThrow().isZero())
                .isTrue();
    }

    @Test
    void everyFigureExplainsItselfDownToResultsAndPlans() {
        TargetTree tree = tree("1200.00", owners("ann", "ben"), MONTHS, SEGMENTS);
        Pace pace = track(
                tree,
                "2026-02-14",
                booked("ann", "2026-01-01", "2026-01-31", "40.00", new OfSegment(CustomerSegment.NEW)),
                booked("ann", "2026-02-01", "2026-02-10", "25.00"),
                booked("ann", "2026-02-01", "2026-02-10", "-5.00")
                        .judged(new Judgement(PartyId.of("cfo"), date("2026-02-12"), "returns on their way")));
        PaceNode ann = pace.find("ann").orElseThrow();
        assertThat(ann.explanation(PaceFigure.PACE).orElseThrow().text(Locale.ENGLISH))
                .isEqualTo("""
                pace: director, FY2026, ann: 0.8, the first divided by the second of
                  actual: director, FY2026, ann: USD 60.00, the sum of
                    Bookings of ann in 2026-01-01/2026-01-31, new customers: USD 40.00
                    Bookings of ann in 2026-02-01/2026-02-10: USD 25.00
                    adjustment of ann in 2026-02-01/2026-02-10, by cfo on 2026-02-12: returns on their way: USD -5.00
                  expected by now: director, FY2026, ann: USD 75.00, the sum of
                    planned for 2026-M01: USD 50.00
                    planned for 2026-M02 by the end of 2026-02-14: USD 25.00, the product of
                      planned for 2026-M02: USD 50.00
                      elapsed share of 2026-M02: 0.5, the first divided by the second of
                        elapsed days: 14
                        all days: 28
                """);
        for (PaceFigure figure : PaceFigure.values()) {
            assertThat(ann.explanation(figure).map(ExplanationEvaluator::evaluate))
                    .isEqualTo(ann.figure(figure))
                    .isPresent();
        }
        assertThat(ann.explanation(PaceFigure.ACTUAL).orElseThrow().about()).contains(PartyId.of("ann"));
        assertThat(ann.figure(PaceFigure.ACTUAL)).contains(ann.actual());
        assertThat(ann.figure(PaceFigure.EXPECTED)).contains(ann.expected());
        assertThat(pace.find("ben")
                        .orElseThrow()
                        .explanation(PaceFigure.ACTUAL)
                        .orElseThrow()
                        .children())
                .isEmpty();
    }

    @Test
    void numbersWithoutRowsAreExplainedByTheirParts() {
        TargetTree tree = tree("1200.00", owners("ann", "ben"), MONTHS);
        ResultTable results = ResultTable.filling(tree, date("2026-02-28"))
                .add(2, 0, 10_00)
                .add(2, 12, 5_00)
                .add(1, 1, 2_00)
                .table();
        Pace pace = PaceTracker.standard().track(results);
        assertThat(pace.root().explanation(PaceFigure.ACTUAL).orElseThrow().text(Locale.ENGLISH))
                .isEqualTo("""
                actual: director, FY2026: USD 17.00, the sum of
                  actual: director, FY2026, ann: USD 10.00
                  actual: director, FY2026, ben: USD 7.00
                """);
        assertThat(pace.find("ben")
                        .orElseThrow()
                        .explanation(PaceFigure.ACTUAL)
                        .orElseThrow()
                        .text(Locale.ENGLISH))
                .isEqualTo("""
                actual: director, FY2026, ben: USD 7.00, the sum of
                  results in no part: director, FY2026, ben: USD 2.00
                  actual: director, FY2026, ben, 2026-M01: USD 5.00
                """);
        assertThat(pace.root().alerts())
                .as("nobody knows how old the numbers are")
                .isEmpty();
        assertThat(pace.results()).isSameAs(results);
        assertThat(pace.terms()).isEqualTo(PaceTerms.standard());
        assertThat(pace.find("ann")).isEqualTo(pace.find("ann"));
        assertThat(pace).isNotEqualTo(PaceTracker.standard().track(results)).hasSameHashCodeAs(pace);
    }

    /** Three falls in a row, and the last month below its target. */
    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4} alerts")
    @CsvSource({
        "130, 120, 110, 90, 1",
        "130, 120, 110, 100, 0",
        "130, 120, 120, 90, 0",
        "90, 130, 120, 110, 0",
        "120, 130, 120, 90, 0"
    })
    void aTargetDriftsWhoseClosedPeriodsFallAgainAndAgain(int jan, int feb, int mar, int apr, int alerts) {
        TargetTree tree = tree("1200.00", owners("ann"), MONTHS);
        Pace pace = track(
                tree,
                "2026-05-02",
                booked("ann", "2026-01-01", "2026-01-31", jan + ".00"),
                booked("ann", "2026-02-01", "2026-02-28", feb + ".00"),
                booked("ann", "2026-03-01", "2026-03-31", mar + ".00"),
                booked("ann", "2026-04-01", "2026-04-30", apr + ".00"));
        assertThat(pace.find("ann").orElseThrow().alerts())
                .extracting(Finding::code)
                .hasSize(alerts)
                .allMatch("target.pace.drifting"::equals);
        assertThat(pace.root().alerts()).hasSize(alerts);
        assertThat(pace.alerts(2)).isEmpty();
    }

    @Test
    void anAlertSaysWhereHowMuchAndWhatToDo() {
        TargetTree tree = tree("1200.00", owners("ann"), MONTHS);
        Pace pace = track(
                tree,
                "2026-06-30",
                booked("ann", "2026-01-01", "2026-01-31", "70.00"),
                booked("ann", "2026-02-01", "2026-02-28", "60.00"),
                booked("ann", "2026-03-01", "2026-03-31", "60.00"),
                booked("ann", "2026-04-01", "2026-04-30", "50.00"),
                booked("ann", "2026-05-01", "2026-05-31", "40.00"),
                booked("ann", "2026-06-01", "2026-06-15", "19.99"));
        assertThat(pace.find("ann").orElseThrow().alerts())
                .extracting(Finding::toString)
                .containsExactly(
                        "target[ann]: drifts: the attainment of closed periods fell 3 times in a row, from 60.0% to 20.0%:"
                                + " ask what changed",
                        "target[ann]: USD 900.01 are missing, more than 150% of the USD 600.00 planned for the rest:"
                                + " re-plan, or find help",
                        "target[ann]: no result since 2026-06-15, 15 days by the end of 2026-06-30: hand in the latest"
                                + " figures");
        assertThat(pace.alerts()).hasSize(6).extracting(Finding::path).containsOnly("target", "target[ann]");
        Pace better = track(tree, "2026-06-30", booked("ann", "2026-06-01", "2026-06-30", "300.00"));
        assertThat(better.find("ann").orElseThrow().alerts())
                .as("900.00 are just in reach of 600.00, and the year did not fall")
                .isEmpty();
    }

    @ParameterizedTest(name = "as of {0}: {1}")
    @CsvSource({"2026-02-10, 0", "2026-02-11, 1"})
    void figuresAreStaleOneDayAfterTheLimit(String asOf, int alerts) {
        TargetTree tree = tree("1200.00", owners("ann"));
        Pace pace = track(tree, asOf, booked("ann", "2026-01-01", "2026-01-31", "500.00"));
        assertThat(pace.find("ann").orElseThrow().alerts()).hasSize(alerts);
    }

    @Test
    void whoNeverHandedInAnythingIsStaleSinceThePeriodBegan() {
        TargetTree tree = tree("1200.00", owners("ann", "ben"));
        Pace pace = track(tree, "2026-01-11", booked("ann", "2026-01-01", "2026-01-11", "500.00"));
        assertThat(pace.find("ann").orElseThrow().alerts()).isEmpty();
        assertThat(pace.find("ben").orElseThrow().alerts())
                .extracting(Finding::toString)
                .containsExactly(
                        "target[ben]: no result since 2025-12-31, 11 days by the end of 2026-01-11: hand in the"
                                + " latest figures");
    }

    @Test
    void quartersOfUnequalMonthsRunTogetherExactly() {
        TargetTree tree = tree("36500.00", owners("ann", "ben"), DAYS);
        assertThat(track(tree, "2026-02-03").root().expected()).isEqualTo(usd("3400.00"));
    }

    private static PaceNode oneMonth(String goal, String actual) {
        SalesPeriod april = CALENDAR.split(Paces.YEAR, Granularity.MONTH).get(3);
        TargetTree tree = tree(target(bookings(), usd(goal), april), owners("ann"));
        return track(tree, "2026-04-12", booked("ann", "2026-04-01", "2026-04-12", actual))
                .find("ann")
                .orElseThrow();
    }

    private static Pace track(TargetTree tree, String asOf, TargetResult... results) {
        Pace pace = PaceTracker.standard().track(tree, List.of(results), date(asOf));
        assertThat(pace.findings()).isEmpty();
        assertThat(pace.asOf()).isEqualTo(date(asOf));
        return pace;
    }

    private static Quantity recomputed(PaceNode node, PaceFigure figure) {
        return ExplanationEvaluator.evaluate(node.explanation(figure).orElseThrow());
    }

    private static String shown(PaceNode node, PaceFigure figure, int decimals) {
        return node.figure(figure)
                .orElseThrow()
                .value()
                .rounded(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
