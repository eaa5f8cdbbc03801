package dev.attain.core.time;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a company cuts time into fiscal years, halves, quarters, months and weeks. Five parameters, each free of the
 * others as far as they make sense together; what does not is refused with every reason.
 *
 * <p>Every date lies in exactly one period of each granularity. Halves, quarters and months nest. So do weeks where the
 * year is divided into weeks; where it is divided into months, {@link #split} says what becomes of a week that belongs
 * to two of them. A calendar reaches from year 2 to year 9998, or as far as its table of year ends.
 *
 * <pre>{@code
 * FiscalCalendar april = FiscalCalendar.monthsFrom(Month.APRIL);
 * april.periodOf(LocalDate.parse("2024-02-15"), Granularity.QUARTER); // 2024-Q4 [2024-01-01, 2024-04-01)
 * }</pre>
 *
 * @param division how a year falls into quarters and months
 * @param yearEnd on which day a year ends
 * @param firstDayOfWeek the day on which weeks start; the first and the last week of a year are cut at its edges
 * @param leapWeekMonth the month, 1 to 12 or 13, that takes the weeks beyond the 52nd; empty for the last one, and
 *     where the year is divided into months, which need none
 * @param yearNaming after which calendar year a year is called
 */
@Value.Builder
public record FiscalCalendar(
        @NotNull @Valid Division division,
        @NotNull @Valid YearEnd yearEnd,
        @NotNull DayOfWeek firstDayOfWeek,
        @NotNull Optional<@Min(1) @Max(13) Integer> leapWeekMonth,
        @NotNull YearNaming yearNaming)
        implements WithFiscalCalendar {
    static final int LAST_YEAR = 9999;

    private static final int WEEKS_APART = 52;

    public FiscalCalendar {
        requireNonNull(division, "fiscalCalendar.division");
        requireNonNull(yearEnd, "fiscalCalendar.yearEnd");
        requireNonNull(firstDayOfWeek, "fiscalCalendar.firstDayOfWeek");
        requireNonNull(leapWeekMonth, "fiscalCalendar.leapWeekMonth");
        requireNonNull(yearNaming, "fiscalCalendar.yearNaming");
        new CalendarCheck(division, yearEnd)
                .weeksFrom(firstDayOfWeek)
                .leapWeekIn(leapWeekMonth)
                .namedAfter(yearNaming)
                .refuse();
    }

    /** Starts an empty calendar. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a calendar; sets every attribute at most once. */
    public static final class Builder extends StrictFiscalCalendarBuilder {
        Builder() {}
    }

    /** January to December, weeks from Monday. */
    public static FiscalCalendar calendarYear() {
        return monthsFrom(Month.JANUARY);
    }

    /**
     * Twelve months from the first day of any month, weeks from Monday, the year named after its end: from April 2023
     * to March 2024 is FY2024. {@code withYearNaming(START)} calls it FY2023.
     */
    public static FiscalCalendar monthsFrom(Month first) {
        Month last = first.minus(1);
        YearEnd end = new YearEnd.FixedDate(MonthDay.of(last, last.maxLength()));
        return new FiscalCalendar(Division.twelveMonths(), end, DayOfWeek.MONDAY, Optional.empty(), YearNaming.END);
    }

    /**
     * The 4-5-4 calendar of the National Retail Federation: years end on the Saturday nearest to 31 January, the last
     * month takes the 53rd week, and from February 2018 to January 2019 is FY2018.
     */
    public static FiscalCalendar retail454() {
        YearEnd end = YearEnd.nearest(DayOfWeek.SATURDAY, Month.JANUARY);
        return new FiscalCalendar(
                Division.WeekPattern.WEEKS_4_5_4, end, DayOfWeek.SUNDAY, Optional.empty(), YearNaming.START);
    }

    /**
     * The week years of ISO 8601, weeks from Monday, week 1 the one with 4 January: {@code 2020-W53}. Quarters of 4, 4
     * and 5 weeks.
     */
    public static FiscalCalendar isoWeeks() {
        YearEnd end = YearEnd.nearest(DayOfWeek.SUNDAY, Month.DECEMBER);
        return new FiscalCalendar(
                Division.WeekPattern.WEEKS_4_4_5, end, DayOfWeek.MONDAY, Optional.empty(), YearNaming.END);
    }

    /**
     * The year of a name: {@code year(2018)} is FY2018.
     *
     * @throws IllegalArgumentException if the calendar does not reach so far
     */
    public SalesPeriod year(int year) {
        return layout(year).period(Granularity.YEAR, 0);
    }

    /**
     * The one period of a granularity in which a date lies.
     *
     * @throws IllegalArgumentException if the calendar does not reach so far
     */
    public SalesPeriod periodOf(LocalDate date, Granularity granularity) {
        YearLayout layout = layout(date);
        return layout.period(granularity, layout.indexOf(date, granularity));
    }

    /**
     * The periods of a granularity that make up a period, in order: nothing is lost and nothing counted twice.
     *
     * <p>Where the year is divided into months, a week may belong to two of them. It is then cut at the edges of the
     * period that is split, and the part is labelled so: week 9 of 2018 gives {@code 2018-M02-W09} in February and
     * {@code 2018-M03-W09} in March, while {@link #periodOf} and a split year know only the whole {@code 2018-W09}.
     *
     * @throws IllegalArgumentException if the granularity is coarser than the period, or the period is not a whole one
     *     of this calendar
     */
    public List<SalesPeriod> split(SalesPeriod period, Granularity granularity) {
        requireOwn(period);
        if (granularity.isCoarserThan(period.granularity())) {
            throw new IllegalArgumentException(
                    period + " is a " + period.granularity() + " and does not consist of any " + granularity);
        }
        return layout(period.start()).split(period, granularity);
    }

    /**
     * The period {@code n} places later, earlier where {@code n} is negative, of the same granularity. It steps through
     * the years between, since they need not have equally many weeks.
     *
     * @throws IllegalArgumentException if the calendar ends before, or the period is not a whole one of this calendar
     */
    public SalesPeriod shift(SalesPeriod period, int n) {
        requireOwn(period);
        Granularity granularity = period.granularity();
        YearLayout layout = layout(period.start());
        long index = layout.indexOf(period.start(), granularity) + (long) n;
        while (index < 0) {
            layout = layout(layout.year() - 1);
            index += layout.count(granularity);
        }
        while (index >= layout.count(granularity)) {
            index -= layout.count(granularity);
            layout = layout(layout.year() + 1);
        }
        return layout.period(granularity, (int) index);
    }

    /**
     * The period of the year before with which a period is compared; empty if that year has none, as for week 53 after
     * a year of 52 weeks, unrestated.
     *
     * <p>Restated, it is the same days 52 weeks earlier; where that is no period of the calendar, its label says
     * {@code restated}, as in {@code FY2017-restated}. Only years of whole weeks can be restated, at least 52 of them;
     * all other years are compared by number, either way.
     *
     * @throws IllegalArgumentException if the calendar does not cover the year before, or the period is not a whole one
     *     of this calendar
     */
    public Optional<SalesPeriod> yearOverYear(SalesPeriod period, YearComparison comparison) {
        requireOwn(period);
        YearLayout year = layout(period.start());
        YearLayout before = layout(year.year() - 1);
        int index = year.indexOf(period.start(), period.granularity());
        if (comparison == YearComparison.RESTATED && year.isWholeWeeks() && before.isWholeWeeks() && before.isFull()) {
            return Optional.of(restated(period, before.label(period.granularity(), index)));
        }
        return index < before.count(period.granularity())
                ? Optional.of(before.period(period.granularity(), index))
                : Optional.empty();
    }

    /**
     * Reads the label of a period: {@code FY2018}, {@code 2018-H1}, {@code 2018-Q1}, {@code 2018-M03},
     * {@code 2018-W53}, and {@code 2018-M03-W09} for the part of a week. Numbers count from the start of the fiscal
     * year: {@code M01} of a year from April is April, and {@code M13} the last of 13 periods.
     *
     * @throws IllegalArgumentException if the text is no such label, or the calendar has no such period
     */
    public SalesPeriod parse(String label) {
        return PeriodLabel.parse(label, this);
    }

    YearLayout layout(int year) {
        int number = year - nameShift();
        if (number < yearEnd.firstYear() || number > yearEnd.lastYear()) {
            throw outside("year " + year);
        }
        LocalDate start = yearEnd.endOf(number - 1).plusDays(1);
        return new YearLayout(this, year, start, yearEnd.endOf(number).plusDays(1));
    }

    private YearLayout layout(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw outside(date.toString());
        }
        return layout(yearEnd.yearOf(date) + nameShift());
    }

    private int nameShift() {
        return yearNaming == YearNaming.END || yearEnd.startsInSameYear() ? 0 : -1;
    }

    private LocalDate firstDay() {
        return yearEnd.endOf(yearEnd.firstYear() - 1).plusDays(1);
    }

    private LocalDate lastDay() {
        return yearEnd.endOf(yearEnd.lastYear());
    }

    private IllegalArgumentException outside(String what) {
        String cure = yearEnd instanceof YearEnd.Table ? ": add the missing year ends to its table" : "";
        return new IllegalArgumentException(
                what + " is outside this calendar, which covers " + firstDay() + " to " + lastDay() + cure);
    }

    private void requireOwn(SalesPeriod period) {
        SalesPeriod own = periodOf(period.start(), period.granularity());
        if (!own.isSameRange(period)) {
            throw new IllegalArgumentException(period + " is no " + period.granularity()
                    + " of this calendar: the one that contains " + period.start() + " is " + own);
        }
    }

    private SalesPeriod restated(SalesPeriod period, String label) {
        LocalDate start = period.start().minusWeeks(WEEKS_APART);
        SalesPeriod there = periodOf(start, period.granularity());
        SalesPeriod restated = new SalesPeriod(
                label + "-restated",
                period.granularity(),
                start,
                period.endExclusive().minusWeeks(WEEKS_APART));
        return there.isSameRange(restated) ? there : restated;
    }
}
