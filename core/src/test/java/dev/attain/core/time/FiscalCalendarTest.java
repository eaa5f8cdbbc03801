package dev.attain.core.time;

import static dev.attain.core.time.Granularity.HALF;
import static dev.attain.core.time.Granularity.MONTH;
import static dev.attain.core.time.Granularity.QUARTER;
import static dev.attain.core.time.Granularity.WEEK;
import static dev.attain.core.time.Granularity.YEAR;
import static dev.attain.core.time.YearComparison.RESTATED;
import static dev.attain.core.time.YearComparison.UNRESTATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalCalendarTest {
    private static final FiscalCalendar CIVIL = FiscalCalendar.calendarYear();
    private static final FiscalCalendar RETAIL = FiscalCalendar.retail454();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "FY2018, 2018-01-01, 2019-01-01",
        "2018-H2, 2018-07-01, 2019-01-01",
        "2018-Q1, 2018-01-01, 2018-04-01",
        "2018-M03, 2018-03-01, 2018-04-01",
        "2018-W01, 2018-01-01, 2018-01-08",
        "2018-W53, 2018-12-31, 2019-01-01",
        "2018-M02-W09, 2018-02-26, 2018-03-01",
        "2018-M03-W09, 2018-03-01, 2018-03-05",
        "2018-Q1-W13, 2018-03-26, 2018-04-01"
    })
    void labelsOfACalendarYear(String label, LocalDate start, LocalDate endExclusive) {
        SalesPeriod period = CIVIL.parse(label);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.endExclusive()).isEqualTo(endExclusive);
    }

    @Test
    void aWeekThatBelongsToTwoMonthsIsCutWhereTheMonthIsSplit() {
        assertThat(texts(CIVIL.split(CIVIL.parse("2018-M03"), WEEK)))
                .containsExactly(
                        "2018-M03-W09 [2018-03-01, 2018-03-05)",
                        "2018-W10 [2018-03-05, 2018-03-12)",
                        "2018-W11 [2018-03-12, 2018-03-19)",
                        "2018-W12 [2018-03-19, 2018-03-26)",
                        "2018-M03-W13 [2018-03-26, 2018-04-01)");
        assertThat(CIVIL.periodOf(LocalDate.parse("2018-03-01"), WEEK))
                .hasToString("2018-W09 [2018-02-26, 2018-03-05)");
    }

    @ParameterizedTest(name = "with the long quarter {0}, quarters start with the periods {1}")
    @CsvSource({"4, 1 4 7 10", "3, 1 4 7 11", "2, 1 4 8 11", "1, 1 5 8 11"})
    void quartersOfThirteenPeriods(int longQuarter, String periods) {
        FiscalCalendar calendar = Calendars.thirteen(longQuarter);
        SalesPeriod year = calendar.year(2018);
        List<SalesPeriod> months = calendar.split(year, MONTH);
        assertThat(months).hasSize(13).allMatch(month -> month.days() == 28);
        assertThat(calendar.split(year, QUARTER))
                .extracting(quarter -> 1 + months.indexOf(calendar.periodOf(quarter.start(), MONTH)))
                .hasToString("[" + periods.replace(" ", ", ") + "]");
        assertThat(calendar.split(year, HALF).get(1).start())
                .isEqualTo(calendar.split(year, QUARTER).get(2).start());
    }

    @ParameterizedTest(name = "{0} shifted by {1} is {2}")
    @CsvSource({
        "2017-W53, 1, 2018-W01",
        "2017-W53, -53, 2016-W52",
        "2018-W01, -1, 2017-W53",
        "2018-M12, 1, 2019-M01",
        "2018-Q1, -9, 2015-Q4",
        "FY2018, 3, FY2021",
        "2018-H2, 0, 2018-H2"
    })
    void shiftingCountsPeriodsOfTheSameGranularity(String from, int n, String to) {
        assertThat(RETAIL.shift(RETAIL.parse(from), n)).isEqualTo(RETAIL.parse(to));
    }

    // National Retail Federation: 2017 has 53 weeks, and is restated to begin a week later for comparison with 2018
    @ParameterizedTest(name = "{0} is compared with {1}, restated with {2}")
    @CsvSource({
        "2018-W01, 2017-W01 [2017-01-29; 2017-02-05), 2017-W02 [2017-02-05; 2017-02-12)",
        "2018-W52, 2017-W52 [2018-01-21; 2018-01-28), 2017-W53 [2018-01-28; 2018-02-04)",
        "2018-M01, 2017-M01 [2017-01-29; 2017-02-26), 2017-M01-restated [2017-02-05; 2017-03-05)",
        "FY2018, FY2017 [2017-01-29; 2018-02-04), FY2017-restated [2017-02-05; 2018-02-04)",
        "2019-M03, 2018-M03 [2018-04-08; 2018-05-06), 2018-M03 [2018-04-08; 2018-05-06)",
        "2017-M12, 2016-M12 [2017-01-01; 2017-01-29), 2016-M12-restated [2017-01-01; 2017-02-05)"
    })
    void comparisonsWithAndAfterAYearOfFiftyThreeWeeks(String label, String byNumber, String byDate) {
        SalesPeriod period = RETAIL.parse(label);
        assertThat(RETAIL.yearOverYear(period, UNRESTATED).orElseThrow()).hasToString(byNumber.replace(';', ','));
        assertThat(RETAIL.yearOverYear(period, RESTATED).orElseThrow()).hasToString(byDate.replace(';', ','));
    }

    @Test
    void weekFiftyThreeHasAPartnerOnlyWhenRestated() {
        SalesPeriod last = RETAIL.parse("2017-W53");
        assertThat(RETAIL.yearOverYear(last, UNRESTATED)).isEmpty();
        assertThat(RETAIL.yearOverYear(last, RESTATED)).contains(RETAIL.parse("2017-W01"));
    }

    @Test
    void aYearOfMonthsHasNothingToRestate() {
        assertThat(CIVIL.yearOverYear(CIVIL.parse("2024-M02"), RESTATED)).contains(CIVIL.parse("2023-M02"));
    }

    @Test
    void theYearIsNamedAfterItsStartOrItsEnd() {
        FiscalCalendar april = FiscalCalendar.monthsFrom(Month.APRIL);
        assertThat(april.year(2024)).hasToString("FY2024 [2023-04-01, 2024-04-01)");
        assertThat(april.withYearNaming(YearNaming.START).year(2023)).hasToString("FY2023 [2023-04-01, 2024-04-01)");
        assertThat(CIVIL.withYearNaming(YearNaming.START).year(2023)).isEqualTo(CIVIL.year(2023));
    }

    @Test
    void aYearFromMarchEndsOnTheLastDayOfFebruary() {
        FiscalCalendar march = FiscalCalendar.monthsFrom(Month.MARCH);
        assertThat(march.year(2023).lastDay()).isEqualTo(LocalDate.parse("2023-02-28"));
        assertThat(march.year(2024).lastDay()).isEqualTo(LocalDate.parse("2024-02-29"));
    }

    @Test
    void monthsOfAYearFromTheSixthOfAprilStartOnTheSixth() {
        FiscalCalendar tax = CIVIL.withYearEnd(YearEnd.on(Month.APRIL, 5)).withYearNaming(YearNaming.START);
        assertThat(tax.periodOf(LocalDate.parse("2024-05-05"), MONTH)).hasToString("2024-M01 [2024-04-06, 2024-05-06)");
        assertThat(tax.periodOf(LocalDate.parse("2024-05-06"), MONTH)).hasToString("2024-M02 [2024-05-06, 2024-06-06)");
    }

    @Test
    void aMonthThatWouldStartOnThe31stStartsOnTheLastDayOfAShorterOne() {
        FiscalCalendar odd = CIVIL.withYearEnd(YearEnd.on(Month.JANUARY, 30));
        assertThat(odd.periodOf(LocalDate.parse("2023-02-27"), MONTH)).hasToString("2024-M01 [2023-01-31, 2023-02-28)");
        assertThat(odd.periodOf(LocalDate.parse("2023-02-28"), MONTH)).hasToString("2024-M02 [2023-02-28, 2023-03-31)");
    }

    @Test
    void aShortYearOfATableHasFewerMonthsAndQuarters() {
        FiscalCalendar calendar = FiscalCalendar.calendarYear()
                .withYearEnd(YearEnd.table(
                        LocalDate.parse("2018-12-31"),
                        LocalDate.parse("2019-12-31"),
                        LocalDate.parse("2020-05-31"),
                        LocalDate.parse("2021-05-31")));
        assertThat(texts(calendar.split(calendar.year(2020), QUARTER)))
                .containsExactly("2020-Q1 [2020-01-01, 2020-04-01)", "2020-Q2 [2020-04-01, 2020-06-01)");
        assertThat(calendar.split(calendar.year(2020), MONTH)).hasSize(5);
        assertThat(calendar.shift(calendar.parse("2020-M05"), 1)).hasToString("2021-M01 [2020-06-01, 2020-07-01)");
        assertThat(calendar.yearOverYear(calendar.parse("2021-M06"), UNRESTATED))
                .isEmpty();
    }

    @Test
    void aYearOnFixedDatesDividedIntoWeeksIsCutAtItsEdges() {
        FiscalCalendar calendar = new FiscalCalendar(
                Division.WeekPattern.WEEKS_4_4_5,
                YearEnd.on(Month.DECEMBER, 31),
                DayOfWeek.SUNDAY,
                Optional.empty(),
                YearNaming.END);
        assertThat(texts(calendar.split(calendar.year(2019), WEEK)))
                .hasSize(53)
                .startsWith("2019-W01 [2019-01-01, 2019-01-06)", "2019-W02 [2019-01-06, 2019-01-13)")
                .endsWith("2019-W53 [2019-12-29, 2020-01-01)");
        assertThat(calendar.parse("2019-M01")).hasToString("2019-M01 [2019-01-01, 2019-01-27)");
        assertThat(calendar.parse("2019-M12")).hasToString("2019-M12 [2019-11-24, 2020-01-01)");
        assertThat(calendar.split(calendar.year(2000), WEEK)).hasSize(54);
    }

    @Test
    void granularitiesAreOrderedFromCoarseToFine() {
        assertThat(YEAR.isCoarserThan(HALF)).isTrue();
        assertThat(WEEK.isCoarserThan(WEEK)).isFalse();
        assertThat(WEEK.isFinerThan(MONTH)).isTrue();
        assertThat(MONTH.isFinerThan(WEEK)).isFalse();
        assertThat(QUARTER.coarser()).contains(HALF);
        assertThat(QUARTER.finer()).contains(MONTH);
        assertThat(YEAR.coarser()).isEmpty();
        assertThat(WEEK.finer()).isEmpty();
    }

    @Test
    void aPeriodContainsItsStartAndNotItsEnd() {
        SalesPeriod march = CIVIL.parse("2018-M03");
        assertThat(march.contains(LocalDate.parse("2018-02-28"))).isFalse();
        assertThat(march.contains(LocalDate.parse("2018-03-01"))).isTrue();
        assertThat(march.contains(LocalDate.parse("2018-03-31"))).isTrue();
        assertThat(march.contains(LocalDate.parse("2018-04-01"))).isFalse();
        assertThat(march.days()).isEqualTo(31);
        assertThat(march.lastDay()).isEqualTo(LocalDate.parse("2018-03-31"));
        assertThat(march).hasToString("2018-M03 [2018-03-01, 2018-04-01)");
    }

    @ParameterizedTest(name = "2018-M03 and {0}: overlaps {1}, contains {2}")
    @CsvSource({
        "2018-M02, false, false",
        "2018-M04, false, false",
        "2018-M03, true, true",
        "2018-W10, true, true",
        "2018-W09, true, false",
        "2018-W13, true, false",
        "2018-Q1, true, false"
    })
    void overlappingAndContaining(String other, boolean overlaps, boolean contains) {
        SalesPeriod march = CIVIL.parse("2018-M03");
        assertThat(march.overlaps(CIVIL.parse(other))).isEqualTo(overlaps);
        assertThat(march.contains(CIVIL.parse(other))).isEqualTo(contains);
    }

    @Test
    void aDateStartsLaterWhereTheClocksGoForwardAtMidnight() {
        assertThat(BusinessDate.startOf(LocalDate.parse("2026-08-24"), ZoneId.of("Asia/Ho_Chi_Minh")))
                .isEqualTo(Instant.parse("2026-08-23T17:00:00Z"));
        assertThat(BusinessDate.startOf(LocalDate.parse("2018-11-04"), ZoneId.of("America/Sao_Paulo")))
                .isEqualTo(Instant.parse("2018-11-04T03:00:00Z"));
    }

    @ParameterizedTest(name = "\"{0}\" is no label")
    @ValueSource(
            strings = {"", "2018", "2018-M3", "2018-Q01", "FY18", "2018-P01", "2018-m03", "2018-W09-W09", " FY2018"})
    void whatIsNoLabelIsRefusedWithExamples(String text) {
        assertThatThrownBy(() -> CIVIL.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text
                        + "\" is not the label of a period such as \"FY2018\", \"2018-Q1\" or \"2018-M03\"");
    }

    @Test
    void aLongTextIsShownShortened() {
        assertThatThrownBy(() -> CIVIL.parse("x".repeat(101)))
                .hasMessageStartingWith("\"" + "x".repeat(100) + "…\" is not the label");
        assertThatNullPointerException()
                .isThrownBy(() -> CIVIL.parse(nothing()))
                .withMessage("label");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-M13, this calendar has no 2018-M13: it has 2018-M01 to 2018-M12",
        "2018-W00, this calendar has no 2018-W00: it has 2018-W01 to 2018-W52",
        "2018-M01-W09, this calendar has no 2018-M01-W09: it has 2018-W01 to 2018-W04"
    })
    void aPeriodThatDoesNotExistIsRefusedWithThoseThatDo(String label, String message) {
        assertThatThrownBy(() -> RETAIL.parse(label)).hasMessage(message);
    }

    @Test
    void periodsOfAnotherCalendarAreRefused() {
        assertThatThrownBy(() -> CIVIL.split(RETAIL.parse("2018-M01"), WEEK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2018-M01 [2018-02-04, 2018-03-04) is no MONTH of this calendar: "
                        + "the one that contains 2018-02-04 is 2018-M02 [2018-02-01, 2018-03-01)");
        assertThatThrownBy(() -> CIVIL.shift(CIVIL.parse("2018-M03-W09"), 1))
                .hasMessage("2018-M03-W09 [2018-03-01, 2018-03-05) is no WEEK of this calendar: "
                        + "the one that contains 2018-03-01 is 2018-W09 [2018-02-26, 2018-03-05)");
    }

    @Test
    void aPeriodDoesNotConsistOfCoarserOnes() {
        assertThatThrownBy(() -> CIVIL.split(CIVIL.parse("2018-M03"), QUARTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2018-M03 [2018-03-01, 2018-04-01) is a MONTH and does not consist of any QUARTER");
    }

    @Test
    void aPeriodWithAHostsOwnLabelIsKnownByItsDates() {
        SalesPeriod own = new SalesPeriod("March", MONTH, LocalDate.parse("2018-03-01"), LocalDate.parse("2018-04-01"));
        assertThat(CIVIL.shift(own, 1)).isEqualTo(CIVIL.parse("2018-M04"));
        assertThat(CIVIL.split(own, WEEK).get(0).label()).isEqualTo("March-W09");
    }

    private static String nothing() {
        return null;
    }

    private static List<String> texts(List<SalesPeriod> periods) {
        return periods.stream().map(SalesPeriod::toString).toList();
    }
}
