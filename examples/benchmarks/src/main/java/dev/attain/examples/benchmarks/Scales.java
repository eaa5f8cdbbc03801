package dev.attain.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/**
 * Weighs one contestant: a process of its own prepares the input, does the work once and says how much memory it had at
 * most. It may not grow beyond what a process of 1 GiB leaves to the heap, and whoever needs more fails there; the
 * collector is the one that keeps nothing beside the heap.
 *
 * @param logs directory in which JMH's own report of every contestant is kept
 */
record Scales(Path logs) {
    private static final String[] WITHIN_A_GIBIBYTE = {"-Xms16m", "-Xmx896m", "-XX:+UseSerialGC"};

    /** What one row of the workload weighed; it stands in place of the time too. */
    Timing weigh(Solo solo) {
        ChainedOptionsBuilder once = solo.options()
                .mode(Mode.SingleShotTime)
                .forks(1)
                .warmupIterations(0)
                .measurementIterations(1)
                .jvmArgsAppend(WITHIN_A_GIBIBYTE)
                .addProfiler(ResidentProfiler.class);
        RunResult result = solo.run(once, logs);
        double bytes = requireNonNull(
                        result.getSecondaryResults().get(ResidentProfiler.PEAK_BYTES), ResidentProfiler.PEAK_BYTES)
                .getScore();
        return new Timing(solo.contestant(), bytes, bytes)
                .perRow(solo.workload().rows());
    }
}
