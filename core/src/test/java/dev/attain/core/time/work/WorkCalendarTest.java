package dev.attain.core.time.work;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.attain.cases.SharedCases;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WorkCalendarTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingHours NINE_TO_FIVE = WorkingHours.parse("09:00-17:00");

    /** 2026-12-24 is a Thursday and a half day, 12-25 a holiday. */
    private static final WorkSchedule YEAR_END = WorkSchedule.mondayToFriday(BERLIN, NINE_TO_FIVE)
            .openOn(LocalDate.of(2026, 12, 24), WorkingHours.parse("09:00-13:00"))
            .closedOn(LocalDate.of(2026, 12, 25));

    private static final WorkCalendar CALENDAR = WorkCalendar.of(YEAR_END);

    // figures: process-intelligence-solutions/pm4py issue #559, which shows 1.67 days by dividing by 24 hours
    @Test
    void fiveDaysOfEightHoursAreFiveBusinessDays() {
        WorkCalendar calendar = mondayToFriday(ZoneOffset.UTC, "08:00-16:00");
        Instant from = Instant.parse("2026-01-05T08:00:00Z");
        Instant to = Instant.parse("2026-01-09T16:00:00Z");
        assertThat(calendar.businessTime(from, to)).isEqualTo(Duration.ofHours(40));
        assertThat(calendar.businessDays(from, to)).isEqualTo(Ratio.of(5)).isNotEqualTo(Ratio.parse("5/3"));
    }

    @Test
    void theSharedCaseOfFiveDaysAgrees() {
        JsonNode known = SharedCases.one("stages", "S04");
        WorkCalendar calendar = calendarOf(known.at("/given/week").asString());
        Instant from = utc(known.at("/given/start").asString());
        Instant to = utc(known.at("/given/end").asString());
        assertThat(calendar.businessTime(from, to))
                .isEqualTo(Duration.ofHours(known.at("/expected/hours").asLong()));
        assertThat(calendar.businessDays(from, to))
                .isEqualTo(Ratio.of(known.at("/expected/workingDays").asLong()));
        assertThat(calendar.businessDays(from, to).rounded(2, RoundingMode.HALF_UP))
                .isNotEqualTo(
                        new BigDecimal(known.at("/expected/wrongDisplayDays").asString()));
    }

    // figures: frappe/crm test_crm_service_level_agreement.py, Monday 2024-01-15 is a holiday
    @ParameterizedTest
    @CsvSource({
        "2024-01-12T10:00:00Z, 2024-01-16T12:00:00Z, 36000, 64800",
        "2024-01-12T10:00:00Z, 2024-01-12T12:00:00Z, 7200, 7200"
    })
    void aHolidayIsNotCounted(Instant from, Instant to, long seconds, long withoutHoliday) {
        WorkSchedule week = WorkSchedule.mondayToFriday(ZoneOffset.UTC, NINE_TO_FIVE);
        WorkCalendar calendar = WorkCalendar.of(week.closedOn(LocalDate.of(2024, 1, 15)));
        assertThat(calendar.businessTime(from, to)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(WorkCalendar.of(week).businessTime(from, to)).isEqualTo(Duration.ofSeconds(withoutHoliday));
    }

    @Test
    void theSharedCaseOfAHolidayAgrees() {
        JsonNode known = SharedCases.one("stages", "S02");
        WorkSchedule week = scheduleOf(known.at("/given/week").asString());
        WorkSchedule closed =
                week.closedOn(LocalDate.parse(known.at("/given/holidays/0").asString()));
        Instant from = utc(known.at("/given/start").asString());
        Instant to = utc(known.at("/given/end").asString());
        assertThat(WorkCalendar.of(closed).businessTime(from, to))
                .isEqualTo(Duration.ofSeconds(known.at("/expected/seconds").asLong()));
        assertThat(WorkCalendar.of(week).businessTime(from, to))
                .isEqualTo(
                        Duration.ofSeconds(known.at("/expected/withoutHoliday").asLong()));
        assertThat(WorkCalendar.of(closed).businessTime(from, from.plus(Duration.ofHours(2))))
                .isEqualTo(
                        Duration.ofSeconds(known.at("/expected/sameDay10to12").asLong()));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} of business time, {3} business days")
    @CsvSource({
        "2026-12-18T16:00, 2026-12-21T11:00, PT3H, 3/8",
        "2026-12-21T08:59, 2026-12-21T09:00, PT0S, 0",
        "2026-12-21T09:00, 2026-12-21T09:00:00.000000001, PT0.000000001S, 1/28800000000000",
        "2026-12-21T16:59:59.5, 2026-12-21T17:00:00.5, PT0.5S, 1/57600",
        "2026-12-21T17:00, 2026-12-22T09:00, PT0S, 0",
        "2026-12-24T09:00, 2026-12-24T11:00, PT2H, 1/2",
        "2026-12-23T13:00, 2026-12-28T13:00, PT12H, 2",
        "2026-12-25T09:00, 2026-12-27T17:00, PT0S, 0",
        "2026-12-21T11:00, 2026-12-18T16:00, PT-3H, -3/8"
    })
    void partsOfADayAreSharesOfThatDay(LocalDateTime from, LocalDateTime to, Duration time, String days) {
        assertThat(CALENDAR.businessTime(berlin(from), berlin(to))).isEqualTo(time);
        assertThat(CALENDAR.businessDays(berlin(from), berlin(to))).isEqualTo(Ratio.parse(days));
    }

    @ParameterizedTest(name = "{1} after {0} is {2}")
    @CsvSource({
        "2026-12-18T16:00, PT2H, 2026-12-21T10:00",
        "2026-12-18T16:00, PT1H, 2026-12-18T17:00",
        "2026-12-18T16:00, PT1H0.000000001S, 2026-12-21T09:00:00.000000001",
        "2026-12-19T12:00, PT0S, 2026-12-19T12:00",
        "2026-12-19T12:00, PT8H, 2026-12-21T17:00",
        "2026-12-23T17:00, PT4H, 2026-12-24T13:00",
        "2026-12-23T17:00, PT5H, 2026-12-28T10:00",
        "2026-12-21T10:00, PT-1H, 2026-12-21T09:00",
        "2026-12-21T10:00, PT-2H, 2026-12-18T16:00",
        "2026-12-28T09:00, PT-4H, 2026-12-24T09:00",
        "2026-12-28T08:00, PT-0.000000001S, 2026-12-24T12:59:59.999999999"
    })
    void businessTimeIsAddedAndTakenAway(LocalDateTime from, Duration amount, LocalDateTime due) {
        assertThat(CALENDAR.plusBusinessTime(berlin(from), amount)).isEqualTo(berlin(due));
        assertThat(walking(YEAR_END).plusBusinessTime(berlin(from), amount)).isEqualTo(berlin(due));
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-12-18, 0, 2026-12-18",
        "2026-12-18, 1, 2026-12-21",
        "2026-12-19, 1, 2026-12-21",
        "2026-12-20, 1, 2026-12-21",
        "2026-12-20, 0, 2026-12-20",
        "2026-12-23, 1, 2026-12-24",
        "2026-12-23, 2, 2026-12-28",
        "2026-12-28, -1, 2026-12-24",
        "2026-12-27, -2, 2026-12-23",
        "2026-12-21, -1, 2026-12-18",
        "2026-12-21, 261, 2027-12-22"
    })
    void workingDaysAreAddedAndTakenAway(LocalDate date, long days, LocalDate result) {
        assertThat(CALENDAR.plusWorkingDays(date, days)).isEqualTo(result);
        assertThat(walking(YEAR_END).plusWorkingDays(date, days)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-21, 2026-12-28, 4, PT28H",
        "2026-12-21, 2026-12-21, 0, PT0S",
        "2026-12-24, 2026-12-25, 1, PT4H",
        "2026-12-25, 2026-12-28, 0, PT0S",
        "2026-12-28, 2026-12-21, -4, PT-28H",
        "1969-12-29, 1970-01-05, 5, PT40H"
    })
    void aHalfDayIsOneWorkingDay(LocalDate from, LocalDate toExclusive, long days, Duration time) {
        assertThat(CALENDAR.workingDays(from, toExclusive)).isEqualTo(days);
        assertThat(CALENDAR.businessTime(from, toExclusive)).isEqualTo(time);
    }

    @Test
    void theDayItselfIsNeitherNextNorPrevious() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(CALENDAR.nextWorkingDay(LocalDate.of(2026, 12, 24))).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(CALENDAR.previousWorkingDay(LocalDate.of(2026, 12, 28))).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(CALENDAR.zone()).isEqualTo(BERLIN);
        assertThat(CALENDAR.hoursOn(LocalDate.of(2026, 12, 24))).containsExactly(WorkingHours.parse("09:00-13:00"));
    }

    // dates: General Office of the State Council of China, notice on holidays of 2025: 8 days off from October 1,
    // work on Sunday September 28 and Saturday October 11
    @Test
    void aGoldenWeekIsMadeUpForAtWeekends() {
        WorkingHours[] day = {WorkingHours.parse("09:00-12:00"), WorkingHours.parse("13:30-18:30")};
        LocalDate first = LocalDate.of(2025, 10, 1);
        WorkCalendar calendar = WorkCalendar.of(WorkSchedule.mondayToFriday(ZoneId.of("Asia/Shanghai"), day)
                .closedOn(first.datesUntil(first.plusDays(8)).toArray(LocalDate[]::new))
                .openOn(LocalDate.of(2025, 9, 28), day)
                .openOn(LocalDate.of(2025, 10, 11), day));
        assertThat(calendar.nextWorkingDay(LocalDate.of(2025, 9, 30))).isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(calendar.nextWorkingDay(LocalDate.of(2025, 10, 10))).isEqualTo(LocalDate.of(2025, 10, 11));
        assertThat(calendar.workingDays(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 12)))
                .isEqualTo(6);
        assertThat(calendar.businessTime(Instant.parse("2025-09-30T04:30:00Z"), Instant.parse("2025-10-09T05:00:00Z")))
                .as("the afternoon of September 30 and the morning of October 9, lunch left out")
                .isEqualTo(Duration.ofHours(8));
    }

    // changes of the clock: Berlin 02:00 to 03:00 on 2026-03-29 and 03:00 to 02:00 on 2026-10-25
    @ParameterizedTest(name = "{0} in Berlin on {1} last {2}")
    @CsvSource({
        "00:00-24:00, 2026-03-29, PT23H",
        "00:00-24:00, 2026-10-25, PT25H",
        "00:00-24:00, 2426-03-29, PT23H",
        "00:00-24:00, 9226-10-25, PT25H",
        "09:00-17:00, 2026-03-29, PT8H",
        "01:00-04:00, 2026-03-29, PT2H",
        "02:15-02:45, 2026-03-29, PT0S",
        "02:30-03:30, 2026-03-29, PT30M",
        "02:00-03:00, 2026-10-25, PT2H",
        "00:00-02:30, 2026-10-25, PT2H30M",
        "02:30-24:00, 2026-10-25, PT22H30M",
        "02:15-02:45, 2026-03-22, PT30M"
    })
    void hoursLastAsLongAsTheyReallyDo(String hours, LocalDate date, Duration length) {
        WorkSchedule sundays = sundays(BERLIN, hours);
        assertThat(WorkCalendar.of(sundays).businessTime(date, date.plusDays(1)))
                .isEqualTo(length);
        assertThat(walking(sundays).businessTime(date, date.plusDays(1))).isEqualTo(length);
    }

    @Test
    void anExceptionOnTheDayTheClockChangesHasItsRealLengthToo() {
        LocalDate change = LocalDate.of(2026, 3, 29);
        WorkSchedule night = sundays(BERLIN, "00:00-24:00").openOn(change, WorkingHours.parse("01:00-04:00"));
        assertThat(WorkCalendar.of(night).businessTime(change, change.plusDays(7)))
                .isEqualTo(Duration.ofHours(2));
        assertThat(WorkCalendar.of(night).businessTime(change, change.plusDays(8)))
                .isEqualTo(Duration.ofHours(26));
    }

    @Test
    void hoursThatTheClockLeapsOverAreAWorkingDayWithoutTime() {
        WorkCalendar calendar = WorkCalendar.of(sundays(BERLIN, "02:15-02:45"));
        Instant before = berlin(LocalDateTime.parse("2026-03-29T01:00"));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 29))).isTrue();
        assertThat(calendar.businessDays(before, before.plus(Duration.ofHours(12))))
                .isEqualTo(Ratio.ZERO);
        assertThat(calendar.businessDays(before, before.plus(Duration.ofDays(1))))
                .isEqualTo(Ratio.ONE);
        assertThat(calendar.plusBusinessTime(before, Duration.ofMinutes(1)))
                .isEqualTo(berlin(LocalDateTime.parse("2026-04-05T02:16")));
    }

    @Test
    void aClockSetBackOverMidnightDoesNotTurnTheDateBack() {
        // St. John's set its clock from 00:01 back to 23:01 of the day before on 2006-10-29 (tz database)
        WorkCalendar calendar = mondayToFriday(ZoneId.of("America/St_Johns"), "00:00-24:00");
        WorkCalendar always = everyDay(ZoneId.of("America/St_Johns"));
        Instant change = Instant.parse("2006-10-29T02:31:00Z");
        assertThat(always.businessTime(change.minusSeconds(60), change.plusSeconds(1800)))
                .isEqualTo(Duration.ofMinutes(31));
        assertThat(calendar.businessTime(change, change.plusSeconds(3600))).isZero();
    }

    @Test
    void aDateThatNeverWasHasNoTime() {
        // Apia left out 2011-12-30, a Friday, by moving across the date line (tz database)
        WorkCalendar calendar = mondayToFriday(ZoneId.of("Pacific/Apia"), "09:00-17:00");
        assertThat(calendar.businessTime(LocalDate.of(2011, 12, 26), LocalDate.of(2011, 12, 31)))
                .isEqualTo(Duration.ofHours(32));
    }

    @Test
    void whoseCalendarItIsDoesNotMatterToTheVerbs() {
        WorkCalendar own = calendar(BERLIN, date -> date.getDayOfMonth() == 1 ? List.of(NINE_TO_FIVE) : List.of());
        assertThat(own.plusWorkingDays(LocalDate.of(2026, 1, 1), 12)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(own.workingDays(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 1, 1)))
                .isEqualTo(-12);
        assertThat(own.businessTime(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 1, 1)))
                .isEqualTo(Duration.parse("PT-96H"));
        assertThat(own.plusBusinessTime(berlin(LocalDateTime.parse("2026-01-15T12:00")), Duration.ofHours(9)))
                .isEqualTo(berlin(LocalDateTime.parse("2026-03-01T10:00")));
    }

    @Test
    void aCalendarThatStopsForGoodIsNotSearchedForEver() {
        WorkCalendar stopped =
                calendar(ZoneOffset.UTC, date -> date.getYear() < 2027 ? List.of(NINE_TO_FIVE) : List.of());
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        assertThat(stopped.previousWorkingDay(lastDay)).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThatIllegalStateException()
                .isThrownBy(() -> stopped.nextWorkingDay(lastDay))
                .withMessage("a work calendar must work at least once in 32768 days, but this one has no working hours"
                        + " between 2116-09-19 and 2206-06-08: let hoursOn return some");
        assertThatIllegalStateException()
                .isThrownBy(() -> stopped.plusBusinessTime(Instant.parse("2026-12-31T12:00:00Z"), Duration.ofHours(6)));
    }

    @Test
    void aCalendarWithDisorderlyHoursIsRefused() {
        WorkCalendar disorderly = calendar(BERLIN, date -> List.of(NINE_TO_FIVE, WorkingHours.parse("16:00-18:00")));
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> disorderly.businessTime(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 6)))
                .withMessageEndingWith("datedHours.hours[1]: 16:00-18:00 overlaps 09:00-17:00: join them, or move one");
    }

    @Test
    void theEndOfTimeIsAnExceptionAndNotAnotherDate() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.MAX, 1));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.EPOCH, Long.MAX_VALUE));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> CALENDAR.plusBusinessTime(Instant.EPOCH, Duration.ofSeconds(Long.MAX_VALUE)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.EPOCH, Long.MIN_VALUE));
    }

    @Test
    void nothingMayBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> CALENDAR.businessTime(Instant.EPOCH, null))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> CALENDAR.plusBusinessTime(Instant.EPOCH, null))
                .withMessage("amount");
        for (WorkCalendar each : List.of(CALENDAR, walking(YEAR_END))) {
            assertThatNullPointerException()
                    .isThrownBy(() -> each.workingDays(null, LocalDate.EPOCH))
                    .withMessage("from");
            assertThatNullPointerException()
                    .isThrownBy(() -> each.businessTime(LocalDate.EPOCH, null))
                    .withMessage("toExclusive");
        }
        assertThatNullPointerException().isThrownBy(() -> WorkCalendar.of(null)).withMessage("schedule");
    }

    /** Day by day these would be ten thousand million steps, which no machine does in this time. */
    @Test
    @Timeout(60)
    void aMillionQuestionsAcrossFortyYearsAreQuick() {
        LocalDate first = LocalDate.of(2000, 1, 3);
        Random random = new Random(20260105);
        LocalDate[] holidays =
                random.ints(440, 0, 14_600).distinct().mapToObj(first::plusDays).toArray(LocalDate[]::new);
        WorkCalendar calendar = WorkCalendar.of(
                WorkSchedule.mondayToFriday(BERLIN, NINE_TO_FIVE).closedOn(holidays));
        Instant from = berlin(first.atTime(9, 0));
        Instant late = berlin(first.plusYears(40).atStartOfDay());
        boolean agreed = true;
        for (int i = 0; i < 1_000_000; i++) {
            Instant to = late.minusSeconds(random.nextInt(100_000_000));
            Duration worked = calendar.businessTime(from, to);
            agreed &= i % 4 > 0 || !calendar.plusBusinessTime(from, worked).isAfter(to);
        }
        assertThat(agreed).isTrue();
    }

    private static WorkCalendar everyDay(ZoneId zone) {
        List<WeekdayHours> week = Arrays.stream(DayOfWeek.values())
                .map(day -> new WeekdayHours(day, List.of(WorkingHours.parse("00:00-24:00"))))
                .toList();
        return WorkCalendar.of(new WorkSchedule(zone, week, List.of()));
    }

    private static WorkSchedule sundays(ZoneId zone, String hours) {
        List<WorkingHours> only = List.of(WorkingHours.parse(hours));
        return new WorkSchedule(zone, List.of(new WeekdayHours(SUNDAY, only)), List.of());
    }

    private static WorkCalendar mondayToFriday(ZoneId zone, String hours) {
        return WorkCalendar.of(WorkSchedule.mondayToFriday(zone, WorkingHours.parse(hours)));
    }

    private static WorkCalendar calendarOf(String week) {
        return WorkCalendar.of(scheduleOf(week));
    }

    private static WorkSchedule scheduleOf(String week) {
        assertThat(week).startsWith("MON-FRI ");
        return WorkSchedule.mondayToFriday(ZoneOffset.UTC, WorkingHours.parse(week.substring("MON-FRI ".length())));
    }

    /** The same schedule as a host would write it: day by day. */
    private static WorkCalendar walking(WorkSchedule schedule) {
        return calendar(schedule.zone(), WorkCalendar.of(schedule)::hoursOn);
    }

    private static WorkCalendar calendar(ZoneId zone, Function<LocalDate, List<WorkingHours>> hours) {
        return new WorkCalendar() {
            @Override
            public ZoneId zone() {
                return zone;
            }

            @Override
            public List<WorkingHours> hoursOn(LocalDate date) {
                return hours.apply(date);
            }
        };
    }

    private static Instant berlin(LocalDateTime time) {
        return time.atZone(BERLIN).toInstant();
    }

    private static Instant utc(String time) {
        return LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
    }
}
