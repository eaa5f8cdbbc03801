package dev.attain.examples.benchmarks.commission;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.Set;

/** The analytical database once more, where everybody has two threads. */
public final class DuckDbOnTwoThreads implements Guest<SalesYear> {
    @Override
    public Set<String> workloads() {
        return Set.of(CommissionFamily.TWO_THREADS);
    }

    @Override
    public Class<SalesYear> input() {
        return SalesYear.class;
    }

    @Override
    public Contestant<SalesYear, ?> contestant() {
        return DuckDbCommission.onThreads(2);
    }
}
