package dev.attain.core.target.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.cases.SharedCases;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.split.terms.TimeWeighting.Seasonal;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Weeks of the retail calendar, whose years 2012, 2017 and 2023 have 53 (T23): 100 a week, and 300 in week 48 of every
 * year. Means by hand: the 52 seasons have 51 × 100 + 300 = 5,400 together, so week 48 is 300 × 52 ÷ 5,400 = 26/9 and
 * every other 100 × 52 ÷ 5,400 = 26/27.
 */
class WeeklyHistoryTest {
    private static final FiscalCalendar RETAIL = FiscalCalendar.retail454();
    private static final int HOLIDAY = 47;

    @Test
    void theHolidayKeepsItsWeekAcrossAYearOf53() {
        SalesHistory history = SalesHistory.of(RETAIL, weeks(RETAIL, 2016, 2019));
        assertThat(history.size()).isEqualTo(52 + 53 + 52 + 52);
        assertThat(SeasonalAnalyzer.analyze(history, SeasonalMethod.SIMPLE_MEANS)
                        .ratios())
                .isEqualTo(indices());
    }

    /** The 53rd week in the 11th month (T25) is still the last of its year. */
    @Test
    void theMonthOfTheLeapWeekDoesNotMoveTheWeeks() {
        FiscalCalendar eleventh = RETAIL.withLeapWeekMonth(11);
        SalesHistory history = SalesHistory.of(eleventh, weeks(eleventh, 2016, 2018));
        assertThat(SeasonalAnalyzer.analyze(history, SeasonalMethod.SIMPLE_MEANS)
                        .ratios())
                .isEqualTo(indices());
    }

    @Test
    void theSharedCaseNamesTheYearsOf53Weeks() {
        for (var year : SharedCases.one("targets", "T23").get("expected").get("weeks53")) {
            SalesHistory history = SalesHistory.of(RETAIL, weeks(RETAIL, year.asInt(), year.asInt() + 1));
            assertThat(history.size()).isEqualTo(105);
            assertThat(history.season(52)).isEqualTo(51);
            assertThat(history.season(53)).isZero();
        }
    }

    @Test
    void theMovingAverageFindsTheHolidayToo() {
        SalesHistory history = SalesHistory.of(RETAIL, weeks(RETAIL, 2016, 2019));
        List<Ratio> ratios = SeasonalAnalyzer.analyze(history, SeasonalMethod.RATIO_TO_MOVING_AVERAGE)
                .ratios();
        assertThat(ratios.stream().reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.of(52));
        Ratio most = ratios.stream().max(Ratio::compareTo).orElseThrow();
        assertThat(ratios.indexOf(most)).isEqualTo(HOLIDAY);
        // three times an ordinary week, but for the one window that sees two holidays by half
        assertThat(most.dividedBy(ratios.get(10))).isBetween(Ratio.of(29, 10), Ratio.of(31, 10));
    }

    @Test
    void theIndicesFitASeasonalSplitOfEitherYear() {
        SalesHistory history = SalesHistory.of(RETAIL, weeks(RETAIL, 2016, 2019));
        Seasonal seasonal = new Seasonal(
                SeasonalAnalyzer.analyze(history, SeasonalMethod.SIMPLE_MEANS).ratios());
        List<SalesPeriod> leap = RETAIL.split(RETAIL.year(2017), Granularity.WEEK);
        List<Ratio> weights = seasonal.weights(RETAIL, leap);
        assertThat(weights).hasSize(53);
        assertThat(weights.get(HOLIDAY)).isEqualTo(Ratio.of(26, 9));
        assertThat(weights.get(52)).isEqualTo(weights.get(51)).isEqualTo(Ratio.of(26, 27));
    }

    @Test
    void theYearAfterHas53WeeksWhereTheCalendarSaysSo() {
        TargetSuggestion leap = suggestion(2021, 2022);
        assertThat(leap.periods()).hasSize(53);
        assertThat(leap.amount()).contains(usd(5500));
        assertThat(leap.findings()).isEmpty(); // the 53rd week is no growth
        TargetSuggestion plain = suggestion(2020, 2021);
        assertThat(plain.periods()).hasSize(52);
        assertThat(plain.amount()).contains(usd(5400));
    }

