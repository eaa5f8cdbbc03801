package dev.attain.examples.benchmarks.allocation;

import dev.attain.examples.benchmarks.workload.Family;
import dev.attain.examples.benchmarks.workload.Workload;
import dev.attain.funnel.allocation.solve.Plan;
import java.util.Set;
import java.util.function.Supplier;

/** Gives tasks to reps at the least cost of all plans; a row is a task. */
public final class AllocationFamily {
    static final String SMALL_SQUARE = "allocation.square-200";
    static final String SQUARE = "allocation.square-1000";
    static final String TIGHT = "allocation.tight";
    static final String SLACK = "allocation.slack";
    static final String ROSTER = "allocation.roster";
    static final String ROSTER_INSERT = "allocation.roster-insert";
    static final Set<String> SQUARES =
            Set.of(SMALL_SQUARE, SQUARE, "allocation.square-2000", "allocation.square-ties", "allocation.square-ranks");
    static final Set<String> FLOWS = Set.of(
            TIGHT,
            SLACK,
            "allocation.tight-ties",
            "allocation.slack-ties",
            "allocation.short",
            "allocation.large",
            "allocation.large-ties");
    static final Set<String> INSERTIONS = Set.of("allocation.insert-tight", "allocation.insert-slack");

    private static final String ENGINE = "engine";
    private static final int PLACES = 50;
    private static final int PLACES_TO_SPARE = 60;
    private static final int TASKS = 10_000;
    private static final int REPS = 200;
    private static final int ELIGIBLE = 40;
    private static final int MANY_TASKS = 50_000;
    private static final int MANY_REPS = 1_000;
    private static final int MANY_ELIGIBLE = 50;

    private AllocationFamily() {}

    /**
     * Squares of 200, 1,000 and 2,000, with many equal costs and with products of ranks; 10,000 tasks on 200 reps, of
     * whom one in five is eligible, with no place to spare, with one in six, and with one too few in ten, at a price
     * for what stays open; 50,000 tasks on 1,000 reps with one in twenty; a newcomer. All that from rows of costs; and
     * the same as a host asks for it, with tasks, reps and a policy whose criteria make the costs.
     */
    public static Family family() {
        return Family.of(
                "allocation",
                planned(SMALL_SQUARE, 200, () -> Demands.square(200, 1_000_000)),
                planned(SQUARE, 1_000, () -> Demands.square(1_000, 1_000_000)),
                planned("allocation.square-2000", 2_000, () -> Demands.square(2_000, 1_000_000)),
                planned("allocation.square-ties", 2_000, () -> Demands.square(2_000, 100)),
                planned("allocation.square-ranks", 1_000, () -> Demands.squareOfRanks(1_000)),
                planned(TIGHT, TASKS, () -> Demands.uniform(TASKS, REPS, PLACES, ELIGIBLE)),
                planned(SLACK, TASKS, () -> Demands.uniform(TASKS, REPS, PLACES_TO_SPARE, ELIGIBLE)),
                planned("allocation.tight-ties", TASKS, () -> Demands.structured(TASKS, REPS, PLACES, ELIGIBLE)),
                planned(
                        "allocation.slack-ties",
                        TASKS,
                        () -> Demands.structured(TASKS, REPS, PLACES_TO_SPARE, ELIGIBLE)),
                planned(
                        "allocation.short",
                        TASKS,
                        () -> Demands.uniform(TASKS, REPS, 45, ELIGIBLE).withOpenPrice(1_500)),
                planned(
                        "allocation.large",
                        MANY_TASKS,
                        () -> Demands.uniform(MANY_TASKS, MANY_REPS, PLACES, MANY_ELIGIBLE)),
                planned(
                        "allocation.large-ties",
                        MANY_TASKS,
                        () -> Demands.structured(MANY_TASKS, MANY_REPS, PLACES, MANY_ELIGIBLE)),
                inserted("allocation.insert-tight", PLACES),
                inserted("allocation.insert-slack", PLACES_TO_SPARE),
                roster(),
                rosterInsert());
    }

    /** Beside it the engine alone, from the rows of costs that the criteria have made. */
    private static Workload<Roster> roster() {
        return Workload.of(ROSTER, TASKS, () -> Roster.of(TASKS, REPS, PLACES))
                .ours(OurRosters::allocate, Long::longValue)
                .limit(CriteriaOnce::told, Long::longValue)
                .peer(ENGINE, roster -> OurPlans.plan(roster.demand()), Plan::objective);
    }

    private static Workload<RosterArrivals> rosterInsert() {
        return Workload.of(
                        ROSTER_INSERT,
                        Newcomers.COUNT,
                        () -> RosterArrivals.of(Roster.of(TASKS, REPS, PLACES_TO_SPARE)))
                .ours(OurRosters::addAndRemove, Long::longValue)
                .limit(CriteriaOnce::told, Long::longValue)
                .peer(ENGINE, arrivals -> OurInsertions.insertAndRemove(arrivals.newcomers()), Long::longValue);
    }

    private static Workload<Demand> planned(String name, int tasks, Supplier<Demand> demand) {
        return Workload.of(name, tasks, demand)
                .ours(OurPlans::plan, Plan::objective)
                .limit(OurPlans::told, Long::longValue);
    }

    /** A row is a newcomer: inserted and removed again. */
    private static Workload<Newcomers> inserted(String name, int places) {
        return Workload.of(name, Newcomers.COUNT, () -> Newcomers.of(Demands.uniform(TASKS, REPS, places, ELIGIBLE)))
                .ours(OurInsertions::insertAndRemove, Long::longValue)
                .limit(OurInsertions::told, Long::longValue);
    }
}
