package dev.attain.core.time;

import static dev.attain.core.time.Granularity.MONTH;
import static dev.attain.core.time.Granularity.QUARTER;
import static dev.attain.core.time.Granularity.WEEK;
import static dev.attain.core.time.Granularity.YEAR;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.SharedCases;
import dev.attain.core.money.Money;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.time.Division.WeekPattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Calendars whose dates others have published. */
class PublishedCalendarsTest {
    private static final FiscalCalendar RETAIL = FiscalCalendar.retail454();

    @Test
    void theRetailYearOf2018AgreesWithTwoPublishedCalendars() {
        JsonNode known = SharedCases.one("targets", "T23");
        assertThat(RETAIL.split(RETAIL.year(2018), MONTH))
                .extracting(month ->
                        List.of(month.start().toString(), month.lastDay().toString()))
                .isEqualTo(pairs(known.at("/expected/months2018")));
        assertThat(yearsOf53Weeks(RETAIL, 2010, 2023)).isEqualTo(integers(known.at("/expected/weeks53")));
        known.at("/expected/start")
                .properties()
                .forEach(entry -> assertThat(
                                RETAIL.year(Integer.parseInt(entry.getKey())).start())
                        .hasToString(entry.getValue().asString()));
        known.at("/expected/endOfYear")
                .properties()
                .forEach(entry -> assertThat(
                                RETAIL.year(Integer.parseInt(entry.getKey())).lastDay())
                        .hasToString(entry.getValue().asString()));
    }

    // holonk/retail-calendar, retail_calendar.test.ts and nrf_2018.ts; stitchfix/merch_calendar,
    // retail_calendar_spec.rb
    @ParameterizedTest(name = "month {0} of 2018 runs from {1} to {2}")
    @CsvSource({
        "1, 2018-02-04, 2018-03-03",
        "2, 2018-03-04, 2018-04-07",
        "3, 2018-04-08, 2018-05-05",
        "4, 2018-05-06, 2018-06-02",
        "5, 2018-06-03, 2018-07-07",
        "6, 2018-07-08, 2018-08-04",
        "7, 2018-08-05, 2018-09-01",
        "8, 2018-09-02, 2018-10-06",
        "9, 2018-10-07, 2018-11-03",
        "10, 2018-11-04, 2018-12-01",
        "11, 2018-12-02, 2019-01-05",
        "12, 2019-01-06, 2019-02-02"
    })
    void retailMonthsOf2018(int month, LocalDate start, LocalDate last) {
        SalesPeriod period = RETAIL.split(RETAIL.year(2018), MONTH).get(month - 1);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(RETAIL.periodOf(last, MONTH)).isEqualTo(period);
    }

    @ParameterizedTest(name = "the retail year {0} ends on {1}")
    @CsvSource({"2016, 2017-01-28", "2017, 2018-02-03", "2018, 2019-02-02", "2019, 2020-02-01"})
    void retailYearEnds(int year, LocalDate end) {
        assertThat(RETAIL.year(year).lastDay()).isEqualTo(end);
    }

    @Test
    void threeRetailYearsFrom2010To2023HaveFiftyThreeWeeks() {
        assertThat(yearsOf53Weeks(RETAIL, 2010, 2023)).containsExactly(2012, 2017, 2023);
    }

    // holonk/retail-calendar, retail_calendar.test.ts, "adds a week to the 11th month"
    @Test
    void theFiftyThirdWeekGoesToTheMonthThatWasNamed() {
        FiscalCalendar eleventh = RETAIL.withDivision(WeekPattern.WEEKS_4_4_5).withLeapWeekMonth(Optional.of(11));
        assertThat(weeksPerMonth(eleventh, 2017)).containsExactly(4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 5, 5);
        assertThat(weeksPerMonth(eleventh, 2018)).containsExactly(4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5);
        SalesPeriod last = eleventh.split(eleventh.year(2017), MONTH).get(11);
        assertThat(last).hasToString("2017-M12 [2017-12-31, 2018-02-04)");
    }

