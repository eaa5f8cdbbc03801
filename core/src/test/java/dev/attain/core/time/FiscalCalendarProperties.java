package dev.attain.core.time;

import static dev.attain.core.time.Granularity.MONTH;
import static dev.attain.core.time.Granularity.WEEK;
import static dev.attain.core.time.Granularity.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar that can be built. */
class FiscalCalendarProperties {
    @Property(tries = 60)
    void everyDateOfFourHundredYearsLiesInExactlyOnePeriodOfEachGranularity(
            @ForAll("calendars") FiscalCalendar calendar) {
        LocalDate next = calendar.year(Calendars.FIRST_YEAR).start();
        for (int number = Calendars.FIRST_YEAR; number <= Calendars.LAST_YEAR; number++) {
            SalesPeriod year = calendar.year(number);
            assertThat(year.start()).isEqualTo(next);
            for (Granularity granularity : Granularity.values()) {
                List<SalesPeriod> periods = calendar.split(year, granularity);
                requireTiles(year, periods);
                requireFound(calendar, periods);
            }
            next = year.endExclusive();
        }
    }

    @Property(tries = 200)
    void finerPeriodsOfTheCoarserOnesAreThoseOfTheYear(
            @ForAll("calendars") FiscalCalendar calendar, @ForAll("years") int number) {
        SalesPeriod year = calendar.year(number);
        for (Granularity coarse : Granularity.values()) {
            for (Granularity fine : Granularity.values()) {
                boolean nests = fine != WEEK || calendar.division() instanceof Division.Weeks;
                if (fine.isFinerThan(coarse) && nests) {
                    assertThat(splitTwice(calendar, year, coarse, fine)).isEqualTo(calendar.split(year, fine));
                }
            }
        }
    }

    @Property(tries = 200)
    void weeksCutAtTheEdgesOfAMonthStillTileIt(
            @ForAll("calendarsOfMonths") FiscalCalendar calendar, @ForAll("years") int number) {
        SalesPeriod year = calendar.year(number);
        for (Granularity coarse : Granularity.values()) {
            for (SalesPeriod parent : calendar.split(year, coarse)) {
                List<SalesPeriod> weeks = calendar.split(parent, WEEK);
                requireTiles(parent, weeks);
                for (SalesPeriod week : weeks) {
                    assertThat(calendar.periodOf(week.start(), WEEK).contains(week))
                            .isTrue();
                    assertThat(calendar.parse(week.label())).isEqualTo(week);
                }
            }
        }
    }

    @Property
    void shiftingThereAndBackChangesNothing(
            @ForAll("calendars") FiscalCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll Granularity granularity,
            @ForAll @IntRange(min = -80, max = 80) int n) {
        SalesPeriod period = calendar.periodOf(date, granularity);
        assertThat(calendar.shift(calendar.shift(period, n), -n)).isEqualTo(period);
        assertThat(calendar.shift(period, 1).start()).isEqualTo(period.endExclusive());
        assertThat(calendar.shift(calendar.shift(period, n), 1)).isEqualTo(calendar.shift(period, n + 1));
    }

    @Property
    void aLabelIsReadAsThePeriodThatWroteIt(
            @ForAll("calendars") FiscalCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll Granularity granularity) {
        SalesPeriod period = calendar.periodOf(date, granularity);
        assertThat(period.contains(date)).isTrue();
        assertThat(calendar.parse(period.label())).isEqualTo(period);
    }

    @Property
    void unrestatedPartnersHaveTheSameNumberInTheYearBefore(
            @ForAll("calendars") FiscalCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll Granularity granularity) {
        SalesPeriod period = calendar.periodOf(date, granularity);
        SalesPeriod before = calendar.shift(calendar.periodOf(date, YEAR), -1);
        List<SalesPeriod> candidates = calendar.split(before, granularity);
        int index = calendar.split(calendar.periodOf(date, YEAR), granularity).indexOf(period);
        assertThat(calendar.yearOverYear(period, YearComparison.UNRESTATED))
                .isEqualTo(index < candidates.size() ? Optional.of(candidates.get(index)) : Optional.empty());
    }

