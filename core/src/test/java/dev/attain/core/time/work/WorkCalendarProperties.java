package dev.attain.core.time.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Ratio;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of every calendar: random weeks and exceptions around the days on which clocks change. */
class WorkCalendarProperties {
    private static final int SPAN_DAYS = 5;
    private static final List<LocalDate> MIDDLES = List.of(
            LocalDate.of(2026, 3, 8), // New York forward
            LocalDate.of(2026, 3, 29), // Berlin forward
            LocalDate.of(2026, 10, 25), // Berlin back
            LocalDate.of(2026, 11, 1), // New York back
            LocalDate.of(2006, 10, 29), // St. John's back over midnight
            LocalDate.of(2011, 12, 30), // Apia leaves the date out
            LocalDate.of(2024, 2, 29),
            LocalDate.of(1970, 1, 1));

    /** A calendar, and three moments in the days around the middle of its exceptions. */
    record Situation(WorkSchedule schedule, Instant a, Instant b, Instant c) {
        WorkCalendar calendar() {
            return WorkCalendar.of(schedule);
        }
    }

    @Property(tries = 300)
    void businessTimeIsWhatTheClockOnTheWallCounts(@ForAll("minutes") Situation given) {
        assertThat(given.calendar().businessTime(given.a, given.b))
                .isEqualTo(Duration.ofMinutes(new MinuteByMinute(given.schedule).minutes(given.a, given.b)));
    }

    @Property(tries = 100)
    void aBusinessDayIsTheWholeOfItsOwnWorkedMinutes(@ForAll("minutes") Situation given) {
        Instant from = given.a.isBefore(given.b) ? given.a : given.b;
        Instant to = given.a.isBefore(given.b) ? given.b : given.a;
        assertThat(given.calendar().businessDays(from, to)).isEqualTo(shares(given.schedule, from, to));
    }

    @Property(tries = 300)
    void stretchesAddUpInAnyOrder(@ForAll("moments") Situation given) {
        WorkCalendar calendar = given.calendar();
        assertThat(calendar.businessTime(given.a, given.b).plus(calendar.businessTime(given.b, given.c)))
                .isEqualTo(calendar.businessTime(given.a, given.c));
        assertThat(calendar.businessDays(given.a, given.b).plus(calendar.businessDays(given.b, given.c)))
                .isEqualTo(calendar.businessDays(given.a, given.c));
    }

    @Property(tries = 300)
    void waitingLongerIsNeverLessAndNeverMoreThanElapsed(
            @ForAll("moments") Situation given, @ForAll @LongRange(max = 1_000_000_000_000_000L) long nanos) {
        Duration more = given.calendar().businessTime(given.a, given.a.plusNanos(nanos));
        assertThat(more).isBetween(Duration.ZERO, Duration.ofNanos(nanos));
        assertThat(given.calendar().businessDays(given.a, given.a.plusNanos(nanos)))
                .isGreaterThanOrEqualTo(Ratio.ZERO);
    }

    @Property(tries = 300)
    void whatIsAddedLiesBetween(
            @ForAll("moments") Situation given,
            @ForAll @LongRange(min = -2_000_000_000_000_000L, max = 2_000_000_000_000_000L) long nanos) {
        Duration amount = Duration.ofNanos(nanos);
        Instant due = given.calendar().plusBusinessTime(given.a, amount);
        assertThat(given.calendar().businessTime(given.a, due)).isEqualTo(amount);
        assertThat(given.calendar()
                        .businessTime(given.a, due.minusNanos(Long.signum(nanos)))
                        .abs())
                .as("no moment nearer by would do")
                .isEqualTo(amount.abs().minusNanos(nanos == 0 ? 0 : 1));
    }

    @Property(tries = 300)
    void addingWhatLiesBetweenComesBackUpToIdleTime(@ForAll("moments") Situation given) {
        WorkCalendar calendar = given.calendar();
        Instant back = calendar.plusBusinessTime(given.a, calendar.businessTime(given.a, given.b));
        assertThat(calendar.businessTime(back, given.b)).isZero();
        if (new MinuteByMinute(given.schedule)
                                .minutes(minuteOf(given.b), minuteOf(given.b).plusSeconds(60))
                        == 1
                && given.b.isAfter(minuteOf(given.b))) {
            assertThat(back).as("a moment inside working hours").isEqualTo(given.b);
        }
    }

    @Property(tries = 300)
    void addingMoreIsNeverEarlier(
            @ForAll("moments") Situation given,
            @ForAll @IntRange(min = -500_000, max = 500_000) int seconds,
            @ForAll @IntRange(max = 500_000) int more) {
        WorkCalendar calendar = given.calendar();
        assertThat(calendar.plusBusinessTime(given.a, Duration.ofSeconds(seconds)))
                .isBeforeOrEqualTo(calendar.plusBusinessTime(given.a, Duration.ofSeconds(seconds + (long) more)));
    }

