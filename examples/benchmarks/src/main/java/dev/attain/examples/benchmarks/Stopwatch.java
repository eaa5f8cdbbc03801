package dev.attain.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import dev.attain.examples.benchmarks.workload.Workload;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Times one contestant in processes of its own. The figure is the best round: each round is a mean over many operations, and
 * whatever else the machine does can only add to it.
 *
 * @param effort how long
 * @param logs directory in which JMH's own report of every contestant is kept
 */
record Stopwatch(Effort effort, Path logs) {
    private static final String ALLOCATED_BYTES = "gc.alloc.rate.norm";

    /** Or the first two gigabytes of fresh output would be charged for the pages that the system brings. */
    private static final String FIRST_TOUCH_BEFORE_THE_CLOCK = "-XX:+AlwaysPreTouch";

    /**
     * What one row of the workload took.
     *
     * @throws IllegalStateException if the contestant fails, or answers something else than was agreed
     */
    Timing time(Workload<?> workload, String contestant, long agreed) {
        Path log = logs.resolve(workload.name() + "." + contestant + ".log");
        Options options = options(workload.name(), contestant, agreed)
                .output(log.toString())
                .build();
        try {
            return timing(contestant, new Runner(options).runSingle()).perRow(workload.rows());
        } catch (RunnerException failed) {
            throw new IllegalStateException(
                    "%s of %s could not be timed: see %s".formatted(contestant, workload.name(), log), failed);
        }
    }

    private static Timing timing(String contestant, RunResult result) {
        double nanos = result.getPrimaryResult().getStatistics().getMin();
        double bytes = requireNonNull(result.getSecondaryResults().get(ALLOCATED_BYTES), ALLOCATED_BYTES)
                .getScore();
        return new Timing(contestant, nanos, bytes);
    }

    private ChainedOptionsBuilder options(String workload, String contestant, long agreed) {
        TimeValue round = TimeValue.milliseconds(effort.millis());
        return new OptionsBuilder()
                .include("^" + Contest.class.getName() + "\\.run$")
                .param("workload", workload)
                .param("contestant", contestant)
                .param("agreed", Long.toString(agreed))
                .forks(effort.forks())
                .warmupIterations(effort.warmups())
                .warmupTime(round)
                .measurementIterations(effort.measurements())
                .measurementTime(round)
                .jvmArgsAppend("-Xms" + effort.heap(), "-Xmx" + effort.heap(), FIRST_TOUCH_BEFORE_THE_CLOCK)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }
}
