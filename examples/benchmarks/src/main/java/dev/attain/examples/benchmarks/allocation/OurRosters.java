package dev.attain.examples.benchmarks.allocation;

import dev.attain.funnel.allocation.Allocation;
import dev.attain.funnel.allocation.LiveAllocation;
import dev.attain.funnel.allocation.TaskAllocator;
import dev.attain.funnel.allocation.task.SalesTask;
import java.util.List;
import java.util.function.Supplier;

/** The library as a host uses it: from policy, tasks and reps to the allocation; and tasks added and removed. */
final class OurRosters {
    private OurRosters() {}

    static Supplier<Long> allocate(Roster roster) {
        return () -> -roster.scaled(roster.allocation().worth());
    }

    /** What each newcomer adds to the cost of the plan, summed. */
    static Supplier<Long> addAndRemove(RosterArrivals arrivals) {
        Roster planned = arrivals.planned();
        List<SalesTask> newcomers = newcomers(arrivals);
        Allocation best = planned.allocation();
        LiveAllocation live = TaskAllocator.standard().live(best);
        return () -> {
            long added = 0;
            for (SalesTask newcomer : newcomers) {
                added += planned.scaled(live.add(newcomer).cost());
                live.remove(newcomer.id());
            }
            return added;
        };
    }

    static List<SalesTask> newcomers(RosterArrivals arrivals) {
        int planned = arrivals.planned().tasks().size();
        return arrivals.all().tasks().subList(planned, planned + Newcomers.COUNT);
    }
}