    @Property(tries = 100)
    void workingDaysAreWhatACalendarOnTheWallCounts(
            @ForAll("minutes") Situation given,
            @ForAll @IntRange(min = -1500, max = 1500) int from,
            @ForAll @IntRange(min = -1500, max = 1500) int to) {
        LocalDate first = LocalDate.ofInstant(given.a, ZoneOffset.UTC).plusDays(from);
        LocalDate end = LocalDate.ofInstant(given.a, ZoneOffset.UTC).plusDays(to);
        assertThat(given.calendar().workingDays(first, end))
                .isEqualTo(new MinuteByMinute(given.schedule).days(first, end));
    }

    @Property(tries = 100)
    void addedWorkingDaysAreCountedOffOneByOne(
            @ForAll("minutes") Situation given,
            @ForAll @IntRange(min = -30, max = 30) int shift,
            @ForAll @IntRange(min = -300, max = 300) int days) {
        LocalDate date = LocalDate.ofInstant(given.a, ZoneOffset.UTC).plusDays(shift);
        MinuteByMinute slow = new MinuteByMinute(given.schedule);
        assertThat(given.calendar().plusWorkingDays(date, days)).isEqualTo(slow.plusDays(date, days));
    }

    @Property(tries = 300)
    void exceptionsReplaceTheUsualDay(@ForAll("minutes") Situation given) {
        WorkCalendar calendar = given.calendar();
        for (DatedHours dated : given.schedule.exceptions()) {
            assertThat(calendar.hoursOn(dated.date())).isEqualTo(dated.hours());
            assertThat(calendar.isWorkingDay(dated.date()))
                    .isEqualTo(!dated.hours().isEmpty());
        }
        for (LocalDate date = MIDDLES.get(0); date.isBefore(MIDDLES.get(1)); date = date.plusDays(1)) {
            assertThat(calendar.hoursOn(date)).isEqualTo(new MinuteByMinute(given.schedule).hours(date));
        }
    }

