package dev.attain.core.time.work;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When a company works: the hours of a usual week, and the dates that differ from it.
 *
 * <pre>{@code
 * WorkingHours morning = WorkingHours.parse("09:00-12:00");
 * WorkingHours afternoon = WorkingHours.parse("13:30-18:00");
 * WorkSchedule.mondayToFriday(ZoneId.of("Asia/Shanghai"), morning, afternoon)
 *         .closedOn(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 17)) // spring festival
 *         .openOn(LocalDate.of(2026, 2, 14), morning, afternoon); // the Saturday that makes up for it
 * }</pre>
 *
 * @param zone where the clock hangs that the hours are read from
 * @param week the usual week, each day at most once; a day that is missing is a day off; kept from Monday to Sunday
 * @param exceptions dates with hours of their own, each date at most once; kept in the order of the dates
 */
public record WorkSchedule(
        @NotNull ZoneId zone,
        @NotNull List<@NotNull @Valid WeekdayHours> week,
        @NotNull List<@NotNull @Valid DatedHours> exceptions) {
    public WorkSchedule {
        requireNonNull(zone, "workSchedule.zone");
        week = Require.copy(week, "workSchedule.week");
        exceptions = Require.copy(exceptions, "workSchedule.exceptions");
        check(week, exceptions).refuse();
        week = week.stream().sorted(comparing(WeekdayHours::day)).toList();
        exceptions = exceptions.stream().sorted(comparing(DatedHours::date)).toList();
    }

    /** The same hours from Monday to Friday, no exceptions. */
    public static WorkSchedule mondayToFriday(ZoneId zone, WorkingHours... hours) {
        List<WorkingHours> each = Require.copy(Arrays.asList(hours), "workSchedule.hours");
        List<WeekdayHours> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new WeekdayHours(day, each))
                .toList();
        return new WorkSchedule(zone, week, List.of());
    }

    /**
     * The same schedule with more days off.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if a date is an exception already, naming each
     */
    public WorkSchedule closedOn(LocalDate... dates) {
        return with(Arrays.stream(dates)
                .map(date -> new DatedHours(date, List.of()))
                .toList());
    }

    /**
     * The same schedule with one more date that has hours of its own: a half day, or an extra working day.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if the date is an exception already
     */
    public WorkSchedule openOn(LocalDate date, WorkingHours... hours) {
        return with(List.of(new DatedHours(date, Arrays.asList(hours))));
    }

    private WorkSchedule with(List<DatedHours> more) {
        List<DatedHours> all = new ArrayList<>(exceptions);
        all.addAll(more);
        return new WorkSchedule(zone, week, all);
    }

    private static Findings check(List<WeekdayHours> week, List<DatedHours> exceptions) {
        Findings findings = Findings.in("workSchedule");
        boolean works = week.stream().anyMatch(day -> !day.hours().isEmpty());
        findings.unless(works, "week", WorkText.NEVER_WORKS);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < week.size(); i++) {
            DayOfWeek day = week.get(i).day();
            findings.unless(days.add(day), "week[" + i + "]", WorkText.WEEKDAY_TWICE, day);
        }
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; i < exceptions.size(); i++) {
            LocalDate date = exceptions.get(i).date();
            findings.unless(dates.add(date), "exceptions[" + i + "]", WorkText.DATE_TWICE, date);
        }
        return findings;
    }
}
