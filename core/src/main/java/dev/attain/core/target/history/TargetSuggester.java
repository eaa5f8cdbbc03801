package dev.attain.core.target.history;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Carries a history on for one year: each period is {@code trend × seasonal index}. The trend is the line nearest to
 * the history by least squares after every value was divided by the index of its season; a year is the sum of its
 * periods. (Classical multiplicative decomposition.) Exact throughout; rounded once, at the end.
 */
public final class TargetSuggester {
    private final SalesHistory history;
    private final SeasonalAnalysis seasons;
    private final RoundingMode rounding;

    private TargetSuggester(SeasonalAnalysis seasons, RoundingMode rounding) {
        this.history = seasons.history();
        this.seasons = seasons;
        this.rounding = rounding;
    }

    /**
     * The amount for the year after a history.
     *
     * <p>There is none, and a finding says why, if the history is shorter than two years, its seasonal indices are not
     * all more than zero, the trend falls to zero, or the metric is a share, which does not add up over a year. A
     * suggestion that grows faster than any year before is made and marked with a warning.
     *
     * @param rounding how the sum becomes whole minor units or whole things
     */
    public static TargetSuggestion suggest(SalesHistory history, SeasonalMethod method, RoundingMode rounding) {
        requireNonNull(history, "history");
        requireNonNull(method, "method");
        requireNonNull(rounding, "rounding");
        return new TargetSuggester(SeasonalAnalyzer.analyze(history, method), rounding).suggestion();
    }

    private TargetSuggestion suggestion() {
        return refusal().map(this::none).orElseGet(this::carriedOn);
    }

    private Optional<Finding> refusal() {
        if (!seasons.findings().isEmpty()) {
            return Optional.of(seasons.findings().get(0));
        }
        if (history.metric().unit().kind() == Unit.Kind.RATIO) {
            return Optional.of(Finding.error("history", HistoryText.NOT_ADDITIVE, history.metric()));
        }
        int twoYears = 2 * history.seasons();
        if (history.size() < twoYears) {
            return Optional.of(Finding.error(
                    "history", HistoryText.TOO_SHORT, HistoryText.TREND.message(), twoYears, history.size()));
        }
        return seasons.indices().stream()
                .filter(index -> !index.value().value().isPositive())
                .findFirst()
                .map(index -> Finding.error("history", HistoryText.INDEX_NOT_POSITIVE, index.label(), index.value()));
    }

    private TargetSuggestion carriedOn() {
        LinearTrend trend = LinearTrend.of(withoutSeasons());
        List<Integer> next = history.nextSeasons();
        Ratio last = trend.level().plus(trend.slope().times(trend.steps(history.size() + next.size() - 1)));
        if (!last.isPositive()) {
            return none(Finding.error("history", HistoryText.TREND_NOT_POSITIVE, quantity(last)));
        }
        List<Explanation> periods = IntStream.range(0, next.size())
                .mapToObj(i -> period(trend, i, next.get(i)))
                .toList();
        Explanation year = Explanation.sum(HistoryText.SUGGESTION.message(history.metric(), history.size()), periods);
        return made(periods, Optional.of(year.rounded(decimals(), rounding)), doubts(periods));
    }

    private List<Ratio> withoutSeasons() {
        List<Ratio> values = history.values();
        List<Ratio> indices = seasons.ratios();
        return IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i).dividedBy(indices.get(history.season(i))))
                .toList();
    }

    private Explanation period(LinearTrend trend, int index, int seasonOfYear) {
        int place = history.size() + index;
        Explanation level = Explanation.input(HistoryText.LEVEL.message(history.size()), quantity(trend.level()));
        Explanation slope = Explanation.input(HistoryText.SLOPE.message(), quantity(trend.slope()));
        Explanation steps = Explanation.input(HistoryText.STEPS.message(), Quantity.of(trend.steps(place)));
        Explanation change = Explanation.product(HistoryText.CHANGE.message(), List.of(slope, steps));
        Explanation line = Explanation.sum(HistoryText.TREND.message(), List.of(level, change));
        Explanation season = seasons.indices().get(seasonOfYear);
        return Explanation.product(HistoryText.PERIOD.message(index + 1), List.of(line, season));
    }

    /** A suggestion beyond the growth that the history has seen is marked; a 53rd week is no growth. */
    private List<Finding> doubts(List<Explanation> periods) {
        Quantity year = periods.stream()
                .limit(history.seasons())
                .map(Explanation::value)
                .reduce(Quantity::plus)
                .orElseThrow();
        List<Quantity> years = history.years();
        Quantity latest = years.get(years.size() - 1);
        Optional<Ratio> most =
                history.growth().stream().map(one -> one.value().value()).max(Ratio::compareTo);
        if (most.isEmpty() || !latest.value().isPositive()) {
            return List.of();
        }
        Ratio growth = year.per(latest).value().minus(Ratio.ONE);
        return growth.compareTo(most.get()) <= 0
                ? List.of()
                : List.of(Finding.warning("history", HistoryText.BEYOND_GROWTH, percent(growth), percent(most.get())));
    }

    private TargetSuggestion none(Finding because) {
        return made(List.of(), Optional.empty(), List.of(because));
    }

    private TargetSuggestion made(List<Explanation> periods, Optional<Explanation> year, List<Finding> findings) {
        return ImmutableTargetSuggestion.builder()
                .seasons(seasons)
                .addAllPeriods(periods)
                .explanation(year)
                .addAllFindings(findings)
                .build();
    }

    private Quantity quantity(Ratio value) {
        return new Quantity(value, history.metric().unit());
    }

    private int decimals() {
        Unit unit = history.metric().unit();
        return unit.kind() == Unit.Kind.MONEY
                ? Currency.getInstance(unit.symbol()).getDefaultFractionDigits()
                : 0;
    }

    private static String percent(Ratio ratio) {
        return ratio.percent(1, RoundingMode.HALF_UP);
    }
}
