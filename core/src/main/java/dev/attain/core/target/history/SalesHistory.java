package dev.attain.core.target.history;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one owner reached of one metric, period after period without a gap.
 *
 * <p>A season is a place in the year: with four seasons the first, fifth and ninth period have the same one. Weeks are a
 * history only while every year has as many of them.
 *
 * @param measurements of one metric, owner and granularity, each period beginning where the one before ends; handed in in
 *     any order, kept from the earliest to the latest
 * @param seasons how many periods make a year, at least 2: 4 quarters, 12 months
 */
public record SalesHistory(
        @NotEmpty List<@NotNull @Valid Measurement> measurements,
        @Min(2) int seasons) {
    public SalesHistory {
        measurements = Require.copy(measurements, "salesHistory.measurements").stream()
                .sorted(Comparator.comparing(one -> one.period().start()))
                .toList();
        Findings findings = Findings.in("salesHistory")
                .unless(!measurements.isEmpty(), "measurements", HistoryText.EMPTY)
                .unless(seasons >= 2, "seasons", HistoryText.SEASONS, seasons);
        for (int i = 1; i < measurements.size(); i++) {
            follows(findings, "measurements[" + i + "]", measurements.get(i - 1), measurements.get(i));
        }
        findings.refuse();
    }

    /** What was measured. */
    public Metric metric() {
        return measurements.get(0).metric();
    }

    /** How many periods there are. */
    public int size() {
        return measurements.size();
    }

    /** The totals of the latest whole years, the earliest first; none if the history is shorter than a year. */
    public List<Quantity> years() {
        return HistoryGrowth.totals(this);
    }

    /**
     * How much each whole year was more than the one before, {@code total ÷ total before − 1}, the earliest first; a year
     * after one of zero or less has no growth and is left out.
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
}