    @Test
    void aHistoryThatEndsInsideAYearGoesOnForAsManyWeeksAsThereAreSeasons() {
        List<Measurement> weeks = weeks(RETAIL, 2021, 2023);
        SalesHistory history = SalesHistory.of(RETAIL, weeks.subList(0, 110)); // to week 6 of 2023, a year of 53
        assertThat(history.nextSeasons()).hasSize(52).startsWith(6, 7).endsWith(51, 51, 0, 1, 2, 3, 4);
    }

    @Test
    void growthOfWeeksIsRestated() {
        SalesHistory history = SalesHistory.of(RETAIL, weeks(RETAIL, 2016, 2018));
        assertThat(history.years()).containsExactly(usd(5400), usd(5400), usd(5400));
        assertThat(history.growth()).allMatch(growth -> growth.value().isZero());
    }

    @Test
    void aSeasonThatTheWholeYearsNeverSeeIsAFinding() {
        SalesHistory leap = SalesHistory.of(RETAIL, weeks(RETAIL, 2017, 2017));
        assertThat(SeasonalAnalyzer.analyze(leap, SeasonalMethod.SIMPLE_MEANS).findings())
                .extracting(Object::toString)
                .containsExactly(
                        "history: season 1 does not occur in the whole years of the history: add the year before");
    }

    @ParameterizedTest
    @EnumSource(
            value = Granularity.class,
            names = {"HALF", "QUARTER", "MONTH"})
    void longerPeriodsHaveTheSameSeasonsWithACalendarAndWithout(Granularity granularity) {
        List<Measurement> measurements = IntStream.rangeClosed(2016, 2019)
                .mapToObj(RETAIL::year)
                .flatMap(year -> RETAIL.split(year, granularity).stream())
                .map(period -> new Measurement(Histories.BOOKINGS, Histories.NORTH, period, usd(period.days())))
                .toList();
        SalesHistory with = SalesHistory.of(RETAIL, measurements);
        SalesHistory without = new SalesHistory(measurements, with.seasons());
        assertThat(SeasonalAnalyzer.analyze(with, SeasonalMethod.SIMPLE_MEANS).ratios())
                .isEqualTo(SeasonalAnalyzer.analyze(without, SeasonalMethod.SIMPLE_MEANS)
                        .ratios());
        assertThat(with.nextSeasons()).isEqualTo(without.nextSeasons());
    }

    @Test
    void weeksNeedTheirCalendar() {
        List<Measurement> weeks = weeks(RETAIL, 2017, 2017);
        assertThatThrownBy(() -> new SalesHistory(weeks, 52)).hasMessage("""
                salesHistory is not valid, findings: 1
                  salesHistory.calendar: must be given for weeks, for a year may have 53 of them: hand in the fiscal calendar, as SalesHistory.of does""");
        assertThatThrownBy(() -> new SalesHistory(weeks.subList(0, 1), 53, Optional.of(RETAIL)))
                .hasMessage("""
                salesHistory is not valid, findings: 1
                  salesHistory.seasons: must be 52, for so many such periods make a year of the calendar, but was 53""");
        assertThatThrownBy(() -> SalesHistory.of(FiscalCalendar.isoWeeks(), weeks.subList(0, 1)))
                .hasMessage("""
                salesHistory is not valid, findings: 1
                  salesHistory.measurements[0]: 2017-W01 [2017-01-29, 2017-02-05) is no period of the calendar""");
        assertThatThrownBy(() -> SalesHistory.of(RETAIL, List.of()))
                .hasMessageContaining("salesHistory.measurements: at least one measurement is needed");
    }

    private static TargetSuggestion suggestion(int from, int to) {
        return TargetSuggester.suggest(
                SalesHistory.of(RETAIL, weeks(RETAIL, from, to)), SeasonalMethod.SIMPLE_MEANS, RoundingMode.HALF_UP);
    }

    private static List<Measurement> weeks(FiscalCalendar calendar, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> calendar.split(calendar.year(year), Granularity.WEEK))
                .flatMap(year -> IntStream.range(0, year.size())
                        .mapToObj(i -> new Measurement(
                                Histories.BOOKINGS, Histories.NORTH, year.get(i), usd(i == HOLIDAY ? 300 : 100))))
                .toList();
    }

    private static List<Ratio> indices() {
        return IntStream.range(0, 52)
                .mapToObj(i -> i == HOLIDAY ? Ratio.of(26, 9) : Ratio.of(26, 27))
                .toList();
    }

    private static Quantity usd(long dollars) {
        return Quantity.of(Money.parse("USD " + dollars + ".00"));
    }
}
