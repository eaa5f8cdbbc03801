package dev.attain.core.time;

import dev.attain.core.time.Division.Weeks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** One year of a calendar with the edges of everything in it; indexes count from zero. */
final class YearLayout {
    private static final int FULL_WEEKS = 52;
    private static final int QUARTERS = 4;
    private static final int DAYS = 7;

    private final FiscalCalendar calendar;
    private final int year;
    private final LocalDate start;
    private final LocalDate endExclusive;
    /** The day on which the first week would start if it were not cut at the start of the year. */
    private final LocalDate firstWeek;

    private final int weeks;

    YearLayout(FiscalCalendar calendar, int year, LocalDate start, LocalDate endExclusive) {
        this.calendar = calendar;
        this.year = year;
        this.start = start;
        this.endExclusive = endExclusive;
        firstWeek = start.with(TemporalAdjusters.previousOrSame(calendar.firstDayOfWeek()));
        weeks = (int) firstWeek.until(endExclusive.plusDays(DAYS - 1), ChronoUnit.DAYS) / DAYS;
    }

    int year() {
        return year;
    }

    /** Whether the year is divided into weeks and none of them is cut. */
    boolean isWholeWeeks() {
        return calendar.division() instanceof Weeks
                && firstWeek.equals(start)
                && firstWeek.plusWeeks(weeks).equals(endExclusive);
    }

    /** Whether the year has 52 weeks at least; a table may have shorter ones. */
    boolean isFull() {
        return weeks >= FULL_WEEKS;
    }

    int count(Granularity granularity) {
        int count = switch (granularity) {
            case YEAR -> 1;
            case HALF -> 2;
            case QUARTER -> QUARTERS;
            case MONTH -> calendar.division().monthsInYear();
            case WEEK -> weeks;
        };
        while (!startOf(granularity, count - 1).isBefore(endExclusive)) {
            count--;
        }
        return count;
    }

    int indexOf(LocalDate date, Granularity granularity) {
        return switch (granularity) {
            case YEAR -> 0;
            case HALF -> quarterOf(date) / 2;
            case QUARTER -> quarterOf(date);
            case MONTH -> monthOf(date);
            case WEEK -> weekOf(date);
        };
    }

    SalesPeriod period(Granularity granularity, int index) {
        return new SalesPeriod(
                label(granularity, index), granularity, startOf(granularity, index), startOf(granularity, index + 1));
    }

    String label(Granularity granularity, int index) {
        return PeriodLabel.of(year, granularity, index + 1);
    }

    List<SalesPeriod> split(SalesPeriod parent, Granularity granularity) {
        int first = indexOf(parent.start(), granularity);
        int last = indexOf(parent.lastDay(), granularity);
        return IntStream.rangeClosed(first, last)
                .mapToObj(index -> part(period(granularity, index), parent))
                .toList();
    }

    private static SalesPeriod part(SalesPeriod period, SalesPeriod parent) {
        if (parent.contains(period)) {
            return period;
        }
        return new SalesPeriod(
                PeriodLabel.ofPart(parent, period),
                period.granularity(),
                period.start().isBefore(parent.start()) ? parent.start() : period.start(),
                earlier(period.endExclusive(), parent.endExclusive()));
    }

    private LocalDate startOf(Granularity granularity, int index) {
        Division division = calendar.division();
        return switch (granularity) {
            case YEAR -> index == 0 ? start : endExclusive;
            case HALF -> startOfMonth(division.monthsBefore(2 * index + 1));
            case QUARTER -> startOfMonth(division.monthsBefore(index + 1));
            case MONTH -> startOfMonth(index);
            case WEEK -> startOfWeek(index);
        };
    }

    private LocalDate startOfMonth(int month) {
        return calendar.division() instanceof Weeks pattern
                ? startOfWeek(weeksBefore(month, pattern))
                : earlier(start.plusMonths(month), endExclusive);
    }

    private LocalDate startOfWeek(int week) {
        return week == 0 ? start : earlier(firstWeek.plusWeeks(week), endExclusive);
    }

    private int weeksBefore(int month, Weeks pattern) {
        int takesTheRest = calendar.leapWeekMonth().orElse(pattern.monthsInYear());
        return pattern.weeksBefore(month + 1) + (month < takesTheRest ? 0 : Math.max(0, weeks - FULL_WEEKS));
    }

    private int quarterOf(LocalDate date) {
        int month = monthOf(date);
        int quarter = QUARTERS - 1;
        while (calendar.division().monthsBefore(quarter + 1) > month) {
            quarter--;
        }
        return quarter;
    }

    private int monthOf(LocalDate date) {
        return calendar.division() instanceof Weeks pattern ? monthOfWeek(weekOf(date), pattern) : civilMonthOf(date);
    }

    private int monthOfWeek(int week, Weeks pattern) {
        int month = pattern.monthsInYear() - 1;
        while (weeksBefore(month, pattern) > week) {
            month--;
        }
        return month;
    }

    /**
     * A month that would start on the 31st starts on the last day of a shorter one, which does not count as a month.
     */
    private int civilMonthOf(LocalDate date) {
        int month = (int) start.until(date, ChronoUnit.MONTHS);
        return startOfMonth(month + 1).isAfter(date) ? month : month + 1;
    }

    private int weekOf(LocalDate date) {
        return (int) firstWeek.until(date, ChronoUnit.DAYS) / DAYS;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
