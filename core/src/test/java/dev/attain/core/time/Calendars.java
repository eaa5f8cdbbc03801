package dev.attain.core.time;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.JUNE;

import dev.attain.core.time.Division.ThirteenPeriods;
import dev.attain.core.time.Division.WeekPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Calendars by all five parameters; every rule covers at least the years 1830 to 2230. */
final class Calendars {
    static final int FIRST_YEAR = 1831;
    static final int LAST_YEAR = 2230;

    private Calendars() {}

    static Arbitrary<FiscalCalendar> any() {
        return Arbitraries.frequencyOf(Tuple.of(1, ofMonths()), Tuple.of(3, ofWeeks()));
    }

    static Arbitrary<FiscalCalendar> ofMonths() {
        return Arbitraries.oneOf(
                Combinators.combine(fixedDates(), weekdays(), namings())
                        .as((end, first, naming) ->
                                new FiscalCalendar(Division.twelveMonths(), end, first, Optional.empty(), naming)),
                Combinators.combine(Arbitraries.integers().between(1900, 2200), weekdays())
                        .as(Calendars::shortened));
    }

    static Arbitrary<FiscalCalendar> ofWeeks() {
        return Combinators.combine(
                        weekDivisions(),
                        weekEnds(),
                        weekdays(),
                        Arbitraries.integers().between(0, 13),
                        namings())
                .as(Calendars::ofWeeks);
    }

    static FiscalCalendar ofWeeks(Division division, YearEnd end, DayOfWeek any, int leap, YearNaming naming) {
        DayOfWeek first = end.sameWeekday().map(last -> last.plus(1)).orElse(any);
        Optional<Integer> leapMonth = Optional.of(leap).filter(month -> month >= 1 && month <= division.monthsInYear());
        return new FiscalCalendar(division, end, first, leapMonth, naming);
    }

    private static Arbitrary<Division> weekDivisions() {
        Arbitrary<Division> patterns = Arbitraries.of(WeekPattern.values()).map(pattern -> pattern);
        return Arbitraries.oneOf(patterns, Arbitraries.integers().between(1, 4).map(ThirteenPeriods::new));
    }

    private static Arbitrary<YearEnd> weekEnds() {
        Arbitrary<Month> months = Arbitraries.of(Month.values());
        return Arbitraries.oneOf(
                Combinators.combine(weekdays(), months).as(YearEnd::last),
                Combinators.combine(weekdays(), months).as(YearEnd::nearest),
                fixedDates(),
                Combinators.combine(
                                Arbitraries.integers().between(5, 6),
                                Arbitraries.integers().between(0, 5000))
                        .as((years, days) -> YearEnd.leapEvery(
                                years, LocalDate.of(2000, 1, 1).plusDays(days))),
                Arbitraries.randomValue(Calendars::raggedTable));
    }

    private static Arbitrary<YearEnd> fixedDates() {
        return Combinators.combine(
                        Arbitraries.of(Month.values()), Arbitraries.integers().between(1, 31))
                .as((month, day) -> List.of(month.getValue(), Math.min(day, month.maxLength())))
                .filter(date -> !date.equals(List.of(2, 28)))
                .map(date -> YearEnd.on(Month.of(date.get(0)), date.get(1)));
    }

    /** Year ends somewhere in the middle of June: no year of whole weeks. */
    private static YearEnd raggedTable(Random random) {
        return YearEnd.table(IntStream.rangeClosed(FIRST_YEAR - 2, LAST_YEAR + 2)
                .mapToObj(year -> LocalDate.of(year, JUNE, 15 + random.nextInt(4)))
                .toArray(LocalDate[]::new));
    }

    /** Calendar years, then a year of three months, then years from April; every name is used once after their end. */
    private static FiscalCalendar shortened(int change, DayOfWeek first) {
        YearEnd end = YearEnd.table(IntStream.rangeClosed(FIRST_YEAR - 2, LAST_YEAR + 2)
                .mapToObj(year -> year < change ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 3, 31))
                .toArray(LocalDate[]::new));
        return new FiscalCalendar(Division.twelveMonths(), end, first, Optional.empty(), YearNaming.END);
    }

    static Arbitrary<DayOfWeek> weekdays() {
        return Arbitraries.of(DayOfWeek.values());
    }

    private static Arbitrary<YearNaming> namings() {
        return Arbitraries.of(YearNaming.values());
    }

    static FiscalCalendar thirteen(int longQuarter) {
        YearEnd end = YearEnd.last(DayOfWeek.SATURDAY, Month.DECEMBER);
        return new FiscalCalendar(new ThirteenPeriods(longQuarter), end, SUNDAY, Optional.empty(), YearNaming.END);
    }
}
