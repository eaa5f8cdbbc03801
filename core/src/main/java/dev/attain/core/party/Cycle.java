package dev.attain.core.party;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** People who report to each other in a circle, from the one with the first id on, and the days on which they do. */
record Cycle(List<ReportingLine> lines) {
    /** The cycle of lines each of which ends where the next begins. */
    static Cycle of(List<ReportingLine> lines) {
        ReportingLine first = Collections.min(lines, Comparator.comparing(ReportingLine::report));
        Collections.rotate(lines, -lines.indexOf(first));
        return new Cycle(List.copyOf(lines));
    }

    /** The days on which all lines hold. */
    DateRange dates() {
        return lines.stream()
                .map(ReportingLine::dates)
                .reduce(DateRange::common)
                .orElseThrow();
    }

    /** {@code A → B → C → A}. */
    @Override
    public String toString() {
        String path = lines.stream().map(line -> line.report().toString()).collect(joining(" → "));
        return path + " → " + lines.get(0).report();
    }
}
