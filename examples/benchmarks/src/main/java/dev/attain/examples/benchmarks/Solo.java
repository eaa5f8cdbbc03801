package dev.attain.examples.benchmarks;

import dev.attain.examples.benchmarks.workload.Workload;
import java.nio.file.Path;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * One contestant of one workload, alone in its process.
 *
 * @param workload what is done
 * @param contestant by whom
 * @param agreed the answer of all
 */
record Solo(Workload<?> workload, String contestant, long agreed) {
    /** What every measurement has in common; the rest is to be added. */
    ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .include("^" + Contest.class.getName() + "\\.run$")
                .param("workload", workload.name())
                .param("contestant", contestant)
                .param("agreed", Long.toString(agreed))
                .shouldFailOnError(true);
    }

    /**
     * Runs it and keeps JMH's own report.
     *
     * @throws IllegalStateException if the contestant fails, or answers something else than was agreed
     */
    RunResult run(ChainedOptionsBuilder options, Path logs) {
        Path log = logs.resolve(workload.name() + "." + contestant + ".log");
        try {
            return new Runner(options.output(log.toString()).build()).runSingle();
        } catch (RunnerException failed) {
            throw new IllegalStateException(
                    "%s of %s could not be measured: see %s".formatted(contestant, workload.name(), log), failed);
        }
    }
}
