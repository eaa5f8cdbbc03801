package dev.attain.examples.benchmarks.allocation;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.Set;

/**
 * The flow solver of the native suite: with every newcomer all is solved again, from rows of costs that somebody else
 * has made.
 */
public final class OrToolsArrivals implements Guest<RosterArrivals> {
    @Override
    public Set<String> workloads() {
        return Set.of(AllocationFamily.ROSTER_INSERT);
    }

    @Override
    public Class<RosterArrivals> input() {
        return RosterArrivals.class;
    }

    @Override
    public Contestant<RosterArrivals, ?> contestant() {
        return new Contestant<RosterArrivals, Long>(
                "ortools", arrivals -> OrToolsInsertion.solvedAgain(arrivals.newcomers()), Long::longValue);
    }
}
