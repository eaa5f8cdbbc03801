package dev.attain.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The one JMH benchmark: one contestant does one workload, alone in its process, so that no other contestant has taught
 * the compiler anything. An operation is the whole workload.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Contest {
    @Param("none")
    String workload = "none";

    @Param("none")
    String contestant = "none";

    /** The answer all contestants agreed on before the first was timed. */
    @Param("0")
    long agreed;

    private Supplier<?> work = () -> "not ready";

    @Setup
    public void checkTheAnswer() {
        work = Families.registered().workload(workload).ready(contestant, agreed);
    }

    @Benchmark
    public Object run() {
        return work.get();
    }
}
