package dev.attain.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Comparisons as text, one line each under a heading. */
final class Table {
    private static final List<String> HEADING =
            List.of("name", "n", "unit", "ours", "limit", "peers", "ratios", "bytes/row", "above least");

    private static final int PERCENT = 100;

    private Table() {}

    static String of(List<Comparison> comparisons) {
        List<List<String>> rows = Stream.concat(
                        Stream.of(HEADING), comparisons.stream().map(Table::row))
                .toList();
        int[] widths = IntStream.range(0, HEADING.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(joining("\n"));
    }

    private static List<String> row(Comparison comparison) {
        return List.of(
                comparison.name(),
                String.format(Locale.ROOT, "%,d", comparison.n()),
                comparison.unit(),
                figure(comparison.ours()),
                figure(comparison.limit()),
                figures(comparison.peers()),
                figures(comparison.ratios()),
                figure(comparison.bytesPerRow()),
                gaps(comparison.gaps()));
    }

    private static String gaps(Map<String, Optional<Double>> gaps) {
        return gaps.entrySet().stream()
                .map(entry -> entry.getKey() + " " + gap(entry.getValue()))
                .collect(joining(", "));
    }

    private static String gap(Optional<Double> share) {
        return share.map(of -> figure(of * PERCENT) + " %").orElse("breaks a rule");
    }

    private static String figures(Map<String, Double> figures) {
        return figures.entrySet().stream()
                .map(entry -> entry.getKey() + " " + figure(entry.getValue()))
                .collect(joining(", "));
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%,.2f" : figure < 1_000 ? "%,.1f" : "%,.0f", figure);
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths[column] - cells.get(column).length()))
                .collect(joining("  "))
                .stripTrailing();
    }
}
