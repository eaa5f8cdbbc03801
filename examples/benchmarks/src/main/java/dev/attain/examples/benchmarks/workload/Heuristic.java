package dev.attain.examples.benchmarks.workload;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A peer that seeks the least cost and need not find it. Its answer is not asked to agree and its time is not compared:
 * given {@link #TIME}, it is run once, and what counts is how far above the agreed cost it stops. It comes to its
 * workloads as a {@link Guest} does, found by {@link java.util.ServiceLoader} under the name of this interface.
 *
 * @param <I> the input of the workloads it comes to
 */
public interface Heuristic<I> {
    /** How long one run may take. */
    Duration TIME = Duration.ofSeconds(10);

    /** What it is called in the table. */
    String name();

    /** The full names of the workloads it comes to: {@code allocation.tight}. */
    Set<String> workloads();

    /** What those workloads share. */
    Class<I> input();

    /**
     * What its answer costs, counted by somebody else; empty if it breaks a rule.
     *
     * @param input what is to be done
     * @param time how long it may seek
     */
    OptionalLong cost(I input, Duration time);
}
