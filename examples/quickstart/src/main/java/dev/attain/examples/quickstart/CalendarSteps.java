package dev.attain.examples.quickstart;

import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.core.time.YearComparison;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.core.time.work.WorkSchedule;
import dev.attain.core.time.work.WorkingHours;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Fiscal periods and business time: the second program of the README. */
public final class CalendarSteps {
    private CalendarSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Asks a retail calendar for a year with 53 weeks, and a work calendar for the end of four business hours. */
    public static void run(PrintStream out) {
        // tag::calendar[]
        FiscalCalendar retail = FiscalCalendar.retail454(); // years end on the Saturday nearest to 31 January
        SalesPeriod lastMonth = retail.periodOf(LocalDate.of(2018, 1, 31), Granularity.MONTH);
        out.println(
                lastMonth + " has " + retail.split(lastMonth, Granularity.WEEK).size() + " weeks");

        SalesPeriod week = retail.parse("2018-W01");
        out.println(week + " is compared with "
                + retail.yearOverYear(week, YearComparison.RESTATED).orElseThrow());

        ZoneId berlin = ZoneId.of("Europe/Berlin");
        WorkSchedule schedule = WorkSchedule.mondayToFriday(berlin, WorkingHours.parse("09:00-17:00"))
                .closedOn(LocalDate.of(2026, 5, 1));
        Instant asked = LocalDate.of(2026, 4, 30).atTime(15, 0).atZone(berlin).toInstant(); // a Thursday
        Instant due = WorkCalendar.of(schedule).plusBusinessTime(asked, Duration.ofHours(4));
        out.println("asked on Thursday at 15:00, due on " + due.atZone(berlin).toLocalDateTime());
        // end::calendar[]
    }
}
