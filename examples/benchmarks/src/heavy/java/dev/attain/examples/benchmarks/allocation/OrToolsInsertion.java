package dev.attain.examples.benchmarks.allocation;

import com.google.ortools.Loader;
import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.Set;
import java.util.function.Supplier;

/** The flow solver of the native suite: it has no way to insert, so with every newcomer all is solved again. */
public final class OrToolsInsertion implements Guest<Newcomers> {
    @Override
    public Set<String> workloads() {
        return AllocationFamily.INSERTIONS;
    }

    @Override
    public Class<Newcomers> input() {
        return Newcomers.class;
    }

    @Override
    public Contestant<Newcomers, ?> contestant() {
        return new Contestant<Newcomers, Long>("ortools", OrToolsInsertion::solvedAgain, Long::longValue);
    }

    static Supplier<Long> solvedAgain(Newcomers newcomers) {
        Loader.loadNativeLibraries();
        long before = OrToolsFlow.least(newcomers.planned());
        return () -> added(newcomers, before);
    }

    private static long added(Newcomers newcomers, long before) {
        long added = 0;
        for (int newcomer = 0; newcomer < Newcomers.COUNT; newcomer++) {
            added += OrToolsFlow.least(newcomers.with(newcomer)) - before;
        }
        return added;
    }
}
