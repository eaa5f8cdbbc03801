package dev.attain.core.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.time.Division.ThirteenPeriods;
import dev.attain.core.time.Division.WeekPattern;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a calendar refuses, and in which words. */
class CalendarRefusalTest {
    private static final FiscalCalendar CIVIL = FiscalCalendar.calendarYear();
    private static final FiscalCalendar RETAIL = FiscalCalendar.retail454();

    @Test
    void everythingWrongWithACalendarIsSaidAtOnce() {
        assertThat(refusal(() -> new FiscalCalendar(
                        WeekPattern.WEEKS_4_4_5,
                        YearEnd.nearest(SATURDAY, JANUARY),
                        MONDAY,
                        Optional.of(13),
                        YearNaming.START)))
                .hasMessage("""
                        fiscalCalendar is not valid, findings: 2
                          fiscalCalendar.firstDayOfWeek: must be SUNDAY, for every year ends on a SATURDAY, but was MONDAY
                          fiscalCalendar.leapWeekMonth: must be from 1 to 12, but was 13""");
    }

    @Test
    void monthsCannotEndOnAWeekday() {
        assertThat(refusal(() -> CIVIL.withYearEnd(YearEnd.last(SATURDAY, DECEMBER))))
                .hasMessageEndingWith("fiscalCalendar.division: twelve months end on a date, "
                        + "but every year ends on a SATURDAY: divide the year into weeks, or let it end on a date");
    }

    @Test
    void monthsHaveNoLeapWeekToPlace() {
        assertThat(refusal(() -> CIVIL.withLeapWeekMonth(Optional.of(12))))
                .hasMessageEndingWith("fiscalCalendar.leapWeekMonth: must be empty, "
                        + "for a year of months has no 53rd week to place, but was 12");
    }

    @Test
    void theLeapWeekNeedsAMonthThatExists() {
        assertThat(refusal(() -> RETAIL.withLeapWeekMonth(Optional.of(0))))
                .hasMessageEndingWith("fiscalCalendar.leapWeekMonth: must be from 1 to 12, but was 0");
        FiscalCalendar thirteen = Calendars.thirteen(4);
        assertThat(thirteen.withLeapWeekMonth(Optional.of(13)).leapWeekMonth()).contains(13);
        assertThat(refusal(() -> thirteen.withLeapWeekMonth(Optional.of(14))))
                .hasMessageEndingWith("fiscalCalendar.leapWeekMonth: must be from 1 to 13, but was 14");
    }

    @Test
    void yearsOfATableAreWholeMonthsWhereTheyAreDividedIntoMonths() {
        assertThat(refusal(() -> CIVIL.withYearEnd(table("2018-12-31", "2019-12-30"))))
                .hasMessageEndingWith("fiscalCalendar.yearEnd: the year from 2019-01-01 to 2019-12-30 must be "
                        + "1 to 12 whole months: divide the calendar into weeks, or correct the table");
        assertThat(refusal(() -> CIVIL.withYearEnd(table("2018-12-31", "2020-01-31")))
                        .findings())
                .hasSize(1);
        assertThat(CIVIL.withYearEnd(table("2018-12-31", "2019-01-31"))
                        .year(2019)
                        .days())
                .isEqualTo(31);
    }

    @Test
    void yearsOfATableHaveAtMostFiftyThreeWeeks() {
        assertThat(RETAIL.withYearEnd(table("2017-01-28", "2018-02-03"))
                        .year(2017)
                        .days())
                .isEqualTo(371);
        assertThat(refusal(() -> RETAIL.withYearEnd(table("2017-01-28", "2018-02-04"))))
                .hasMessageEndingWith("fiscalCalendar.yearEnd: the year from 2017-01-29 to 2018-02-04 must have "
                        + "at most 371 days, which are 53 weeks, but has 372: cut it in two");
    }

    @Test
    void twoYearsOfATableCannotHaveTheSameName() {
        YearEnd shortYear = table("2018-12-31", "2019-12-31", "2020-03-31", "2021-03-31", "2022-03-31");
        assertThat(refusal(() -> CIVIL.withYearEnd(shortYear).withYearNaming(YearNaming.START)))
                .hasMessage(
                        "fiscalCalendar is not valid, findings: 1\n  fiscalCalendar.yearNaming: the year from 2020-04-01 should be FY2021 "
                                + "after the one before it, but is FY2020: set yearNaming to END, or correct the table");
        assertThat(CIVIL.withYearEnd(shortYear).year(2021)).hasToString("FY2021 [2020-04-01, 2021-04-01)");
    }

