package dev.attain.core.time;

import dev.attain.core.finding.Findings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What the five parameters of a calendar owe each other; collects everything that does not make sense together. */
final class CalendarCheck {
    private static final int LONGEST_DAYS = 371;

    private final Findings findings = Findings.in("fiscalCalendar");
    private final Division division;
    private final YearEnd yearEnd;
    private final boolean byWeeks;

    CalendarCheck(Division division, YearEnd yearEnd) {
        this.division = division;
        this.yearEnd = yearEnd;
        byWeeks = division instanceof Division.Weeks;
        yearEnd.sameWeekday()
                .ifPresent(weekday -> findings.unless(byWeeks, "division", TimeText.MONTHS_NEED_DATES, weekday));
        tableYears();
    }

    CalendarCheck weeksFrom(DayOfWeek first) {
        yearEnd.sameWeekday().filter(weekday -> byWeeks).ifPresent(last -> {
            DayOfWeek needed = last.plus(1);
            findings.unless(first == needed, "firstDayOfWeek", TimeText.WEEK_START, needed, last, first);
        });
        return this;
    }

    CalendarCheck leapWeekIn(Optional<Integer> month) {
        month.ifPresent(taker -> findings.unless(byWeeks, "leapWeekMonth", TimeText.LEAP_WEEK_IN_MONTHS, taker)
                .unless(
                        taker >= 1 && taker <= division.monthsInYear(),
                        "leapWeekMonth",
                        TimeText.LEAP_WEEK_MONTH,
                        division.monthsInYear(),
                        taker));
        return this;
    }

    /** The years of a table need not be equally long, so their names may leave a year out or use one twice. */
    CalendarCheck namedAfter(YearNaming naming) {
        if (yearEnd instanceof YearEnd.Table table) {
            int first = naming.nameOf(firstDay(table, 1), table.ends().get(1));
            for (int i = 2; i < table.ends().size(); i++) {
                LocalDate start = firstDay(table, i);
                int name = naming.nameOf(start, table.ends().get(i));
                findings.unless(
                        name == first + i - 1,
                        "yearNaming",
                        TimeText.TABLE_NAMES,
                        start,
                        PeriodLabel.of(first + i - 1, Granularity.YEAR, 1),
                        PeriodLabel.of(name, Granularity.YEAR, 1),
                        naming.other());
            }
        }
        return this;
    }

    void refuse() {
        findings.refuse();
    }

    private void tableYears() {
        if (yearEnd instanceof YearEnd.Table table) {
            for (int i = 1; i < table.ends().size(); i++) {
                length(firstDay(table, i), table.ends().get(i));
            }
        }
    }

    private void length(LocalDate start, LocalDate end) {
        if (byWeeks) {
            long days = start.until(end, ChronoUnit.DAYS) + 1;
            findings.unless(days <= LONGEST_DAYS, "yearEnd", TimeText.TABLE_TOO_LONG, start, end, days);
            return;
        }
        long months = start.until(end.plusDays(1), ChronoUnit.MONTHS);
        boolean whole = start.plusMonths(months).equals(end.plusDays(1));
        findings.unless(whole && months <= 12, "yearEnd", TimeText.TABLE_NOT_MONTHS, start, end);
    }

    private static LocalDate firstDay(YearEnd.Table table, int year) {
        return table.ends().get(year - 1).plusDays(1);
    }
}
