package dev.attain.core.time;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.validation.Rising;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * On which day a fiscal year ends; the next one starts the day after. Here years are numbered after the calendar year
 * in which they end, a few days over New Year not counted; {@link YearNaming} decides what people call them.
 */
public sealed interface YearEnd {
    /** The last such weekday in a month: {@code YearEnd.last(SATURDAY, AUGUST)}. */
    static YearEnd last(DayOfWeek weekday, Month month) {
        return new LastWeekday(weekday, month);
    }

    /** The weekday nearest to a month's last day: {@code YearEnd.nearest(SATURDAY, JANUARY)}. */
    static YearEnd nearest(DayOfWeek weekday, Month month) {
        return new NearestWeekday(weekday, month);
    }

    /**
     * The same date every year: {@code YearEnd.on(MARCH, 31)}; 29 February stands for the last day of February.
     *
     * @throws IllegalArgumentException if the month never has that day, and for 28 February
     */
    static YearEnd on(Month month, int day) {
        if (day < 1 || day > month.maxLength()) {
            throw new IllegalArgumentException(
                    "a day of " + month + " must be from 1 to " + month.maxLength() + ", but was " + day);
        }
        return new FixedDate(MonthDay.of(month, day));
    }

    /** Every so many years one of 53 weeks: {@code YearEnd.leapEvery(6, LocalDate.parse("2006-03-11"))}. */
    static YearEnd leapEvery(int years, LocalDate leapYearEnd) {
        return new LeapCycle(years, leapYearEnd);
    }

    /** The day before the first year, then the last day of every year; for whatever follows no rule. */
    static YearEnd table(LocalDate... ends) {
        return new Table(List.of(ends));
    }

    /**
     * The last day of a year, inclusive.
     *
     * @throws IllegalArgumentException if a table does not cover the year
     */
    LocalDate endOf(int year);

    /**
     * The year in which a date lies.
     *
     * @throws IllegalArgumentException if a table does not cover the date
     */
    int yearOf(LocalDate date);

    /** Whether years start in the calendar year in which they end, as from January to December. */
    boolean startsInSameYear();

    /** The weekday on which every year ends; empty where that changes from year to year. */
    Optional<DayOfWeek> sameWeekday();

    /** The first year that can be asked for. */
    default int firstYear() {
        return 2;
    }

    /** The last year that can be asked for. */
    default int lastYear() {
        return FiscalCalendar.LAST_YEAR;
    }

    /**
     * The last such weekday in a month, zero to six days before its end: years of 52 or 53 weeks.
     *
     * @param weekday the day of the week on which years end
     * @param month the month in which they end
     */
    record LastWeekday(@NotNull DayOfWeek weekday, @NotNull Month month) implements YearEnd {
        public LastWeekday {
            requireNonNull(weekday, "lastWeekday.weekday");
            requireNonNull(month, "lastWeekday.month");
        }

        @Override
        public LocalDate endOf(int year) {
            return AccountingYears.last(weekday, month).endOf(year);
        }

        @Override
        public int yearOf(LocalDate date) {
            return AccountingYears.last(weekday, month).yearOf(date);
        }

        @Override
        public boolean startsInSameYear() {
            return month == Month.DECEMBER;
        }

        @Override
        public Optional<DayOfWeek> sameWeekday() {
            return Optional.of(weekday);
        }
    }

    /**
     * The weekday nearest to a month's last day, at most three days before or after it: years of 52 or 53 weeks.
     *
     * @param weekday the day of the week on which years end
     * @param month the month at whose end they end; a year that ends on 1 February 2020 belongs to January 2020
     */
    record NearestWeekday(
            @NotNull DayOfWeek weekday, @NotNull Month month) implements YearEnd {
        public NearestWeekday {
            requireNonNull(weekday, "nearestWeekday.weekday");
            requireNonNull(month, "nearestWeekday.month");
        }

        @Override
        public LocalDate endOf(int year) {
            return AccountingYears.nearest(weekday, month).endOf(year);
        }

        @Override
        public int yearOf(LocalDate date) {
            return AccountingYears.nearest(weekday, month).yearOf(date);
        }

        @Override
        public boolean startsInSameYear() {
            return month == Month.DECEMBER;
        }

        @Override
        public Optional<DayOfWeek> sameWeekday() {
            return Optional.of(weekday);
        }
    }

    /**
     * The same date every year. Divided into weeks, such a year has 53 or 54 of them, the first and the last cut at its
     * edges.
     *
     * @param date the last day, inclusive; 29 February stands for the last day of February, and 28 February is refused,
     *     for such a year would start on 29 February every fourth time
     */
    record FixedDate(@NotNull MonthDay date) implements YearEnd {
        private static final MonthDay FEBRUARY_28 = MonthDay.of(2, 28);

