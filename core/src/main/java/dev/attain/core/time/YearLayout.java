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
            case QUARTER -> 4;
            case MONTH -> calendar.division().monthsInYear();
            case WEEK -> weeks;
        };
        while (!startOf(granularity, count - 1).isBefore(endExclusive)) {
            count--;
        }
        return count;
    }

    int indexOf(LocalDate date, Granularity granularity) {
        if (granularity == Granularity.WEEK) {
            return (int) firstWeek.until(date, ChronoUnit.DAYS) / DAYS;
        }
        int index = count(granularity) - 1;
        while (startOf(granularity, index).isAfter(date)) {
            index--;
        }
        return index;
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

    private LocalDate startOfMonth(int index) {
        return calendar.division() instanceof Weeks pattern
                ? startOfWeek(pattern.weeksBefore(index + 1) + leapWeeksBefore(index))
                : earlier(start.plusMonths(index), endExclusive);
    }

    private int leapWeeksBefore(int month) {
        int takesThem = calendar.leapWeekMonth().orElse(calendar.division().monthsInYear());
        return month < takesThem ? 0 : Math.max(0, weeks - FULL_WEEKS);
    }

    private LocalDate startOfWeek(int index) {
        return index == 0 ? start : earlier(firstWeek.plusWeeks(index), endExclusive);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
