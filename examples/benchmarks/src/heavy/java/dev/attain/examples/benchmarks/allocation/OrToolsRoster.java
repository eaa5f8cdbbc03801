package dev.attain.examples.benchmarks.allocation;

import com.google.ortools.Loader;
import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.Set;

/** The flow solver of the native suite, from rows of costs that somebody else has made of tasks, reps and policy. */
public final class OrToolsRoster implements Guest<Roster> {
    @Override
    public Set<String> workloads() {
        return Set.of(AllocationFamily.ROSTER);
    }

    @Override
    public Class<Roster> input() {
        return Roster.class;
    }

    @Override
    public Contestant<Roster, ?> contestant() {
        return new Contestant<Roster, Long>(
                "ortools",
                roster -> {
                    Loader.loadNativeLibraries();
                    Demand demand = roster.demand();
                    return () -> OrToolsFlow.least(demand);
                },
                Long::longValue);
    }
}
