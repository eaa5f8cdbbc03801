package dev.attain.core.target.history;

import static dev.attain.core.target.history.Histories.measurements;
import static dev.attain.core.target.history.Histories.pattern;
import static dev.attain.core.target.history.Histories.quarter;
import static dev.attain.core.target.history.Histories.quarters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.cases.SharedCases;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SeasonalAnalyzerTest {
    /**
     * Case T11: seven years of quarters, studyzin.com; data and method are published, the indices computed from them.
     */
    private static final long[] SEVEN_YEARS = {
        6, 15, 10, 4, 10, 18, 15, 7, 14, 26, 23, 12, 19, 28, 25, 18, 22, 34, 28, 21, 24, 36, 30, 20, 28, 40, 35, 27
    };

    @Test
    void t11TheQuartersOfSevenYearsByRatioToTheMovingAverage() {
        SeasonalAnalysis seasons =
                SeasonalAnalyzer.analyze(quarters(SEVEN_YEARS), SeasonalMethod.RATIO_TO_MOVING_AVERAGE);
        assertThat(seasons.ratios())
                .extracting(ratio -> ratio.rounded(12, RoundingMode.HALF_UP).toPlainString())
                .containsExactly("0.899129999703", "1.361678818980", "1.118341873074", "0.620849308243");
        assertThat(seasons.ratios().stream().reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.of(4));
    }

    @Test
    void t11IsThePublishedCase() {
        JsonNode published = SharedCases.one("targets", "T11");
        long[] series = StreamSupport.stream(
                        published.get("given").get("series").spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .toArray();
        List<BigDecimal> indices = StreamSupport.stream(
                        published.get("expected").get("indices").spliterator(), false)
                .map(JsonNode::decimalValue)
                .toList();
        assertThat(SeasonalAnalyzer.analyze(quarters(series), SeasonalMethod.RATIO_TO_MOVING_AVERAGE)
                        .ratios())
                .extracting(ratio -> ratio.rounded(12, RoundingMode.HALF_UP))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(indices);
    }

    @Test
    void simpleMeansCompareTheMeanQuarterWithTheMeanOfAll() {
        // by hand, T11's series: the sums per quarter are 123, 197, 166, 109, together 595; 4 × 123 ÷ 595 and so on
        assertThat(SeasonalAnalyzer.analyze(quarters(SEVEN_YEARS), SeasonalMethod.SIMPLE_MEANS)
                        .ratios())
                .containsExactly(Ratio.of(492, 595), Ratio.of(788, 595), Ratio.of(664, 595), Ratio.of(436, 595));
    }

    @Test
    void simpleMeansLeaveOutWhatBelongsToNoWholeYear() {
        // the first quarter of 2018 is spare; seasons are still counted from it
        assertThat(SeasonalAnalyzer.analyze(quarters(999, 1, 2, 3, 2), SeasonalMethod.SIMPLE_MEANS)
                        .ratios())
                .containsExactly(Ratio.ONE, Ratio.of(1, 2), Ratio.ONE, Ratio.of(3, 2));
    }

    @Test
    void anOddNumberOfSeasonsNeedsNoHalves() {
        SalesHistory thirds = new SalesHistory(quarters(1, 2, 3, 1, 2, 3).measurements(), 3);
        assertThat(SeasonalAnalyzer.analyze(thirds, SeasonalMethod.RATIO_TO_MOVING_AVERAGE)
                        .ratios())
                .containsExactly(Ratio.of(1, 2), Ratio.ONE, Ratio.of(3, 2));
    }

    @Test
    void anIndexTellsHowItWasMade() {
        SeasonalAnalysis seasons = SeasonalAnalyzer.analyze(quarters(1, 2, 3, 2), SeasonalMethod.SIMPLE_MEANS);
        assertThat(seasons.indices().get(0).text(Locale.ROOT)).isEqualTo("""
                        index of season 1: 0.5, the first divided by the second of
                          mean of season 1: USD 1.00, the first divided by the second of
                            total: USD 1.00, the sum of
                              2018-Q1: USD 1.00
                            how many: 1
                          mean of all seasons: USD 2.00, the first divided by the second of
                            total: USD 8.00, the sum of
                              mean of season 1: USD 1.00, the first divided by the second of
                                total: USD 1.00, the sum of
                                  2018-Q1: USD 1.00
                                how many: 1
                              mean of season 2: USD 2.00, the first divided by the second of
                                total: USD 2.00, the sum of
                                  2018-Q2: USD 2.00
                                how many: 1
                              mean of season 3: USD 3.00, the first divided by the second of
                                total: USD 3.00, the sum of
                                  2018-Q3: USD 3.00
                                how many: 1
                              mean of season 4: USD 2.00, the first divided by the second of
                                total: USD 2.00, the sum of
                                  2018-Q4: USD 2.00
                                how many: 1
                            how many: 4
                        """);
    }

    @Test
    void aHistoryThatIsTooShortHasNoSeasons() {
        assertThat(SeasonalAnalyzer.analyze(quarters(1, 2, 3, 4, 5, 6, 7), SeasonalMethod.RATIO_TO_MOVING_AVERAGE)
                        .findings())
                .extracting(Object::toString)
                .containsExactly(
                        "history: ratio to the moving average: at least 8 periods are needed, but there are 7");
        assertThat(SeasonalAnalyzer.analyze(
                                quarters(pattern(8, 1, 0, 1, 1, 1, 1)), SeasonalMethod.RATIO_TO_MOVING_AVERAGE)
                        .ratios())
                .hasSize(4);
        assertThat(SeasonalAnalyzer.analyze(quarters(1, 2, 3), SeasonalMethod.SIMPLE_MEANS)
                        .findings())
                .extracting(finding -> finding.text(Locale.CHINESE))
                .containsExactly("history: 简单平均法：至少需要 4 期，实际为 3 期");
    }

    @Test
    void aHistoryWithoutSalesHasNoSeasons() {
        SalesHistory nothing = quarters(0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(SeasonalAnalyzer.analyze(nothing, SeasonalMethod.SIMPLE_MEANS)
                        .findings())
                .extracting(Object::toString)
                .containsExactly("history: the average around Bookings must be more than zero, but was USD 0.00: no"
                        + " seasonal index");
        assertThat(SeasonalAnalyzer.analyze(nothing, SeasonalMethod.RATIO_TO_MOVING_AVERAGE)
                        .findings())
                .hasSize(4)
                .first()
                .hasToString("history.measurements[2]: the average around 2018-Q3 [2018-07-01, 2018-10-01) must be more"
                        + " than zero, but was USD 0.00: no seasonal index");
    }

    @Test
    void aHistoryHasNoGapsAndNothingElseInIt() {
        List<Measurement> good = quarters(1, 2, 3, 4).measurements();
        Metric visits = Metric.process("visits", "Visits", Unit.count("visits"));
        Measurement other = new Measurement(visits, PartyId.of("south"), quarter(5), Quantity.count(3, "visits"));
        assertThatThrownBy(() -> new SalesHistory(List.of(other, good.get(0)), 1))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "salesHistory.seasons: must be at least 2, but was 1: 4 for quarters, 12 for"
                                                + " months",
                                        "salesHistory.measurements[1]: must measure bookings like the one before, but"
                                                + " measures visits: make a history for each metric",
                                        "salesHistory.measurements[1]: must be of north like the one before, but is of"
                                                + " south: make a history for each owner",
                                        "salesHistory.measurements[1]: 2019-Q2 [2019-04-01, 2019-07-01) must begin where"
                                                + " 2018-Q1 [2018-01-01, 2018-04-01) ends: fill the gap, or leave out"
                                                + " what lies before it"));
        assertThatThrownBy(() -> new SalesHistory(List.of(), 4))
                .hasMessageContaining("salesHistory.measurements: at least one measurement is needed");
        assertThat(measurements(Histories.BOOKINGS, 1)).hasSize(1);
    }

    @Test
    void growthComparesWholeYearsCountedFromTheEnd() {
        SalesHistory history = quarters(7, 1, 1, 1, 1, 1, 1, 1, 2, 0, 0, 0, 6);
        assertThat(history.years()).extracting(Quantity::toString).containsExactly("USD 4.00", "USD 5.00", "USD 6.00");
        assertThat(history.growth())
                .extracting(growth -> growth.value().value())
                .containsExactly(Ratio.of(1, 4), Ratio.of(1, 5));
        assertThat(history.growth().get(1).text(Locale.ROOT)).isEqualTo("""
                        growth of the year to 2021-03-31: 0.2, the first less the second of
                          to the year before: 1.2, the first divided by the second of
                            year to 2021-03-31: USD 6.00
                            year to 2020-03-31: USD 5.00
                          the year before: 1
                        """);
        assertThat(quarters(0, 0, 0, 0, 1, 1, 1, 1).growth()).isEmpty();
        assertThat(quarters(1, 2, 3).years()).isEmpty();
    }
}
