package dev.attain.core.target.pace;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Attainment;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.pace.ColumnPace.ColumnPaceNode;
import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.text.Wording;
import dev.attain.core.time.SalesPeriod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What deserves attention in a node whose period is running. */
final class PaceAlerts {
    private final ColumnPaceNode node;
    private final ColumnPace pace;
    private final TargetTree tree;
    private final Metric metric;

    PaceAlerts(ColumnPaceNode node) {
        this.node = node;
        this.pace = node.whole();
        this.tree = pace.tree();
        this.metric = tree.target().metric();
    }

    List<Finding> all() {
        return Stream.of(drifting(), unrecoverable(), stale())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The attainments of the last closed periods fell every time, and the last is below the target. */
    private Optional<Finding> drifting() {
        List<Ratio> attained = closedPeriods();
        int times = pace.terms().driftPeriods();
        int size = attained.size();
        boolean falls = size > times
                && attained.get(size - 1).compareTo(Ratio.ONE) < 0
                && IntStream.range(size - times, size)
                        .allMatch(i -> attained.get(i).compareTo(attained.get(i - 1)) < 0);
        return falls
                ? Optional.of(warning(
                        PaceText.DRIFTING,
                        times,
                        percent(attained.get(size - 1 - times)),
                        percent(attained.get(size - 1))))
                : Optional.empty();
    }

    private Optional<Finding> unrecoverable() {
        Quantity target = node.target().amount();
        Quantity missing = target.minus(node.actual());
        if (metric.direction() == Direction.LOWER_IS_BETTER) {
            return missing.value().isNegative()
                    ? Optional.of(warning(PaceText.EXCEEDED, node.actual(), target, missing.negated()))
                    : Optional.empty();
        }
        Quantity rest = target.minus(node.expected());
        Quantity reach = rest.times(Quantity.of(pace.terms().unrecoverableAbove()));
        return missing.value().isPositive() && missing.compareTo(reach) > 0
                ? Optional.of(warning(
                        PaceText.UNRECOVERABLE, missing, rest, pace.terms().unrecoverableAbove()))
                : Optional.empty();
    }

    /** Nothing was heard for too long: since the last result, or since the period began. */
    private Optional<Finding> stale() {
        if (!pace.results().isDated()) {
            return Optional.empty();
        }
        LocalDate before = node.period().start().minusDays(1);
        LocalDate last = lastDay().orElse(before);
        long days = pace.clock().since(last);
        return days > pace.terms().staleAfterDays()
                ? Optional.of(warning(PaceText.STALE, last, days, pace.asOf()))
                : Optional.empty();
    }

    private Optional<LocalDate> lastDay() {
        ResultTable results = pace.results();
        return IntStream.range(node.depth(), tree.depths())
                .boxed()
                .flatMap(depth -> pace.below(node, depth)
                        .mapToObj(at -> results.lastDay(depth, at))
                        .flatMap(Optional::stream))
                .max(Comparator.naturalOrder());
    }

    /** The attainments of the closed periods of the first level along time below the node. */
    private List<Ratio> closedPeriods() {
        for (int depth = node.depth() + 1; depth < tree.depths(); depth++) {
            TargetTree.Columns column = tree.columns(depth);
            if (column.size() > 0 && tree.slices().get(column.slice(0)) instanceof OfPeriod) {
                return attainments(depth);
            }
        }
        return List.of();
    }

    private List<Ratio> attainments(int depth) {
        Map<LocalDate, Sums> sums = new TreeMap<>();
        TargetTree.Columns column = tree.columns(depth);
        pace.below(node, depth).forEach(at -> {
            SalesPeriod period = pace.clock().period(column.slice(at));
            if (pace.clock().isOver(period)) {
                Sums here = new Sums(pace.columns().actual(depth, at), column.units(at));
                sums.merge(period.start(), here, Sums::plus);
            }
        });
        List<Ratio> attained = new ArrayList<>();
        for (Sums sum : sums.values()) {
            Attainment.of(metric, tree.quantity(sum.actual()), tree.quantity(sum.target()))
                    .ifPresent(attainment -> attained.add(attainment.ratio()));
        }
        return attained;
    }

    /** What one period had and should have had. */
    private record Sums(long actual, long target) {
        Sums plus(Sums more) {
            return new Sums(Math.addExact(actual, more.actual), Math.addExact(target, more.target));
        }
    }

    private Finding warning(Wording wording, Object... arguments) {
        StringBuilder path = new StringBuilder("target");
        for (TargetSlice slice : node.target().path()) {
            path.append('[').append(slice.code()).append(']');
        }
        return Finding.warning(path.toString(), wording, arguments);
    }

    private static String percent(Ratio ratio) {
        return ratio.percent(1, RoundingMode.HALF_UP);
    }
}
