package dev.attain.core.target.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Ratio;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SeasonalAnalyzerProperties {
    @Property(tries = 200)
    void theIndicesOfAYearAverageOneExactly(
            @ForAll @Size(min = 8, max = 20) List<@LongRange(min = 1, max = 1_000_000) Long> values,
            @ForAll SeasonalMethod method) {
        List<Ratio> indices = SeasonalAnalyzer.analyze(history(values), method).ratios();
        assertThat(indices.stream().reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.of(4));
    }

    @Property(tries = 200)
    void theIndicesDoNotDependOnTheCurrencyUnit(
            @ForAll @Size(min = 8, max = 16) List<@LongRange(min = 1, max = 1_000_000) Long> values,
            @ForAll @IntRange(min = 2, max = 1000) int factor,
            @ForAll SeasonalMethod method) {
        List<Long> scaled = values.stream().map(value -> value * factor).toList();
        assertThat(SeasonalAnalyzer.analyze(history(scaled), method).ratios())
                .isEqualTo(SeasonalAnalyzer.analyze(history(values), method).ratios());
    }

    @Property(tries = 100)
    void theOrderOfTheMeasurementsDoesNotMatter(
            @ForAll @Size(min = 8, max = 16) List<@LongRange(min = 1, max = 1_000_000) Long> values,
            @ForAll Random random) {
        SalesHistory history = history(values);
        List<Measurement> shuffled = new ArrayList<>(history.measurements());
        Collections.shuffle(shuffled, random);
        assertThat(new SalesHistory(shuffled, 4)).isEqualTo(history);
    }

    @Property(tries = 100)
    void aHistoryThatIsALineTimesAPatternIsCarriedOnExactly(
            @ForAll @IntRange(min = 1, max = 1000) int level,
            @ForAll @Size(4) List<@LongRange(min = 1, max = 100) Long> pattern,
            @ForAll @IntRange(min = 8, max = 20) int periods) {
        long[] indices = pattern.stream().mapToLong(Long::longValue).toArray();
        SalesHistory history = Histories.quarters(Histories.pattern(periods, level, 0, indices));
        TargetSuggestion next =
                TargetSuggester.suggest(history, SeasonalMethod.RATIO_TO_MOVING_AVERAGE, RoundingMode.HALF_UP);
        long year = LongStream.of(indices).sum() * level;
        assertThat(next.amount().orElseThrow().value()).isEqualTo(Ratio.of(year));
        assertThat(ExplanationEvaluator.evaluate(next.explanation().orElseThrow()))
                .isEqualTo(next.amount().orElseThrow());
    }

    private static SalesHistory history(List<Long> values) {
        return Histories.quarters(values.stream().mapToLong(Long::longValue).toArray());
    }
}
