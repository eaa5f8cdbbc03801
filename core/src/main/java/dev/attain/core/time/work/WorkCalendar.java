package dev.attain.core.time.work;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Counts working days and business time. {@link #of} answers in steps that do not grow with the distance; a host with a
 * calendar of its own implements {@link #zone} and {@link #hoursOn}, pure and safe for many threads, and gets the same
 * verbs at a cost that grows with the number of days between.
 *
 * <p><b>One business day is one working day</b>, however long: a half day before a holiday counts one, as the day
 * before it. A part of a working day counts as the share of that day's own business time.
 *
 * <p><b>Backwards is negative.</b> Every count from a later to an earlier point is the negative of the count the other
 * way, so counts add up: {@code a} to {@code b} plus {@code b} to {@code c} is {@code a} to {@code c} in any order.
 *
 * <p><b>When the clock changes</b>, business time is the time that really passes. A time of day means the first moment
 * at which the clock has come that far: the moment of the change if the clock leaps over it, the first of the two if it
 * comes twice. So {@code 00:00-24:00} in Berlin lasts 23 hours on 2026-03-29 and 25 hours on 2026-10-25.
 *
 * <pre>{@code
 * calendar.businessTime(opened, closed); // PT40H
 * calendar.businessDays(opened, closed); // 5
 * calendar.plusBusinessTime(opened, Duration.ofHours(4)); // when the answer is due
 * }</pre>
 *
 * <p>A date or a moment beyond what {@code java.time} can hold is its {@link java.time.DateTimeException}.
 */
public interface WorkCalendar {
    /** Where the clock hangs that {@link #hoursOn} is read from. */
    ZoneId zone();

    /**
     * When work is done on a date: pure, the same answer every time.
     *
     * @return rising and without overlap, as {@link DatedHours} demands; empty if nobody works
     */
    List<WorkingHours> hoursOn(LocalDate date);

    /**
     * The calendar of a schedule, laid out once for fast answers: build it once and keep it, for any number of threads.
     * A count costs two binary searches among the exceptions, an addition a few dozen counts at most.
     */
    static WorkCalendar of(WorkSchedule schedule) {
        return new WeeklyWorkCalendar(requireNonNull(schedule, "schedule"));
    }

    /** Whether anybody works on a date. */
    default boolean isWorkingDay(LocalDate date) {
        return !hoursOn(requireNonNull(date, "date")).isEmpty();
    }

    /**
     * The number of working days: from Monday to the Monday after it, five in a usual week.
     *
     * @param from first date, inclusive
     * @param toExclusive end, exclusive; before {@code from} the count is negative
     */
    default long workingDays(LocalDate from, LocalDate toExclusive) {
        if (requireNonNull(toExclusive, "toExclusive").isBefore(requireNonNull(from, "from"))) {
            return -workingDays(toExclusive, from);
        }
        return from.datesUntil(toExclusive).filter(this::isWorkingDay).count();
    }

    /** The first working day after a date; the date itself never counts. */
    default LocalDate nextWorkingDay(LocalDate date) {
        return plusWorkingDays(date, 1);
    }

    /** The last working day before a date; the date itself never counts. */
    default LocalDate previousWorkingDay(LocalDate date) {
        return plusWorkingDays(date, -1);
    }

    /**
     * The working day that is so many working days after a date, which itself never counts: one after a Friday, a
     * Saturday and a Sunday is the same Monday.
     *
     * @param days how many; negative goes back, zero is the date itself, working day or not
     * @throws IllegalStateException if a host's calendar stops working for good: nothing for some ninety years
     */
    default LocalDate plusWorkingDays(LocalDate date, long days) {
        requireNonNull(date, "date");
        if (days == 0) {
            return date;
        }
        if (days < 0) {
            DaySearch back = DaySearch.before(date, from -> workingDays(from, date));
            return date.minusDays(back.days(Math.negateExact(days)));
        }
        LocalDate from = date.plusDays(1);
        return date.plusDays(DaySearch.after(from, to -> workingDays(from, to)).days(days));
    }

    /**
     * The business time of whole dates, for example the hours that a month offers.
     *
     * @param from first date, inclusive
     * @param toExclusive end, exclusive; before {@code from} the time is negative
     */
    default Duration businessTime(LocalDate from, LocalDate toExclusive) {
        if (requireNonNull(toExclusive, "toExclusive").isBefore(requireNonNull(from, "from"))) {
            return businessTime(toExclusive, from).negated();
        }
        return Duration.ofSeconds(from.datesUntil(toExclusive)
                .mapToLong(date -> day(date).seconds())
                .sum());
    }

    /**
     * The business time between two moments, exact to the nanosecond; negative if {@code to} is before {@code from}.
     * With hours from 09:00 to 17:00, from Friday 16:00 to Monday 10:00 is two hours.
     */
    default Duration businessTime(Instant from, Instant to) {
        LocalDate first = dateAt(requireNonNull(from, "from"));
        LocalDate last = dateAt(requireNonNull(to, "to"));
        return businessTime(first, last)
                .minus(day(first).workedBefore(from))
                .plus(day(last).workedBefore(to));
    }

    /**
     * The working days between two moments, exact, with the part of the first and of the last; negative if {@code to}
     * is before {@code from}. With hours from 09:00 to 17:00, from Friday 16:00 to Monday 11:00 is 1/8 + 2/8 = 3/8:
     * never business time divided by 24 hours.
     */
    default Ratio businessDays(Instant from, Instant to) {
        LocalDate first = dateAt(requireNonNull(from, "from"));
        LocalDate last = dateAt(requireNonNull(to, "to"));
        return Ratio.of(workingDays(first, last))
                .minus(day(first).shareBefore(from))
                .plus(day(last).shareBefore(to));
    }

    /**
     * The moment nearest to {@code from} with so much business time between the two. With hours from 09:00 to 17:00,
     * two hours after Friday 16:00 is Monday 10:00, and one hour after it is Friday 17:00, not Monday 09:00.
     *
     * @param amount how much; negative goes back, zero is {@code from} itself, working time or not
     * @throws IllegalStateException if a host's calendar stops working for good: nothing for some ninety years
     */
    default Instant plusBusinessTime(Instant from, Duration amount) {
        requireNonNull(from, "from");
        if (requireNonNull(amount, "amount").isZero()) {
            return from;
        }
        return amount.isNegative() ? back(from, amount.negated()) : ahead(from, amount);
    }

    private Instant ahead(Instant from, Duration amount) {
        LocalDate first = dateAt(from);
        Duration wanted = day(first).workedBefore(from).plus(amount);
        long days = DaySearch.after(first, to -> businessTime(first, to).toSeconds())
                .days(secondsRoundedUp(wanted));
        LocalDate last = first.plusDays(days - 1);
        return day(last).earliestAfter(wanted.minus(businessTime(first, last)));
    }

    private Instant back(Instant from, Duration amount) {
        LocalDate date = dateAt(from);
        LocalDate end = date.plusDays(1);
        Duration left = businessTime(date, end).minus(day(date).workedBefore(from));
        Duration wanted = left.plus(amount);
        long days = DaySearch.before(end, first -> businessTime(first, end).toSeconds())
                .days(secondsRoundedUp(wanted));
        LocalDate first = end.minusDays(days);
        return day(first).latestAfter(businessTime(first, end).minus(wanted));
    }

    private static long secondsRoundedUp(Duration wanted) {
        return wanted.plusNanos(999_999_999).toSeconds();
    }

    private WorkDay day(LocalDate date) {
        return WorkDay.of(new DatedHours(date, hoursOn(date)), zone());
    }

    private LocalDate dateAt(Instant moment) {
        return WorkDay.dateAt(moment, zone());
    }
}
