package dev.attain.core.target.history;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the pattern of the year in a history, exactly. The index of a season is {@code mean of the season ÷ mean of the
 * means of all seasons}, where the means are taken of what the {@link SeasonalMethod} says.
 */
public final class SeasonalAnalyzer {
    private static final Ratio HALF = Ratio.of(1, 2);

    private final SalesHistory history;
    private final SeasonalMethod method;

    private SeasonalAnalyzer(SalesHistory history, SeasonalMethod method) {
        this.history = history;
        this.method = method;
    }

    /**
     * The indices of a history; none, and a finding, if it is too short or an average is not more than zero.
     *
     * <p>Seven years of quarters {@code 6, 15, 10, 4, …} may give 0.90, 1.36, 1.12, 0.62.
     */
    public static SeasonalAnalysis analyze(SalesHistory history, SeasonalMethod method) {
        requireNonNull(history, "history");
        return new SeasonalAnalyzer(history, requireNonNull(method, "method")).analysis();
    }

    private SeasonalAnalysis analysis() {
        int needed = method == SeasonalMethod.SIMPLE_MEANS ? history.seasons() : 2 * history.seasons();
        if (history.size() < needed) {
            return analysis(
                    List.of(),
                    List.of(Finding.error("history", HistoryText.TOO_SHORT, method, needed, history.size())));
        }
        return method == SeasonalMethod.SIMPLE_MEANS ? bySimpleMeans() : byMovingAverage();
    }

    private SeasonalAnalysis bySimpleMeans() {
        int first = HistoryGrowth.spare(history);
        List<List<Explanation>> seasons = emptySeasons();
        IntStream.range(first, history.size()).forEach(i -> season(seasons, i).add(value(i)));
        return indices(seasons);
    }

    private SeasonalAnalysis byMovingAverage() {
        List<List<Explanation>> seasons = emptySeasons();
        List<Finding> findings = new ArrayList<>();
        int reach = history.seasons() / 2;
        for (int i = reach; i < history.size() - reach; i++) {
            Quantity average = movingAverage(i, reach);
            if (average.value().isPositive()) {
                season(seasons, i).add(ratio(i, average));
            } else {
                findings.add(Finding.error(
                        "history.measurements[" + i + "]",
                        HistoryText.AVERAGE_NOT_POSITIVE,
                        history.period(i),
                        average));
            }
        }
        return findings.isEmpty() ? indices(seasons) : analysis(List.of(), findings);
    }

    private SeasonalAnalysis indices(List<List<Explanation>> seasons) {
        List<Finding> unseen = unseen(seasons);
        if (!unseen.isEmpty()) {
            return analysis(List.of(), unseen);
        }
        List<Explanation> means = IntStream.range(0, seasons.size())
                .mapToObj(season -> mean(season, seasons.get(season)))
                .toList();
        Explanation overall = mean(HistoryText.ALL_MEANS.message(), means);
        if (!overall.value().value().isPositive()) {
            return analysis(
                    List.of(),
                    List.of(Finding.error(
                            "history", HistoryText.AVERAGE_NOT_POSITIVE, history.metric(), overall.value())));
        }
        List<Explanation> indices = IntStream.range(0, means.size())
                .mapToObj(i -> Explanation.quotient(HistoryText.INDEX.message(i + 1), means.get(i), overall))
                .toList();
        return analysis(indices, List.of());
    }

    /** After a year of 53 weeks the latest 52 may begin with the second week of the year, and never see the first. */
    private static List<Finding> unseen(List<List<Explanation>> seasons) {
        return IntStream.range(0, seasons.size())
                .filter(season -> seasons.get(season).isEmpty())
                .mapToObj(season -> Finding.error("history", HistoryText.SEASON_UNSEEN, season + 1))
                .toList();
    }

    private SeasonalAnalysis analysis(List<Explanation> indices, List<Finding> findings) {
        return ImmutableSeasonalAnalysis.builder()
                .history(history)
                .method(method)
                .addAllIndices(indices)
                .addAllFindings(findings)
                .build();
    }

    private List<List<Explanation>> emptySeasons() {
        List<List<Explanation>> seasons = new ArrayList<>();
        IntStream.range(0, history.seasons()).forEach(i -> seasons.add(new ArrayList<>()));
        return seasons;
    }

    private List<Explanation> season(List<List<Explanation>> seasons, int index) {
        return seasons.get(history.season(index));
    }

    private Explanation value(int index) {
        return Explanation.input(HistoryText.VALUE.message(history.period(index).label()), history.value(index));
    }

    private Explanation ratio(int index, Quantity average) {
        String label = history.period(index).label();
        Explanation moving = Explanation.input(HistoryText.MOVING_AVERAGE.message(label), average);
        return Explanation.quotient(HistoryText.RATIO.message(label), value(index), moving);
    }

    /** The mean of a year around a period: with an even number of seasons its two ends count by half. */
    private Quantity movingAverage(int index, int reach) {
        Ratio ends = history.seasons() % 2 == 0 ? HALF : Ratio.ONE;
        Ratio sum = ends.times(at(index - reach).plus(at(index + reach)));
        for (int i = index - reach + 1; i < index + reach; i++) {
            sum = sum.plus(at(i));
        }
        return new Quantity(
                sum.dividedBy(Ratio.of(history.seasons())), history.value(index).unit());
    }

    private Ratio at(int index) {
        return history.value(index).value();
    }

    private static Explanation mean(int season, List<Explanation> figures) {
        return mean(HistoryText.MEAN.message(season + 1), figures);
    }

    private static Explanation mean(Message label, List<Explanation> figures) {
        Explanation total = Explanation.sum(HistoryText.TOTAL.message(), figures);
        Explanation count = Explanation.input(HistoryText.COUNT.message(), Quantity.of(Ratio.of(figures.size())));
        return Explanation.quotient(label, total, count);
    }
}
