package dev.attain.examples.benchmarks.commission;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.Set;

/**
 * The analytical database inside the process, one thread, in memory: the year is in its tables before the clock runs,
 * the lines and totals are in its tables afterwards. It works in whole cents and rounds HALF_EVEN itself; its
 * {@code ROUND} of {@code DECIMAL} takes halves up and would get one line in twenty wrong.
 */
public final class DuckDbCommission implements Guest<SalesYear> {
    @Override
    public Set<String> workloads() {
        return Set.of(CommissionFamily.BULK, CommissionFamily.BULK_TEN_MILLION, CommissionFamily.ANY_ORDER);
    }

    @Override
    public Class<SalesYear> input() {
        return SalesYear.class;
    }

    @Override
    public Contestant<SalesYear, ?> contestant() {
        return onThreads(1);
    }

    static Contestant<SalesYear, DuckDbYear> onThreads(int threads) {
        return new Contestant<>(
                "duckdb",
                year -> {
                    DuckDbYear database = DuckDbYear.of(year, threads);
                    return database::calculated;
                },
                DuckDbYear::checksum);
    }
}
