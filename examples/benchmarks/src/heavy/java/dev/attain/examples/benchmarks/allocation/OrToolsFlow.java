package dev.attain.examples.benchmarks.allocation;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.Set;

/** The flow solver of the native suite, by cost scaling, from rows of costs to the least sum. */
public final class OrToolsFlow implements Guest<Demand> {
    @Override
    public Set<String> workloads() {
        return AllocationFamily.FLOWS;
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

    /**
     * Tasks are the first nodes, then the reps, then the sink, to which a task that may stay open has an arc of its
     * own.
     */
    static long least(Demand demand) {
        MinCostFlow flow = new MinCostFlow();
        int sink = demand.tasks() + demand.reps();
        for (int task = 0; task < demand.tasks(); task++) {
            flow.setNodeSupply(task, 1);
            int[] eligible = demand.eligible(task);
            for (int at = 0; at < eligible.length; at++) {
                flow.addArcWithCapacityAndUnitCost(
                        task, demand.tasks() + eligible[at], 1, demand.costs(task)[at]);
            }
            if (demand.openPrice().isPresent()) {
                flow.addArcWithCapacityAndUnitCost(
                        task, sink, 1, demand.openPrice().getAsLong());
            }
        }
        for (int rep = 0; rep < demand.reps(); rep++) {
            flow.addArcWithCapacityAndUnitCost(demand.tasks() + rep, sink, demand.places(), 0);
        }
        flow.setNodeSupply(sink, -demand.tasks());
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("all tasks can be placed, but no plan was found");
        }
        return flow.getOptimalCost();
    }
}