    @Test
    void theFiftyThirdWeekAsPublished() {
        JsonNode known = SharedCases.one("targets", "T25");
        FiscalCalendar calendar = RETAIL.withDivision(WeekPattern.WEEKS_4_4_5)
                .withLeapWeekMonth(Optional.of(known.at("/given/leapWeekMonth").asInt()));
        int year = known.at("/given/year").asInt();
        assertThat(weeksPerMonth(calendar, year)).isEqualTo(integers(known.at("/expected/weeksPerMonth")));
        SalesPeriod last = calendar.split(calendar.year(year), MONTH).get(11);
        assertThat(List.of(last.start().toString(), last.lastDay().toString()))
                .isEqualTo(texts(known.at("/expected/lastWeek")));
    }

    // holonk/retail-calendar, custom_leap_year.test.ts
    @ParameterizedTest(name = "where every sixth year has 53 weeks, {0} ends on {1}")
    @CsvSource({
        "2004, 2005-03-05",
        "2005, 2006-03-11",
        "2006, 2007-03-10",
        "2010, 2011-03-05",
        "2011, 2012-03-10",
        "2016, 2017-03-04",
        "2017, 2018-03-10",
        "2028, 2029-03-03",
        "2029, 2030-03-09"
    })
    void everySixthYearHasFiftyThreeWeeks(int year, LocalDate end) {
        assertThat(sixth().year(year).lastDay()).isEqualTo(end);
        assertThat(sixth().periodOf(end, YEAR)).isEqualTo(sixth().year(year));
        assertThat(yearsOf53Weeks(sixth(), 1999, 2028)).containsExactly(1999, 2005, 2011, 2017, 2023);
    }

    @Test
    void everySixthYearAsPublished() {
        JsonNode known = SharedCases.one("targets", "T28");
        assertThat(IntStream.rangeClosed(2005, 2029)
                        .mapToObj(year -> sixth().year(year).lastDay().toString()))
                .isEqualTo(texts(known.at("/expected/endOfYear2005to2029")));
        assertThat(yearsOf53Weeks(sixth(), 1999, 2028)).isEqualTo(integers(known.at("/expected/weeks53")));
    }

    // espocrm/espocrm, DateRange.php: the fiscal year shifted by three months
    @Test
    void aYearFromAprilRunsToMarch() {
        FiscalCalendar april = FiscalCalendar.monthsFrom(Month.APRIL);
        LocalDate today = LocalDate.parse("2024-02-15");
        assertThat(april.periodOf(today, YEAR)).hasToString("FY2024 [2023-04-01, 2024-04-01)");
        assertThat(april.periodOf(today, QUARTER)).hasToString("2024-Q4 [2024-01-01, 2024-04-01)");
    }

    @Test
    void aYearFromAprilAsPublished() {
        JsonNode known = SharedCases.one("targets", "T31");
        FiscalCalendar shifted = FiscalCalendar.monthsFrom(
                JANUARY.plus(known.at("/given/shiftMonths").asLong()));
        LocalDate today = LocalDate.parse(known.at("/given/today/0").asString());
        assertThat(List.of(range(shifted.periodOf(today, YEAR)))).isEqualTo(pairs(known.at("/expected/fiscalYear")));
        assertThat(List.of(range(shifted.periodOf(today, QUARTER))))
                .isEqualTo(pairs(known.at("/expected/fiscalQuarter")));
    }

