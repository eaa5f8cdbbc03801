package dev.attain.core.time.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The slow way to say the same: looks at the clock on the wall once a minute, and at the calendar once a day. Knows
 * nothing of transitions, prefix sums or the verbs of {@link WorkCalendar}.
 */
record MinuteByMinute(WorkSchedule schedule) {
    /** The clock that only ever goes forward: what it shows is the latest that it has shown so far. */
    private static final Duration ENOUGH_TO_FORGET_A_CHANGE = Duration.ofDays(2);

    long minutes(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -minutes(to, from);
        }
        return workedMinutes(from, to).size();
    }

    /** The minutes between that are worked, by the beginning of each. */
    List<Instant> workedMinutes(Instant from, Instant to) {
        ZoneId zone = schedule.zone();
        Instant at = from.minus(ENOUGH_TO_FORGET_A_CHANGE);
        LocalDateTime shown = LocalDateTime.ofInstant(at, zone);
        List<Instant> worked = new ArrayList<>();
        while (at.isBefore(to)) {
            LocalDateTime now = LocalDateTime.ofInstant(at, zone);
            shown = now.isAfter(shown) ? now : shown;
            if (!at.isBefore(from) && isWorked(shown)) {
                worked.add(at);
            }
            at = at.plus(1, ChronoUnit.MINUTES);
        }
        return worked;
    }

    long days(LocalDate from, LocalDate toExclusive) {
        long count = 0;
        for (LocalDate date = from; date.isBefore(toExclusive); date = date.plusDays(1)) {
            count += hours(date).isEmpty() ? 0 : 1;
        }
        for (LocalDate date = toExclusive; date.isBefore(from); date = date.plusDays(1)) {
            count -= hours(date).isEmpty() ? 0 : 1;
        }
        return count;
    }

    LocalDate plusDays(LocalDate date, int days) {
        LocalDate at = date;
        int left = Math.abs(days);
        while (left > 0) {
            at = at.plusDays(Integer.signum(days));
            left -= hours(at).isEmpty() ? 0 : 1;
        }
        return at;
    }

    List<WorkingHours> hours(LocalDate date) {
        Optional<List<WorkingHours>> exceptional = schedule.exceptions().stream()
                .filter(dated -> dated.date().equals(date))
                .map(DatedHours::hours)
                .findFirst();
        return exceptional.orElseGet(() -> schedule.week().stream()
                .filter(usual -> usual.day() == date.getDayOfWeek())
                .flatMap(usual -> usual.hours().stream())
                .toList());
    }

    private boolean isWorked(LocalDateTime shown) {
        LocalTime time = shown.toLocalTime();
        return hours(shown.toLocalDate()).stream()
                .anyMatch(hours -> !time.isBefore(hours.start())
                        && (hours.end().equals(LocalTime.MIDNIGHT) || time.isBefore(hours.end())));
    }
}
