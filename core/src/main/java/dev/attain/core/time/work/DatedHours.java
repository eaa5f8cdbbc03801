package dev.attain.core.time.work;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * The hours of one date, whatever its day of the week: a holiday, a half day, a make-up Saturday.
 *
 * @param date the date in the zone of the calendar
 * @param hours when work is done, rising and without overlap; one may begin where another ends, none is a day off
 */
public record DatedHours(@NotNull LocalDate date, @NotNull List<@NotNull @Valid WorkingHours> hours) {
    public DatedHours {
        requireNonNull(date, "datedHours.date");
        hours = Require.copy(hours, "datedHours.hours");
        WorkingHours.inOrder("datedHours", hours).refuse();
    }

    /** The date and its hours: {@code 2026-12-24 [09:00-13:00]}. */
    @Override
    public String toString() {
        return date + " " + hours;
    }
}
