package dev.attain.examples.benchmarks;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Gap;
import dev.attain.examples.benchmarks.workload.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one workload's contestants took, in the form in which it is kept; figures have four significant digits.
 *
 * @param name of the workload
 * @param n its rows
 * @param unit of {@code ours}, {@code limit} and {@code peers}
 * @param ours the library's figure
 * @param limit the yardstick's
 * @param peers the others'
 * @param ratios {@code limit} is ours ÷ yardstick, 1 is perfect; every other is peer ÷ ours, how many times faster ours
 *     is
 * @param bytesPerRow what ours allocates, or holds at most where memory is compared
 * @param gaps how far above the agreed cost heuristics stopped, as a share of it; empty for one whose answer breaks a
 *     rule
 */
record Comparison(
        String name,
        int n,
        String unit,
        double ours,
        double limit,
        Map<String, Double> peers,
        Map<String, Double> ratios,
        double bytesPerRow,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        Map<String, Optional<Double>> gaps) {
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    /**
     * Compares times per row.
     *
     * @throws IllegalArgumentException if ours or the limit is missing
     */
    static Comparison of(String name, int n, List<Timing> timings) {
        return of(name, n, Measure.TIME, timings);
    }

    /** Compares figures per row: times, or bytes in place of them. */
    static Comparison of(String name, int n, Measure measure, List<Timing> timings) {
        Map<String, Timing> byName = timings.stream()
                .collect(toMap(Timing::contestant, timing -> timing, (one, two) -> two, LinkedHashMap::new));
        Timing ours = taken(byName, name, Contestant.OURS);
        Timing limit = taken(byName, name, Contestant.LIMIT);
        Map<String, Double> peers = new LinkedHashMap<>();
        Map<String, Double> ratios = new LinkedHashMap<>();
        ratios.put(Contestant.LIMIT, rounded(ours.figure() / limit.figure()));
        byName.forEach((peer, timing) -> {
            peers.put(peer, rounded(timing.figure()));
            ratios.put(peer, rounded(timing.figure() / ours.figure()));
        });
        return new Comparison(
                name,
                n,
                measure.unit(),
                rounded(ours.figure()),
                rounded(limit.figure()),
                peers,
                ratios,
                rounded(ours.bytes()),
                Map.of());
    }

    /** The same with how far heuristics stopped. */
    Comparison with(List<Gap> found) {
        Map<String, Optional<Double>> shares = new LinkedHashMap<>();
        found.forEach(gap -> shares.put(gap.heuristic(), gap.share().map(Comparison::rounded)));
        return new Comparison(name, n, unit, ours, limit, peers, ratios, bytesPerRow, shares);
    }

    private static Timing taken(Map<String, Timing> byName, String workload, String contestant) {
        Timing timing = byName.remove(contestant);
        if (timing == null) {
            throw new IllegalArgumentException(workload + " was not timed for " + contestant);
        }
        return timing;
    }

    private static double rounded(double figure) {
        return new BigDecimal(figure).round(FOUR_DIGITS).doubleValue();
    }
}