    @Property(tries = 300)
    void weekendsAreFree(@ForAll @IntRange(min = -700_000, max = 700_000) int epochDay, @ForAll("zones") ZoneId zone) {
        WorkCalendar calendar = WorkCalendar.of(WorkSchedule.mondayToFriday(zone, WorkingHours.parse("09:00-17:00")));
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        assertThat(calendar.businessTime(date, date.plusDays(1))).isEqualTo(Duration.ofHours(weekend ? 0 : 8));
        assertThat(calendar.workingDays(date, date.plusDays(1))).isEqualTo(weekend ? 0 : 1);
        assertThat(calendar.nextWorkingDay(date).getDayOfWeek()).isBetween(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(calendar.previousWorkingDay(date).getDayOfWeek()).isBetween(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    @Property(tries = 300)
    void aHostsCalendarGivesTheSameAnswers(
            @ForAll("moments") Situation given, @ForAll @IntRange(min = -300_000, max = 300_000) int seconds) {
        WorkCalendar laidOut = given.calendar();
        WorkCalendar walking = new Walking(laidOut);
        Duration amount = Duration.ofSeconds(seconds);
        LocalDate date = LocalDate.ofInstant(given.c, ZoneOffset.UTC);
        assertThat(walking.businessTime(given.a, given.b)).isEqualTo(laidOut.businessTime(given.a, given.b));
        assertThat(walking.businessDays(given.a, given.b)).isEqualTo(laidOut.businessDays(given.a, given.b));
        assertThat(walking.plusBusinessTime(given.a, amount)).isEqualTo(laidOut.plusBusinessTime(given.a, amount));
        assertThat(walking.plusWorkingDays(date, seconds / 10_000))
                .isEqualTo(laidOut.plusWorkingDays(date, seconds / 10_000));
    }

    /**
     * Whoever always works, works as long as time passes: in every zone, far beyond the listed changes of its clock.
     */
    @Property(tries = 300)
    void whoeverAlwaysWorksWorksAllTheTimeThatPasses(
            @ForAll("everyZone") ZoneId zone,
            @ForAll @LongRange(min = -6_000_000_000L, max = 60_000_000_000L) long from,
            @ForAll @LongRange(min = -6_000_000_000L, max = 60_000_000_000L) long to) {
        List<WorkingHours> allDay = List.of(WorkingHours.parse("00:00-24:00"));
        List<WeekdayHours> week = Arrays.stream(DayOfWeek.values())
                .map(day -> new WeekdayHours(day, allDay))
                .toList();
        WorkCalendar calendar = WorkCalendar.of(new WorkSchedule(zone, week, List.of()));
        assertThat(calendar.businessTime(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to)))
                .isEqualTo(Duration.ofSeconds(to - from));
        assertThat(calendar.plusBusinessTime(Instant.ofEpochSecond(from), Duration.ofSeconds(to - from)))
                .isEqualTo(Instant.ofEpochSecond(to));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Berlin",
                        "America/New_York",
                        "Asia/Shanghai",
                        "America/St_Johns",
                        "Pacific/Apia",
                        "Australia/Lord_Howe")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<ZoneId> everyZone() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<Situation> minutes() {
        return situations(60_000_000_000L);
    }

    @Provide
    Arbitrary<Situation> moments() {
        return Arbitraries.of(1L, 500_000_000L, 60_000_000_000L, 1_800_000_000_000L)
                .flatMap(WorkCalendarProperties.this::situations);
    }

    private Arbitrary<Situation> situations(long grainNanos) {
        long steps = Duration.ofDays(SPAN_DAYS).toNanos() / grainNanos;
        Arbitrary<Long> offsets = Arbitraries.longs().between(-steps, steps).map(step -> step * grainNanos);
        return Arbitraries.of(MIDDLES).flatMap(middle -> {
            Instant noon = middle.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
            return Combinators.combine(schedules(middle), offsets, offsets, offsets)
                    .as((schedule, a, b, c) ->
                            new Situation(schedule, noon.plusNanos(a), noon.plusNanos(b), noon.plusNanos(c)));
        });
    }

    private Arbitrary<WorkSchedule> schedules(LocalDate middle) {
        Arbitrary<List<List<WorkingHours>>> weeks =
                hours().list().ofSize(7).filter(week -> week.stream().anyMatch(hours -> !hours.isEmpty()));
        Arbitrary<List<DatedHours>> exceptions = Combinators.combine(
                        Arbitraries.integers().between(-SPAN_DAYS, SPAN_DAYS).map(middle::plusDays), hours())
                .as(DatedHours::new)
                .list()
                .ofMaxSize(6)
                .uniqueElements(DatedHours::date);
        return Combinators.combine(zones(), weeks, exceptions)
                .as((zone, week, dated) -> new WorkSchedule(zone, week(week), dated));
    }

    /** None to three stretches of a date, some of which touch. */
    private Arbitrary<List<WorkingHours>> hours() {
        return Arbitraries.integers()
                .between(0, 24 * 4)
                .set()
                .ofMaxSize(6)
                .map(quarters -> quarters.stream().sorted().toList())
                .flatMap(edges -> Arbitraries.of(1, 2).map(step -> stretches(edges, step)));
    }

    private static List<WorkingHours> stretches(List<Integer> edges, int step) {
        List<WorkingHours> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i += step) {
            stretches.add(new WorkingHours(time(edges.get(i)), time(edges.get(i + 1))));
        }
        return stretches;
    }

    private static LocalTime time(int quarter) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * quarter);
    }

    private static List<WeekdayHours> week(List<List<WorkingHours>> hours) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new WeekdayHours(day, hours.get(day.getValue() - 1)))
                .toList();
    }

    /**
     * The sum over all dates of worked minutes inside ÷ worked minutes of the date; leapt-over days count when over.
     */
    private static Ratio shares(WorkSchedule schedule, Instant from, Instant to) {
        MinuteByMinute slow = new MinuteByMinute(schedule);
        Map<LocalDate, Long> inside = minutesByDate(schedule, slow.workedMinutes(from, to));
        Map<LocalDate, Long> whole = minutesByDate(
                schedule, slow.workedMinutes(from.minus(3, ChronoUnit.DAYS), to.plus(3, ChronoUnit.DAYS)));
        Ratio sum = Ratio.ZERO;
        for (Map.Entry<LocalDate, Long> entry : inside.entrySet()) {
            sum = sum.plus(Ratio.of(entry.getValue(), whole.get(entry.getKey())));
        }
        LocalDate first = dateReached(schedule.zone(), from);
        LocalDate last = dateReached(schedule.zone(), to);
        long leaptOver = first.datesUntil(last)
                .filter(date -> !slow.hours(date).isEmpty() && !whole.containsKey(date))
                .count();
        return sum.plus(Ratio.of(leaptOver));
    }

    private static Map<LocalDate, Long> minutesByDate(WorkSchedule schedule, List<Instant> minutes) {
        Map<LocalDate, Long> counts = new HashMap<>();
        minutes.forEach(minute -> counts.merge(dateReached(schedule.zone(), minute), 1L, Long::sum));
        return counts;
    }

    /** The latest date that the clock has shown so far. */
    private static LocalDate dateReached(ZoneId zone, Instant moment) {
        LocalDate shown = LocalDate.ofInstant(moment, zone);
        for (int minutes = 1; minutes <= 180; minutes++) {
            LocalDate earlier = LocalDate.ofInstant(moment.minusSeconds(60L * minutes), zone);
            shown = earlier.isAfter(shown) ? earlier : shown;
        }
        return shown;
    }

    private static Instant minuteOf(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    /** A calendar as a host would write it: the two questions, and nothing else. */
    private record Walking(WorkCalendar other) implements WorkCalendar {
        @Override
        public ZoneId zone() {
            return other.zone();
        }

        @Override
        public List<WorkingHours> hoursOn(LocalDate date) {
            return other.hoursOn(date);
        }
    }
}
