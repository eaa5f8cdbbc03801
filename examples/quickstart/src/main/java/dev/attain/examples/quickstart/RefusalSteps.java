package dev.attain.examples.quickstart;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.time.Division;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.YearEnd;
import dev.attain.core.time.YearNaming;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;

/** What a refused definition says for itself: the third program of the README. */
public final class RefusalSteps {
    private RefusalSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Asks for a calendar that cannot be, and shows every reason in two languages. */
    public static void run(PrintStream out) {
        // tag::refusal[]
        FiscalCalendar.Builder calendar = FiscalCalendar.builder()
                .division(Division.WeekPattern.WEEKS_4_5_4)
                .yearEnd(YearEnd.nearest(DayOfWeek.SATURDAY, Month.JANUARY))
                .firstDayOfWeek(DayOfWeek.MONDAY)
                .leapWeekMonth(13)
                .yearNaming(YearNaming.START);
        try {
            calendar.build();
        } catch (InvalidDefinitionException refused) {
            out.println(refused.getMessage());
            out.println(refused.message(Locale.CHINESE));
        }
        // end::refusal[]
    }
}
