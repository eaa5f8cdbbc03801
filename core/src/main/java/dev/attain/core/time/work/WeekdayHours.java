package dev.attain.core.time.work;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.List;

/**
 * The hours of one day of every week: {@code MONDAY [09:00-12:00, 13:00-17:00]}.
 *
 * @param day the day of the week
 * @param hours when work is done, rising and without overlap; one may begin where another ends, none is a day off
 */
public record WeekdayHours(@NotNull DayOfWeek day, @NotNull List<@NotNull @Valid WorkingHours> hours) {
    public WeekdayHours {
        requireNonNull(day, "weekdayHours.day");
        hours = Require.copy(hours, "weekdayHours.hours");
        WorkingHours.inOrder("weekdayHours", hours).refuse();
    }

    /** The day and its hours: {@code FRIDAY [09:00-15:00]}. */
    @Override
    public String toString() {
        return day + " " + hours;
    }
}