    @Test
    void whatATableDoesNotCoverIsRefusedWithWhatItCovers() {
        FiscalCalendar calendar = CIVIL.withYearEnd(table("2018-12-31", "2019-12-31", "2020-12-31"));
        assertThat(calendar.year(2019)).hasToString("FY2019 [2019-01-01, 2020-01-01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.periodOf(LocalDate.parse("2021-01-01"), Granularity.MONTH))
                .withMessage("2021-01-01 is outside the table of year ends, which covers "
                        + "2019-01-01 to 2020-12-31: add the missing year ends");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.periodOf(LocalDate.parse("2018-12-31"), Granularity.MONTH))
                .withMessageStartingWith("2018-12-31 is outside the table of year ends");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.shift(calendar.parse("2020-Q4"), 1))
                .withMessage("year 2021 is outside this calendar, which covers "
                        + "2019-01-01 to 2020-12-31: add the missing year ends to its table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.yearOverYear(calendar.year(2019), YearComparison.UNRESTATED))
                .withMessageStartingWith("year 2018 is outside this calendar");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("2018-12-31", "2019-12-31").endOf(2020))
                .withMessageStartingWith("year 2020 is outside the table of year ends");
    }

    @Test
    void aCalendarReachesFromYear2ToYear9999() {
        assertThat(CIVIL.year(2)).hasToString("FY0002 [0002-01-01, 0003-01-01)");
        assertThat(CIVIL.year(9999).start()).isEqualTo(LocalDate.parse("9999-01-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CIVIL.year(10_000))
                .withMessage("year 10000 is outside this calendar, which covers 0002-01-01 to 9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CIVIL.year(1))
                .withMessageStartingWith("year 1 is outside this calendar");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RETAIL.periodOf(LocalDate.MAX, Granularity.WEEK))
                .withMessageStartingWith("+999999999-12-31 is outside this calendar");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RETAIL.periodOf(LocalDate.MIN, Granularity.WEEK))
                .withMessageStartingWith("-999999999-01-01 is outside this calendar");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CIVIL.shift(CIVIL.year(2018), Integer.MAX_VALUE))
                .withMessageStartingWith("year 10000 is outside this calendar");
    }

    @Test
    void aTableNeedsRisingDates() {
        assertThat(refusal(() -> table("2019-12-31", "2018-12-31", "2018-12-31")))
                .hasMessage("""
                        table is not valid, findings: 2
                          table.ends[1]: must rise, but 2018-12-31 follows 2019-12-31
                          table.ends[2]: must rise, but 2018-12-31 follows 2018-12-31""");
        assertThat(refusal(() -> table("2019-12-31")))
                .hasMessageEndingWith("table.ends: must be two dates or more, the day before the first year "
                        + "and then the last day of every year, but there are 1");
        assertThatNullPointerException()
                .isThrownBy(() -> new YearEnd.Table(Arrays.asList(LocalDate.EPOCH, null)))
                .withMessage("table.ends[1]");
    }

    @Test
    void aYearCannotEndOnThe28thOfFebruary() {
        assertThat(refusal(() -> YearEnd.on(FEBRUARY, 28)))
                .hasMessageEndingWith("fixedDate.date: must not be 28 February, for the next year would start on "
                        + "29 February in leap years: write 29 February for the last day of February");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearEnd.on(FEBRUARY, 30))
                .withMessage("a day of FEBRUARY must be from 1 to 29, but was 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearEnd.on(DECEMBER, 0))
                .withMessage("a day of DECEMBER must be from 1 to 31, but was 0");
    }

    @Test
    void aLeapCycleIsTwoYearsOrMore() {
        assertThat(YearEnd.leapEvery(2, LocalDate.EPOCH).sameWeekday()).isPresent();
        assertThat(refusal(() -> YearEnd.leapEvery(1, LocalDate.EPOCH)))
                .hasMessageEndingWith("leapCycle.years: must be 2 or more, but was 1");
    }

    @Test
    void theLongQuarterIsOneOfFour() {
        assertThat(Division.thirteenPeriods()).isEqualTo(new ThirteenPeriods(4));
        assertThat(refusal(() -> new ThirteenPeriods(0)))
                .hasMessageEndingWith("thirteenPeriods.longQuarter: must be from 1 to 4, but was 0");
        assertThat(refusal(() -> new ThirteenPeriods(5)).findings()).hasSize(1);
    }

    @Test
    void aPeriodEndsAfterItStarts() {
        LocalDate day = LocalDate.parse("2018-03-01");
        InvalidDefinitionException refusal = refusal(() -> new SalesPeriod("March", Granularity.MONTH, day, day));
        assertThat(refusal)
                .hasMessageEndingWith("salesPeriod.endExclusive: March must end after it starts, "
                        + "but it starts on 2018-03-01 and its exclusive end is 2018-03-01");
        assertThat(refusal.message(Locale.CHINESE)).endsWith("March 的结束必须晚于开始，但它始于 2018-03-01，终止日（不含）为 2018-03-01");
    }

    @Test
    void aWeekYearOnFixedDatesMayStartItsWeeksOnAnyDay() {
        assertThat(RETAIL.withYearEnd(YearEnd.on(DECEMBER, 31))
                        .withFirstDayOfWeek(MONDAY)
                        .firstDayOfWeek())
                .isEqualTo(MONDAY);
        assertThat(RETAIL.firstDayOfWeek()).isEqualTo(SUNDAY);
    }

    private static YearEnd table(String... ends) {
        return YearEnd.table(Arrays.stream(ends).map(LocalDate::parse).toArray(LocalDate[]::new));
    }

    private static InvalidDefinitionException refusal(ThrowingCallable call) {
        return catchThrowableOfType(InvalidDefinitionException.class, call);
    }
}
