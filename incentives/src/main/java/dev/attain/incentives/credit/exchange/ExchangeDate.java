package dev.attain.incentives.credit.exchange;

import static java.util.Objects.requireNonNull;

import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day whose exchange rate an event is credited at. */
public sealed interface ExchangeDate {
    /**
     * The day of the rate for an event of a day.
     *
     * @throws IllegalArgumentException if the calendar of the convention does not reach that day
     */
    LocalDate forEventOn(LocalDate day);

    /** The day of the event: what an order is worth when it comes in. */
    record EventDay() implements ExchangeDate {
        @Override
        public LocalDate forEventOn(LocalDate day) {
            return day;
        }
    }

    /**
     * The first day of the fiscal period of the event: one rate for the whole period, known before it begins. A table
     * of monthly averages, each dated on the first of its month, is asked in this way too.
     *
     * @param calendar whose periods
     * @param granularity how long they are
     */
    record PeriodStart(
            @NotNull @Valid FiscalCalendar calendar,
            @NotNull Granularity granularity) implements ExchangeDate {
        public PeriodStart {
            requireNonNull(calendar, "periodStart.calendar");
            requireNonNull(granularity, "periodStart.granularity");
        }

        @Override
        public LocalDate forEventOn(LocalDate day) {
            return calendar.periodOf(day, granularity).start();
        }
    }

    /**
     * The last day of the fiscal period of the event: one rate for the whole period, as in the closing of the books.
     * Until it is known, a table of rates answers with the latest before it.
     *
     * @param calendar whose periods
     * @param granularity how long they are
     */
    record PeriodEnd(
            @NotNull @Valid FiscalCalendar calendar,
            @NotNull Granularity granularity) implements ExchangeDate {
        public PeriodEnd {
            requireNonNull(calendar, "periodEnd.calendar");
            requireNonNull(granularity, "periodEnd.granularity");
        }

        @Override
        public LocalDate forEventOn(LocalDate day) {
            return calendar.periodOf(day, granularity).lastDay();
        }
    }

    /**
     * One day for all events: the rates of the budget or of the plan, which shield pay from currencies.
     *
     * @param day the day
     */
    record Fixed(@NotNull LocalDate day) implements ExchangeDate {
        public Fixed {
            requireNonNull(day, "fixed.day");
        }

        @Override
        public LocalDate forEventOn(LocalDate eventDay) {
            return day;
        }
    }
}
