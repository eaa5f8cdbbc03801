package dev.attain.examples.benchmarks;

import dev.attain.examples.benchmarks.workload.Gap;
import dev.attain.examples.benchmarks.workload.Heuristic;
import dev.attain.examples.benchmarks.workload.Workload;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

/** One run: first all contestants of all workloads must agree, then each is measured, with a line before it. */
final class Run {
    private final List<Workload<?>> workloads;
    private final Stopwatch stopwatch;
    private final Scales scales;
    private final PrintWriter out;
    private int done;
    private long startedNanos;

    Run(List<Workload<?>> workloads, Stopwatch stopwatch, PrintWriter out) {
        this.workloads = workloads;
        this.stopwatch = stopwatch;
        this.scales = new Scales(stopwatch.logs());
        this.out = out;
    }

    /**
     * Compares the contestants of every workload.
     *
     * @throws IllegalStateException if contestants disagree, before anything is timed, or one of them fails
     */
    List<Comparison> compare() {
        List<Agreement> agreements = workloads.stream().map(this::agreement).toList();
        startedNanos = System.nanoTime();
        return agreements.stream().map(this::compared).toList();
    }

    private Agreement agreement(Workload<?> workload) {
        long answer = workload.agreed();
        print("%s: %d contestants agree on %d"
                .formatted(workload.name(), workload.contestants().size(), answer));
        return new Agreement(workload, answer);
    }

    private Comparison compared(Agreement agreement) {
        Workload<?> workload = agreement.workload();
        List<Timing> timings = workload.contestants().stream()
                .map(contestant -> timed(agreement, contestant.name()))
                .toList();
        return Comparison.of(workload.name(), workload.rows(), workload.measure(), timings)
                .with(gaps(agreement));
    }

    private List<Gap> gaps(Agreement agreement) {
        Workload<?> workload = agreement.workload();
        workload.heuristics()
                .forEach(heuristic -> print("%s: %s seeks for %d s"
                        .formatted(workload.name(), heuristic.name(), Heuristic.TIME.toSeconds())));
        return workload.gaps(agreement.answer(), Heuristic.TIME);
    }

    private Timing timed(Agreement agreement, String contestant) {
        print(progress().line(agreement.workload().name(), contestant));
        Solo solo = new Solo(agreement.workload(), contestant, agreement.answer());
        Timing timing = switch (agreement.workload().measure()) {
            case TIME -> stopwatch.time(solo);
            case MEMORY -> scales.weigh(solo);
        };
        done++;
        return timing;
    }

    private Progress progress() {
        int total = workloads.stream()
                .mapToInt(workload -> workload.contestants().size())
                .sum();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - startedNanos);
        return new Progress(done, total, elapsed, stopwatch.effort().perContestant());
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }

    private record Agreement(Workload<?> workload, long answer) {}
}
