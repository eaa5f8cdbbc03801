/**
 * When work is done: working days, working hours, and the business time between two moments. Start at
 * {@link dev.attain.core.time.work.WorkSchedule}, which says when a company works, and
 * {@link dev.attain.core.time.work.WorkCalendar}, which answers questions about it; a host with a calendar of its own
 * implements the latter. One business day is one working day of the calendar, never 24 business hours.
 *
 * <pre>{@code
 * WorkSchedule schedule = WorkSchedule.mondayToFriday(ZoneId.of("Europe/Berlin"), WorkingHours.parse("09:00-17:00"));
 * WorkCalendar calendar = WorkCalendar.of(schedule.closedOn(LocalDate.of(2026, 12, 25)));
 * calendar.plusWorkingDays(LocalDate.of(2026, 12, 24), 1); // 2026-12-28, a Monday
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.time.work;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