    @Property
    void restatedPartnersAreTheSameDaysFiftyTwoWeeksEarlier(
            @ForAll("calendarsOfWeeks") FiscalCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll Granularity granularity) {
        Assume.that(calendar.yearEnd().sameWeekday().isPresent());
        SalesPeriod period = calendar.periodOf(date, granularity);
        SalesPeriod partner =
                calendar.yearOverYear(period, YearComparison.RESTATED).orElseThrow();
        assertThat(partner.start()).isEqualTo(period.start().minusDays(364));
        assertThat(partner.days()).isEqualTo(period.days());
        assertThat(partner.start().getDayOfWeek()).isEqualTo(calendar.firstDayOfWeek());
        assertThat(granularity != WEEK || calendar.split(partner, WEEK).equals(List.of(partner)))
                .isTrue();
    }

    @Property
    void restatingChangesNothingWhereYearsAreNotWholeWeeks(
            @ForAll("calendarsOfMonths") FiscalCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll Granularity granularity) {
        SalesPeriod period = calendar.periodOf(date, granularity);
        assertThat(calendar.yearOverYear(period, YearComparison.RESTATED))
                .isEqualTo(calendar.yearOverYear(period, YearComparison.UNRESTATED));
    }

    @Property(tries = 200)
    void everyMonthOfAWeekYearHasItsWeeksAndOneMonthTheRest(
            @ForAll("calendarsOfWeeks") FiscalCalendar calendar, @ForAll("years") int number) {
        Assume.that(calendar.yearEnd().sameWeekday().isPresent());
        List<SalesPeriod> months = calendar.split(calendar.year(number), MONTH);
        int leap = calendar.leapWeekMonth().orElse(months.size()) - 1;
        long extra = calendar.year(number).days() / 7 - 52;
        for (int i = 0; i < months.size(); i++) {
            long weeks = months.get(i).days() / 7 - (i == leap ? extra : 0);
            assertThat(weeks).isEqualTo((long) patternOf(calendar.division(), i));
        }
    }

    /** The patterns once more, written out. */
    private static int patternOf(Division division, int month) {
        String pattern = division instanceof Division.ThirteenPeriods
                ? "4444444444444"
                : division.toString().replaceAll("[^45]", "").repeat(4);
        return pattern.charAt(month) - '0';
    }

    private static List<SalesPeriod> splitTwice(
            FiscalCalendar calendar, SalesPeriod year, Granularity coarse, Granularity fine) {
        return calendar.split(year, coarse).stream()
                .flatMap(period -> calendar.split(period, fine).stream())
                .toList();
    }

    private static void requireTiles(SalesPeriod parent, List<SalesPeriod> parts) {
        LocalDate next = parent.start();
        for (SalesPeriod part : parts) {
            if (!part.start().equals(next)) {
                throw new AssertionError(part + " does not start on " + next + " in " + parent);
            }
            next = part.endExclusive();
        }
        if (!next.equals(parent.endExclusive())) {
            throw new AssertionError("the parts of " + parent + " end on " + next);
        }
    }

    private static void requireFound(FiscalCalendar calendar, List<SalesPeriod> periods) {
        for (SalesPeriod period : periods) {
            Granularity granularity = period.granularity();
            if (!calendar.periodOf(period.start(), granularity).equals(period)
                    || !calendar.periodOf(period.lastDay(), granularity).equals(period)) {
                throw new AssertionError(period + " is not found by its first and last day");
            }
        }
    }

    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        return Calendars.any();
    }

    @Provide
    Arbitrary<FiscalCalendar> calendarsOfMonths() {
        return Calendars.ofMonths();
    }

    @Provide
    Arbitrary<FiscalCalendar> calendarsOfWeeks() {
        return Calendars.ofWeeks();
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(Calendars.FIRST_YEAR, Calendars.LAST_YEAR);
    }

    /** Eighty years and more inside the tables, so that shifting stays inside them. */
    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1920, 1, 1).toEpochDay(),
                        LocalDate.of(2140, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