        private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

        public FixedDate {
            requireNonNull(date, "fixedDate.date");
            Findings.in("fixedDate")
                    .unless(!date.equals(FEBRUARY_28), "date", TimeText.FEBRUARY_28)
                    .refuse();
        }

        @Override
        public LocalDate endOf(int year) {
            return date.atYear(year);
        }

        @Override
        public int yearOf(LocalDate day) {
            return day.isAfter(endOf(day.getYear())) ? day.getYear() + 1 : day.getYear();
        }

        @Override
        public boolean startsInSameYear() {
            return date.equals(NEW_YEARS_EVE);
        }

        @Override
        public Optional<DayOfWeek> sameWeekday() {
            return Optional.empty();
        }
    }

    /**
     * Every so many years one of 53 weeks, whatever the calendar says. Against it such years drift: by a day in twelve
     * years where every sixth has 53 weeks.
     *
     * @param years length of the cycle, 2 or more: 6 makes every sixth year a year of 53 weeks
     * @param leapYearEnd the last day, inclusive, of one of those years
     */
    record LeapCycle(@Min(2) int years, @NotNull LocalDate leapYearEnd) implements YearEnd {
        private static final int DAYS = 364;

        public LeapCycle {
            requireNonNull(leapYearEnd, "leapCycle.leapYearEnd");
            Findings.in("leapCycle")
                    .unless(years >= 2, "years", TimeText.LEAP_CYCLE_SHORT, years)
                    .refuse();
        }

        @Override
        public LocalDate endOf(int year) {
            int later = year - leapYear();
            return leapYearEnd.plusDays((long) DAYS * later + 7L * Math.floorDiv(later, years));
        }

        @Override
        public int yearOf(LocalDate date) {
            long days = leapYearEnd.until(date, ChronoUnit.DAYS) - 1;
            long cycle = (long) DAYS * years + 7;
            long inCycle = Math.min(Math.floorMod(days, cycle) / DAYS, years - 1L);
            return Math.toIntExact(leapYear() + 1 + Math.floorDiv(days, cycle) * years + inCycle);
        }

        @Override
        public boolean startsInSameYear() {
            return YearNaming.START.nameOf(endOf(leapYear() - 1).plusDays(1), leapYearEnd) == leapYear();
        }

        @Override
        public Optional<DayOfWeek> sameWeekday() {
            return Optional.of(leapYearEnd.getDayOfWeek());
        }

        private int leapYear() {
            return YearNaming.END.nameOf(leapYearEnd, leapYearEnd);
        }
    }

    /**
     * A list of year ends, for whatever follows no rule: what a board decided, a change of the fiscal year with a short
     * year between. Nothing outside it can be asked for.
     *
     * @param ends the day before the first year, then the last day of every year, rising; two dates cover one year
     */
    record Table(@NotNull @Size(min = 2) @Rising List<@NotNull LocalDate> ends) implements YearEnd {
        public Table {
            ends = Require.copy(ends, "table.ends");
            Findings findings =
                    Findings.in("table").unless(ends.size() >= 2, "ends", TimeText.TABLE_SHORT, ends.size());
            for (int i = 1; i < ends.size(); i++) {
                LocalDate before = ends.get(i - 1);
                findings.unless(
                        ends.get(i).isAfter(before), "ends[" + i + "]", TimeText.TABLE_NOT_RISING, before, ends.get(i));
            }
            findings.refuse();
        }

        @Override
        public LocalDate endOf(int year) {
            int position = year - firstYear() + 1;
            if (position < 0 || position >= ends.size()) {
                throw outside("year " + year);
            }
            return ends.get(position);
        }

        @Override
        public int yearOf(LocalDate date) {
            int found = Collections.binarySearch(ends, date);
            int position = found < 0 ? -found - 1 : found;
            if (position == 0 || position == ends.size()) {
                throw outside(date.toString());
            }
            return firstYear() + position - 1;
        }

        @Override
        public boolean startsInSameYear() {
            return YearNaming.START.nameOf(ends.get(0).plusDays(1), ends.get(1)) == firstYear();
        }

        @Override
        public Optional<DayOfWeek> sameWeekday() {
            return Optional.empty();
        }

        @Override
        public int firstYear() {
            return YearNaming.END.nameOf(ends.get(0).plusDays(1), ends.get(1));
        }

        @Override
        public int lastYear() {
            return firstYear() + ends.size() - 2;
        }

        private IllegalArgumentException outside(String what) {
            return new IllegalArgumentException(what + " is outside the table of year ends, which covers "
                    + ends.get(0).plusDays(1) + " to " + ends.get(ends.size() - 1) + ": add the missing year ends");
        }
    }
}
