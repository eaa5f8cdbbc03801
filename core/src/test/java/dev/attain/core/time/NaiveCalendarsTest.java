package dev.attain.core.time;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendars against counting on one's fingers, day by day over 400 years. */
class NaiveCalendarsTest {
    private static final LocalDate FROM = LocalDate.of(1800, 1, 1);
    private static final LocalDate TO = LocalDate.of(2201, 1, 1);

    @ParameterizedTest(name = "years from {0}")
    @EnumSource(Month.class)
    void monthYearsAgreeWithTheCivilCalendar(Month first) {
        FiscalCalendar calendar = FiscalCalendar.monthsFrom(first);
        for (LocalDate date = FROM; date.isBefore(TO); date = date.plusDays(1)) {
            int month = Math.floorMod(date.getMonthValue() - first.getValue(), 12) + 1;
            YearMonth yearEnd = YearMonth.from(date).plusMonths(12 - month);
            requireLabel(calendar, date, Granularity.MONTH, yearEnd.getYear() + "-M" + two(month));
        }
    }

    @Test
    void everyDayOfACalendarYearBelongsToItsQuarterAndHalf() {
        FiscalCalendar calendar = FiscalCalendar.calendarYear();
        for (LocalDate date = FROM; date.isBefore(TO); date = date.plusDays(1)) {
            int year = date.getYear();
            int quarter = date.get(IsoFields.QUARTER_OF_YEAR);
            requireLabel(calendar, date, Granularity.YEAR, "FY" + year);
            requireLabel(calendar, date, Granularity.HALF, year + (quarter > 2 ? "-H2" : "-H1"));
            requireLabel(calendar, date, Granularity.QUARTER, year + "-Q" + quarter);
        }
    }

    @Test
    void weekYearsOfIsoAgreeWithTheLibraryOfTheLanguage() {
        FiscalCalendar calendar = FiscalCalendar.isoWeeks();
        for (LocalDate date = FROM; date.isBefore(TO); date = date.plusDays(1)) {
            int year = date.get(IsoFields.WEEK_BASED_YEAR);
            int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            requireLabel(calendar, date, Granularity.WEEK, year + "-W" + two(week));
            requireLabel(calendar, date, Granularity.YEAR, "FY" + year);
        }
    }

    @Test
    void theRetailCalendarAgreesWithCountingSaturdays() {
        FiscalCalendar calendar = FiscalCalendar.retail454();
        int year = 1800;
        int day = 0;
        LocalDate start = LocalDate.of(1800, 2, 2);
        assertThat(start.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        for (LocalDate date = start; date.isBefore(TO); date = date.plusDays(1)) {
            int week = day / 7;
            int month = retailMonth(week);
            requireLabel(calendar, date, Granularity.WEEK, year + "-W" + two(week + 1));
            requireLabel(calendar, date, Granularity.MONTH, year + "-M" + two(month));
            requireLabel(calendar, date, Granularity.QUARTER, year + "-Q" + (month + 2) / 3);
            requireLabel(calendar, date, Granularity.HALF, year + "-H" + (month + 5) / 6);
            boolean last = date.getDayOfWeek() == DayOfWeek.SATURDAY
                    && Math.abs(DAYS.between(LocalDate.of(year + 1, 1, 31), date)) <= 3;
            day = last ? 0 : day + 1;
            year = last ? year + 1 : year;
        }
    }

    @ParameterizedTest(name = "years that end in {0}")
    @EnumSource(Month.class)
    void weekdayRulesAgreeWithLookingAtTheMonth(Month month) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            YearEnd last = YearEnd.last(weekday, month);
            YearEnd nearest = YearEnd.nearest(weekday, month);
            for (int year = 1800; year <= 2200; year++) {
                LocalDate end = YearMonth.of(year, month).atEndOfMonth();
                LocalDate before = end.with(TemporalAdjusters.previousOrSame(weekday));
                LocalDate after = end.with(TemporalAdjusters.nextOrSame(weekday));
                LocalDate nearer = DAYS.between(before, end) < DAYS.between(end, after) ? before : after;
                requireEnd(last, year, before);
                requireEnd(nearest, year, before.equals(end) ? end : nearer);
            }
        }
    }

    @Test
    void aShortYearOfATableHasFewerMonthsAndQuarters() {
        FiscalCalendar calendar = FiscalCalendar.calendarYear()
                .withYearEnd(YearEnd.table(
                        LocalDate.parse("2018-12-31"),
                        LocalDate.parse("2019-12-31"),
                        LocalDate.parse("2020-05-31"),
                        LocalDate.parse("2021-05-31")));
        assertThat(texts(calendar.split(calendar.year(2020), Granularity.QUARTER)))
                .containsExactly("2020-Q1 [2020-01-01, 2020-04-01)", "2020-Q2 [2020-04-01, 2020-06-01)");
        assertThat(calendar.split(calendar.year(2020), Granularity.MONTH)).hasSize(5);
        assertThat(calendar.shift(calendar.parse("2020-M05"), 1)).hasToString("2021-M01 [2020-06-01, 2020-07-01)");
        assertThat(calendar.yearOverYear(calendar.parse("2021-M06"), YearComparison.UNRESTATED))
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
        assertThat(texts(calendar.split(calendar.year(2019), Granularity.WEEK)))
                .hasSize(53)
                .startsWith("2019-W01 [2019-01-01, 2019-01-06)", "2019-W02 [2019-01-06, 2019-01-13)")
                .endsWith("2019-W53 [2019-12-29, 2020-01-01)");
        assertThat(calendar.parse("2019-M01")).hasToString("2019-M01 [2019-01-01, 2019-01-27)");
        assertThat(calendar.parse("2019-M12")).hasToString("2019-M12 [2019-11-24, 2020-01-01)");
        assertThat(calendar.split(calendar.year(2000), Granularity.WEEK)).hasSize(54);
    }

    private static int retailMonth(int week) {
        int[] weeks = {4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 5};
        int month = 0;
        for (int left = week; left >= weeks[month]; month++) {
            left -= weeks[month];
        }
        return month + 1;
    }

    private static void requireEnd(YearEnd rule, int year, LocalDate expected) {
        if (!rule.endOf(year).equals(expected)
                || rule.yearOf(expected) != year
                || rule.yearOf(expected.plusDays(1)) != year + 1) {
            throw new AssertionError(rule + " ends " + year + " on " + rule.endOf(year) + ", not on " + expected);
        }
    }

    private static void requireLabel(
            FiscalCalendar calendar, LocalDate date, Granularity granularity, String expected) {
        String label = calendar.periodOf(date, granularity).label();
        if (!label.equals(expected)) {
            throw new AssertionError(date + " is in " + label + ", not in " + expected);
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    private static List<String> texts(List<SalesPeriod> periods) {
        return periods.stream().map(SalesPeriod::toString).toList();
    }
}
