package dev.attain.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Times one contestant in processes of its own. The figure is the best round: each round is a mean over many
 * operations, and whatever else the machine does can only add to it.
 *
 * @param effort how long
 * @param logs directory in which JMH's own report of every contestant is kept
 */
record Stopwatch(Effort effort, Path logs) {
    private static final String ALLOCATED_BYTES = "gc.alloc.rate.norm";

    /** Or the first two gigabytes of fresh output would be charged for the pages that the system brings. */
    private static final String FIRST_TOUCH_BEFORE_THE_CLOCK = "-XX:+AlwaysPreTouch";

    /** What one row of the workload took. */
    Timing time(Solo solo) {
        RunResult result = solo.run(timed(solo.options()), logs);
        double nanos = result.getPrimaryResult().getStatistics().getMin();
        double bytes = requireNonNull(result.getSecondaryResults().get(ALLOCATED_BYTES), ALLOCATED_BYTES)
                .getScore();
        return new Timing(solo.contestant(), nanos, bytes)
                .perRow(solo.workload().rows());
    }

    private ChainedOptionsBuilder timed(ChainedOptionsBuilder options) {
        TimeValue round = TimeValue.milliseconds(effort.millis());
        return options.forks(effort.forks())
                .warmupIterations(effort.warmups())
                .warmupTime(round)
                .measurementIterations(effort.measurements())
                .measurementTime(round)
                .jvmArgsAppend("-Xms" + effort.heap(), "-Xmx" + effort.heap(), FIRST_TOUCH_BEFORE_THE_CLOCK)
                .addProfiler(GCProfiler.class);
    }
}
