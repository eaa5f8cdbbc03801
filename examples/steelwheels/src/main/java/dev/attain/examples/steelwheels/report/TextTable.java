package dev.attain.examples.steelwheels.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of text for a console: the first column to the left, the others to the right. Mutable, for one thread. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int FIRST_WIDE = 0x2E80;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** A line under the rows so far. */
    TextTable rule() {
        rows.add(List.of());
        return this;
    }

    /** The lines of the table; all rows have as many cells as the first. */
    List<String> lines() {
        List<Integer> widths =
                IntStream.range(0, rows.get(0).size()).mapToObj(this::widest).toList();
        int total = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
        return rows.stream()
                .map(row -> row.isEmpty() ? "─".repeat(total) : line(row, widths))
                .toList();
    }

    private int widest(int column) {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }

    private static String line(List<String> row, List<Integer> widths) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String space = " ".repeat(widths.get(i) - width(row.get(i)));
            cells.add(i == 0 ? row.get(i) + space : space + row.get(i));
        }
        return String.join(GAP, cells).stripTrailing();
    }

    /** How many places a text takes: Chinese characters and their punctuation take two. */
    private static int width(String text) {
        return text.codePoints().map(point -> point >= FIRST_WIDE ? 2 : 1).sum();
    }
}
