package dev.attain.core.time.work;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A schedule laid out as prefix sums: whole weeks by multiplication, exceptions and clock changes by binary search. */
final class WeeklyWorkCalendar implements WorkCalendar {
    private final ZoneId zone;
    private final Map<DayOfWeek, List<WorkingHours>> week = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, List<WorkingHours>> exceptions = new HashMap<>();
    private final WeekSums usualDays;
    private final WeekSums usualSeconds;
    private final DatedSums moreDays;
    private final DatedSums moreSeconds;
    private final ClockChanges clockChanges;

    WeeklyWorkCalendar(WorkSchedule schedule) {
        zone = schedule.zone();
        schedule.week().forEach(day -> week.put(day.day(), day.hours()));
        schedule.exceptions().forEach(dated -> exceptions.put(dated.date(), dated.hours()));
        usualDays = new WeekSums(day -> days(usualHours(day)));
        usualSeconds = new WeekSums(day -> nominalSeconds(usualHours(day)));
        List<LocalDate> dates =
                schedule.exceptions().stream().map(DatedHours::date).toList();
        moreDays = new DatedSums(dates, date -> days(hoursOn(date)) - days(usualHours(date.getDayOfWeek())));
        moreSeconds = new DatedSums(dates, date -> length(date, hoursOn(date)) - usualLength(date));
        clockChanges =
                new ClockChanges(zone, date -> usualLength(date) - nominalSeconds(usualHours(date.getDayOfWeek())));
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public List<WorkingHours> hoursOn(LocalDate date) {
        return exceptions.getOrDefault(date, usualHours(date.getDayOfWeek()));
    }

    @Override
    public long workingDays(LocalDate from, LocalDate toExclusive) {
        return daysBefore(epochDay(toExclusive, "toExclusive")) - daysBefore(epochDay(from, "from"));
    }

    @Override
    public Duration businessTime(LocalDate from, LocalDate toExclusive) {
        return Duration.ofSeconds(
                secondsBefore(epochDay(toExclusive, "toExclusive")) - secondsBefore(epochDay(from, "from")));
    }

    private long daysBefore(long epochDay) {
        return usualDays.before(epochDay) + moreDays.before(epochDay);
    }

    private long secondsBefore(long epochDay) {
        return usualSeconds.before(epochDay) + moreSeconds.before(epochDay) + clockChanges.before(epochDay);
    }

    private List<WorkingHours> usualHours(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    private long usualLength(LocalDate date) {
        return length(date, usualHours(date.getDayOfWeek()));
    }

    private long length(LocalDate date, List<WorkingHours> hours) {
        return WorkDay.of(new DatedHours(date, hours), zone).seconds();
    }

    private static long epochDay(LocalDate date, String name) {
        return requireNonNull(date, name).toEpochDay();
    }

    private static long days(List<WorkingHours> hours) {
        return hours.isEmpty() ? 0 : 1;
    }

    private static long nominalSeconds(List<WorkingHours> hours) {
        return hours.stream().mapToLong(WorkingHours::nominalSeconds).sum();
    }
}