    // margince/margince, issue 2550: a close date of 23 August seen at 22:00 UTC
    @ParameterizedTest(name = "in {0} it is {1}, overdue: {2}")
    @CsvSource({"Asia/Ho_Chi_Minh, 2026-08-24, true", "UTC, 2026-08-23, false"})
    void whetherADealIsOverdueDependsOnTheZone(String zone, LocalDate today, boolean overdue) {
        Instant instant = Instant.parse("2026-08-23T22:00:00Z");
        assertThat(BusinessDate.of(instant, ZoneId.of(zone))).isEqualTo(today);
        assertThat(BusinessDate.of(instant, ZoneId.of(zone)).isAfter(LocalDate.parse("2026-08-23")))
                .isEqualTo(overdue);
    }

    @Test
    void theZoneAsPublished() {
        JsonNode known = SharedCases.one("targets", "T33");
        Instant instant = Instant.parse(known.at("/given/instant").asString());
        LocalDate close = LocalDate.parse(known.at("/given/closeDate").asString());
        for (String zone : texts(known.at("/given/zones"))) {
            LocalDate today = BusinessDate.of(instant, ZoneId.of(zone));
            assertThat(today).hasToString(known.at("/expected/today").get(zone).asString());
            assertThat(today.isAfter(close))
                    .isEqualTo(known.at("/expected/overdue").get(zone).asBoolean());
        }
    }

    // derived: 52 weeks of 100,000.00 each
    @Test
    void aYearsTargetSplitByWeeksGivesFourFourFive() {
        Money annual = Money.parse("USD 5200000.00");
        FiscalCalendar calendar = RETAIL.withDivision(WeekPattern.WEEKS_4_4_5);
        assertThat(byWeeks(calendar, annual, MONTH)).startsWith("400000.00", "400000.00", "500000.00", "400000.00");
        assertThat(byWeeks(calendar, annual, QUARTER))
                .containsOnly("1300000.00")
                .hasSize(4);
    }

    @Test
    void aYearsTargetSplitByWeeksAsPublished() {
        JsonNode known = SharedCases.one("targets", "T13");
        Money annual = Money.parse("USD " + known.at("/given/annual").asString());
        FiscalCalendar calendar = RETAIL.withDivision(WeekPattern.WEEKS_4_4_5);
        assertThat(byWeeks(calendar, annual, MONTH)).isEqualTo(texts(known.at("/expected/months")));
        assertThat(byWeeks(calendar, annual, QUARTER)).isEqualTo(texts(known.at("/expected/quarters")));
    }

    private static FiscalCalendar sixth() {
        return FiscalCalendar.builder()
                .division(WeekPattern.WEEKS_4_4_5)
                .yearEnd(YearEnd.leapEvery(6, LocalDate.parse("2006-03-11")))
                .firstDayOfWeek(SUNDAY)
                .leapWeekMonth(12)
                .yearNaming(YearNaming.START)
                .build();
    }

    private static List<String> byWeeks(FiscalCalendar calendar, Money annual, Granularity granularity) {
        long[] weeks = calendar.split(calendar.year(2018), granularity).stream()
                .mapToLong(period -> calendar.split(period, WEEK).size())
                .toArray();
        return Apportionment.LARGEST_REMAINDER.split(annual, Weights.counts(weeks)).stream()
                .map(part -> part.amount().toPlainString())
                .toList();
    }

    private static List<Integer> yearsOf53Weeks(FiscalCalendar calendar, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(year -> calendar.split(calendar.year(year), WEEK).size() == 53)
                .boxed()
                .toList();
    }

    private static List<Integer> weeksPerMonth(FiscalCalendar calendar, int year) {
        return calendar.split(calendar.year(year), MONTH).stream()
                .map(month -> calendar.split(month, WEEK).size())
                .toList();
    }

    private static List<String> range(SalesPeriod period) {
        return List.of(period.start().toString(), period.endExclusive().toString());
    }

    private static List<List<String>> pairs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(PublishedCalendarsTest::texts)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Integer> integers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    @Test
    void theRetailPresetIsTheSaturdayNearestToTheEndOfJanuary() {
        assertThat(RETAIL.yearEnd()).isEqualTo(YearEnd.nearest(SATURDAY, JANUARY));
    }
}
