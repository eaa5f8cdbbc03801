package dev.attain.core.target.pace.result;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.terms.TargetSlice;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Measurements of the same thing of the same owner on the same day: the one that starts first counts. */
final class Overlaps {
    private final List<TargetResult> rows;
    private final Consumer<Finding> findings;
    private final BitSet refused = new BitSet();

    /** Of whom and of what. */
    private record Subject(PartyId owner, Set<TargetSlice> slices) {
        static Subject of(TargetResult row) {
            return new Subject(row.measurement().owner(), Set.copyOf(row.slices()));
        }
    }

    Overlaps(List<TargetResult> rows, Consumer<Finding> findings) {
        this.rows = rows;
        this.findings = findings;
    }

    /**
     * The rows that must not count, of those that may; what was judged adds to what was measured and overlaps nothing.
     */
    BitSet among(BitSet usable) {
        usable.stream()
                .boxed()
                .filter(i -> rows.get(i).judgement().isEmpty())
                .collect(groupingBy(i -> Subject.of(rows.get(i))))
                .values()
                .forEach(this::inOneSubject);
        return refused;
    }

    private void inOneSubject(List<Integer> same) {
        List<Integer> sorted = same.stream()
                .sorted(this.<LocalDate>by(row -> row.period().start())
                        .thenComparing(this.<LocalDate>by(row -> row.period().endExclusive()))
                        .thenComparing(by(Measurement::value)))
                .toList();
        int last = sorted.get(0);
        for (int i : sorted.subList(1, sorted.size())) {
            if (measurement(last).period().overlaps(measurement(i).period())) {
                refuse(i, last);
            } else {
                last = i;
            }
        }
    }

    private void refuse(int row, int counted) {
        refused.set(row);
        findings.accept(Finding.error(
                "results[" + row + "].measurement.period",
                ResultText.OVERLAP,
                measurement(row).period(),
                counted,
                measurement(counted).period()));
    }

    private Measurement measurement(int row) {
        return rows.get(row).measurement();
    }

    private <T extends Comparable<? super T>> Comparator<Integer> by(Function<Measurement, T> key) {
        return comparing(row -> key.apply(measurement(row)));
    }
}
