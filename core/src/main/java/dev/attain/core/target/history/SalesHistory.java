package dev.attain.core.target.history;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What one owner reached of one metric, period after period without a gap.
 *
 * <p>A season is a place in the year. Without a calendar it is counted from the first period: with four seasons the
 * first, fifth and ninth period have the same one. With a calendar it is the place in the fiscal year, so that week 1
 * stays beside week 1 after a year of 53 weeks, unrestated; a 53rd week has the season of week 52, as in {@link
 * dev.attain.core.target.split.terms.TimeWeighting.Seasonal}. Weeks need a calendar.
 *
 * @param measurements of one metric, owner and granularity, each period beginning where the one before ends; handed in
 *     in any order, kept from the earliest to the latest
 * @param seasons how many periods make a year, at least 2: 4 quarters, 12 months, 52 weeks
 * @param calendar whose periods they are; empty where every year has as many of them
 */
public record SalesHistory(
        @NotEmpty List<@NotNull @Valid Measurement> measurements,
        @Min(2) int seasons,
        @NotNull Optional<@Valid FiscalCalendar> calendar) {
    private static final int WEEKS = 52;

    public SalesHistory {
        requireNonNull(calendar, "salesHistory.calendar");
        measurements = Require.copy(measurements, "salesHistory.measurements").stream()
                .sorted(Comparator.comparing(one -> one.period().start()))
                .toList();
        Findings findings = Findings.in("salesHistory")
                .unless(!measurements.isEmpty(), "measurements", HistoryText.EMPTY)
                .unless(seasons >= 2, "seasons", HistoryText.SEASONS, seasons);
        for (int i = 1; i < measurements.size(); i++) {
            follows(findings, "measurements[" + i + "]", measurements.get(i - 1), measurements.get(i));
        }
        fits(findings, measurements, seasons, calendar);
        findings.refuse();
    }

    /** A history of quarters, months or whatever every year has as many of. */
    public SalesHistory(List<Measurement> measurements, int seasons) {
        this(measurements, seasons, Optional.empty());
    }

    /**
     * A history of a fiscal calendar, weeks included: 4 seasons for its quarters, 52 for its weeks.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException as for the constructor
     */
    public static SalesHistory of(FiscalCalendar calendar, List<Measurement> measurements) {
        Granularity granularity = measurements.isEmpty()
                ? Granularity.YEAR
                : measurements.get(0).period().granularity();
        return new SalesHistory(measurements, perYear(calendar, granularity), Optional.of(calendar));
    }

    /** What was measured. */
    public Metric metric() {
        return measurements.get(0).metric();
    }

    /** How many periods there are. */
    public int size() {
        return measurements.size();
    }

    /**
     * The totals of the latest whole years, the earliest first; none if the history is shorter than a year. A year has
     * as many periods as there are seasons, counted back from the end: years of weeks have 52 each, as if they were
     * restated.
     */
    public List<Quantity> years() {
        return HistoryGrowth.totals(this);
    }

    /**
     * How much each whole year was more than the one before, {@code total ÷ total before − 1}, the earliest first; a
     * year after one of zero or less has no growth and is left out.
     */
    public List<Explanation> growth() {
        return HistoryGrowth.of(this);
    }

    SalesPeriod period(int index) {
        return measurements.get(index).period();
    }

    Quantity value(int index) {
        return measurements.get(index).value();
    }

    /** The place of a period in the year, from zero. */
    int season(int index) {
        return calendar.map(known -> Math.min(place(known, period(index)), seasons - 1))
                .orElse(index % seasons);
    }

    /** The seasons of the year after the history; those of 53 weeks, where its next fiscal year has so many. */
    List<Integer> nextSeasons() {
        return calendar.map(this::nextSeasons)
                .orElseGet(() -> IntStream.range(size(), size() + seasons)
                        .mapToObj(index -> index % seasons)
                        .toList());
    }

    private List<Integer> nextSeasons(FiscalCalendar known) {
        SalesPeriod last = period(size() - 1);
        SalesPeriod first = known.shift(last, 1);
        SalesPeriod year = known.periodOf(first.start(), Granularity.YEAR);
        int count = year.start().equals(first.start())
                ? known.split(year, first.granularity()).size()
                : seasons;
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Math.min(place(known, known.shift(last, i)), seasons - 1))
                .toList();
    }

    /** The bare values, from the earliest to the latest. */
    List<Ratio> values() {
        List<Ratio> values = new ArrayList<>();
        measurements.forEach(one -> values.add(one.value().value()));
        return values;
    }

    private static void follows(Findings findings, String path, Measurement before, Measurement one) {
        findings.unless(
                        one.metric().equals(before.metric()),
                        path,
                        HistoryText.OTHER_METRIC,
                        before.metric().id(),
                        one.metric().id())
                .unless(one.owner().equals(before.owner()), path, HistoryText.OTHER_OWNER, before.owner(), one.owner())
                .unless(
                        one.period().granularity() == before.period().granularity(),
                        path,
                        HistoryText.OTHER_GRANULARITY,
                        before.period(),
                        one.period())
                .unless(
                        one.period().start().equals(before.period().endExclusive()),
                        path,
                        HistoryText.GAP,
                        before.period(),
                        one.period());
    }

    private static void fits(
            Findings findings, List<Measurement> measurements, int seasons, Optional<FiscalCalendar> calendar) {
        if (measurements.isEmpty()) {
            return;
        }
        Granularity granularity = measurements.get(0).period().granularity();
        findings.unless(
                calendar.isPresent() || granularity != Granularity.WEEK,
                "calendar",
                HistoryText.WEEKS_WITHOUT_CALENDAR);
        calendar.ifPresent(known -> {
            int count = perYear(known, granularity);
            findings.unless(seasons == count, "seasons", HistoryText.OTHER_SEASONS, count, seasons);
            for (int i = 0; i < measurements.size(); i++) {
                SalesPeriod period = measurements.get(i).period();
                boolean own =
                        known.periodOf(period.start(), period.granularity()).equals(period);
                findings.unless(own, "measurements[" + i + "]", HistoryText.OTHER_CALENDAR, period);
            }
        });
    }

    private static int place(FiscalCalendar calendar, SalesPeriod period) {
        SalesPeriod year = calendar.periodOf(period.start(), Granularity.YEAR);
        return calendar.split(year, period.granularity()).indexOf(period);
    }

    private static int perYear(FiscalCalendar calendar, Granularity granularity) {
        return switch (granularity) {
            case YEAR -> 1;
            case HALF -> 2;
            case QUARTER -> 4;
            case MONTH -> calendar.division().monthsInYear();
            case WEEK -> WEEKS;
        };
    }
}
