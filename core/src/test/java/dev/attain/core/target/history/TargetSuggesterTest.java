package dev.attain.core.target.history;

import static dev.attain.core.target.history.Histories.measurements;
import static dev.attain.core.target.history.Histories.pattern;
import static dev.attain.core.target.history.Histories.quarters;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TargetSuggesterTest {
    @Test
    void aFlatHistoryIsCarriedOnAsItIs() {
        TargetSuggestion next = suggest(10, 20, 30, 20, 10, 20, 30, 20);
        assertThat(next.amount()).hasValue(new Quantity(Ratio.of(80), Histories.BOOKINGS.unit()));
        assertThat(next.periods())
                .extracting(period -> period.value().toString())
                .containsExactly("USD 10.00", "USD 20.00", "USD 30.00", "USD 20.00");
        assertThat(next.findings()).isEmpty();
    }

    @Test
    void aPatternGoesOnWhereItWasAndNotWhereTheYearBegins() {
        // one quarter more than two years: next comes the season with 20
        assertThat(suggest(10, 20, 30, 20, 10, 20, 30, 20, 10).periods())
                .extracting(period -> period.value().toString())
                .containsExactly("USD 20.00", "USD 30.00", "USD 20.00", "USD 10.00");
    }

    @Test
    void theSuggestionIsTrendTimesSeason() {
        // no seasons, 10 more each quarter: 10, 20, … 80, then 90 + 100 + 110 + 120
        TargetSuggestion next = TargetSuggester.suggest(
                quarters(10, 20, 30, 40, 50, 60, 70, 80), SeasonalMethod.RATIO_TO_MOVING_AVERAGE, RoundingMode.HALF_UP);
        assertThat(next.seasons().ratios()).containsOnly(Ratio.ONE);
        assertThat(next.amount()).map(Quantity::toString).hasValue("USD 420.00");
        assertThat(next.periods().get(0).text(Locale.ROOT)).startsWith("""
                        period 1 of the next year: USD 90.00, the product of
                          trend: USD 90.00, the sum of
                            mean of 8 periods without their seasons: USD 45.00
                            change since the middle: USD 45.00, the product of
                              change per period: USD 10.00
                              periods from the middle of the history: 4.5
                          index of season 1: 1, the first divided by the second of
                        """);
    }

    @Test
    void theSuggestionIsRoundedOnceAndSaysSo() {
        TargetSuggestion next = suggest(6, 15, 10, 4, 10, 18, 15, 7, 14, 26, 23, 12);
        assertThat(next.explanation().orElseThrow().text(Locale.ROOT))
                .startsWith("Bookings of the next year, as 12 periods suggest: ")
                .contains("rounded to 2 decimals (HALF_UP) from");
        Ratio exact =
                next.periods().stream().map(period -> period.value().value()).reduce(Ratio.ZERO, Ratio::plus);
        assertThat(next.amount().orElseThrow().value())
                .isEqualTo(Ratio.of(exact.rounded(2, RoundingMode.HALF_UP)))
                .isNotEqualTo(exact);
        assertThat(ExplanationEvaluator.evaluate(next.explanation().orElseThrow()))
                .isEqualTo(next.amount().orElseThrow());
    }

    @Test
    void countsAreSuggestedInWholeThings() {
        Metric visits = Metric.process("visits", "Visits", Unit.count("visits"));
        SalesHistory history = new SalesHistory(measurements(visits, 1, 1, 1, 2, 1, 1, 1, 3), 4);
        Quantity amount = TargetSuggester.suggest(history, SeasonalMethod.SIMPLE_MEANS, RoundingMode.HALF_UP)
                .amount()
                .orElseThrow();
        assertThat(amount.value().denominator()).isOne();
    }

    @Test
    void aSuggestionThatOutgrowsEveryYearSoFarIsMarked() {
        assertThat(TargetSuggester.suggest(
                                quarters(pattern(12, 100, 1, 1, 1, 1, 1)),
                                SeasonalMethod.RATIO_TO_MOVING_AVERAGE,
                                RoundingMode.HALF_UP)
                        .findings())
                .isEmpty();
        // by hand: 400, then 360, which is -10 %; the line at the middle of the third year is 95 - 6 x 80/42 = 83.57
        assertThat(suggest(100, 100, 100, 100, 90, 90, 90, 90).findings())
                .extracting(Object::toString)
                .containsExactly("history: the suggestion grows by -7.1%, and the best year so far by -10.0%");
    }

    @Test
    void aHistoryThatDoesNotBearASuggestionGivesNone() {
        assertThat(suggest(1, 2, 3, 4, 5, 6, 7)).satisfies(none -> {
            assertThat(none.amount()).isEmpty();
            assertThat(none.periods()).isEmpty();
        });
        assertRefused(suggest(1, 2, 3, 4, 5, 6, 7), "history: trend: at least 8 periods are needed, but there are 7");
        assertRefused(
                suggest(0, 2, 3, 4, 0, 6, 7, 8),
                "history: index of season 1 must be more than zero to take the seasons out, but was 0: no suggestion");
        assertRefused(suggest(80, 70, 60, 50, 40, 30, 20, 10), "history: the trend falls to USD ");
        assertRefused(suggest(1, 2, 3), "history: simple means: at least 4 periods are needed, but there are 3");
    }

    @Test
    void sharesDoNotAddUpOverAYear() {
        Metric share = Metric.result("win-rate", "Win rate", Unit.PERCENT);
        SalesHistory history = new SalesHistory(measurements(share, 1, 1, 1, 1, 1, 1, 1, 1), 4);
        assertRefused(
                TargetSuggester.suggest(history, SeasonalMethod.SIMPLE_MEANS, RoundingMode.HALF_UP),
                "history: Win rate does not add up over a year: no suggestion for a share");
    }

    private static TargetSuggestion suggest(long... dollars) {
        return TargetSuggester.suggest(quarters(dollars), SeasonalMethod.SIMPLE_MEANS, RoundingMode.HALF_UP);
    }

    private static void assertRefused(TargetSuggestion none, String because) {
        assertThat(none.amount()).isEmpty();
        assertThat(none.findings()).singleElement().asString().startsWith(because);
    }
}
