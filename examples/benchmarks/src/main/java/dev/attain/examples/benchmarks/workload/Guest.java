package dev.attain.examples.benchmarks.workload;

import java.util.Set;

/**
 * A contestant that joins workloads only when it is on the class path: the peers with heavy jars, which profile
 * {@code bench} adds. It is found by {@link java.util.ServiceLoader} under the name of this interface.
 *
 * @param <I> the input of the workloads it joins
 */
public interface Guest<I> {
    /** The full names of the workloads it joins: {@code commission.bulk}. */
    Set<String> workloads();

    /** What those workloads share. */
    Class<I> input();

    /** The way it works. */
    Contestant<I, ?> contestant();
}
