package dev.attain.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.threeten.extra.chrono.AccountingChronology;
import org.threeten.extra.chrono.AccountingChronologyBuilder;
import org.threeten.extra.chrono.AccountingYearDivision;

/** The years of whole weeks that end in, or nearest to the end of, a month's last week, from ThreeTen-Extra. */
final class AccountingYears {
    /**
     * All that can be asked for, by month and weekday; they are immutable, and building one costs more than asking it.
     */
    private static final List<AccountingYears> LAST = all(AccountingChronologyBuilder::inLastWeekOf);

    private static final List<AccountingYears> NEAREST = all(AccountingChronologyBuilder::nearestEndOf);

    private final AccountingChronology chronology;

    private AccountingYears(AccountingChronology chronology) {
        this.chronology = chronology;
    }

    static AccountingYears last(DayOfWeek weekday, Month month) {
        return LAST.get(index(weekday, month));
    }

    static AccountingYears nearest(DayOfWeek weekday, Month month) {
        return NEAREST.get(index(weekday, month));
    }

    LocalDate endOf(int year) {
        return LocalDate.ofEpochDay(chronology.dateYearDay(year + 1, 1).toEpochDay() - 1);
    }

    int yearOf(LocalDate date) {
        return chronology.dateEpochDay(date.toEpochDay()).get(ChronoField.YEAR);
    }

    private static int index(DayOfWeek weekday, Month month) {
        return (month.getValue() - 1) * DayOfWeek.values().length + weekday.getValue() - 1;
    }

    private static List<AccountingYears> all(
            BiFunction<AccountingChronologyBuilder, Month, AccountingChronologyBuilder> rule) {
        return Arrays.stream(Month.values())
                .flatMap(month -> Arrays.stream(DayOfWeek.values())
                        .map(weekday -> rule.apply(new AccountingChronologyBuilder().endsOn(weekday), month)))
                .map(AccountingYears::of)
                .toList();
    }

    private static AccountingYears of(AccountingChronologyBuilder yearEnd) {
        AccountingYearDivision any = AccountingYearDivision.QUARTERS_OF_PATTERN_4_4_5_WEEKS;
        return new AccountingYears(yearEnd.withDivision(any)
                .leapWeekInMonth(12)
                .accountingYearEndsInIsoYear()
                .toChronology());
    }
}
