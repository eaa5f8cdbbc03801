package dev.attain.examples.benchmarks.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.Set;

/** The assignment solver of the native suite, by cost scaling, from rows of costs to the least sum. */
public final class OrToolsAssignment implements Guest<Demand> {
    @Override
    public Set<String> workloads() {
        return AllocationFamily.SQUARES;
    }

    @Override
    public Class<Demand> input() {
        return Demand.class;
    }

    @Override
    public Contestant<Demand, ?> contestant() {
        return new Contestant<Demand, Long>(
                "ortools",
                demand -> {
                    Loader.loadNativeLibraries();
                    return () -> least(demand);
                },
                Long::longValue);
    }

    private static long least(Demand demand) {
        LinearSumAssignment assignment = new LinearSumAssignment();
        for (int task = 0; task < demand.tasks(); task++) {
            for (int rep = 0; rep < demand.reps(); rep++) {
                assignment.addArcWithCost(task, rep, demand.costs(task)[rep]);
            }
        }
        if (assignment.solve() != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("a full square has a plan, but none was found");
        }
        return assignment.getOptimalCost();
    }
}
