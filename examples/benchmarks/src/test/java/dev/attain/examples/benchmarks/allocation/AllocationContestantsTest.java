package dev.attain.examples.benchmarks.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.funnel.allocation.AllocationVerifier;
import dev.attain.funnel.allocation.solve.Engine;
import dev.attain.funnel.allocation.solve.Plan;
import dev.attain.funnel.allocation.solve.PlanVerifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On small inputs of every kind ours proves its plan, and the yardstick that was told the prices comes to the same
 * cost.
 */
class AllocationContestantsTest {
    @ParameterizedTest
    @MethodSource("demands")
    void oursAndTheYardstickAgree(Demand demand) {
        Plan plan = OurPlans.plan(demand).get();
        assertThat(PlanVerifier.objection(plan)).isEmpty();
        assertThat(plan.objective())
                .isEqualTo(OurPlans.told(demand).get())
                .isEqualTo(((Plan) Engine.SHORTEST_PATHS.plan(OurPlans.instance(demand))).objective());
    }

    static List<Demand> demands() {
        Demand crowded = Demands.uniform(200, 10, 18, 4);
        return List.of(
                Demands.square(40, 1_000_000),
                Demands.square(60, 3),
                Demands.squareOfRanks(50),
                Demands.uniform(200, 10, 20, 4),
                Demands.uniform(200, 10, 24, 4),
                Demands.structured(200, 10, 20, 10),
                Demands.structured(200, 10, 24, 4),
                crowded.withOpenPrice(1_500));
    }

    @Test
    void everyNewcomerAddsWhatPlanningAgainWouldAdd() {
        Newcomers newcomers = Newcomers.of(Demands.uniform(200, 10, 20, 4));
        long before = OurPlans.plan(newcomers.planned()).get().objective();
        long added = Stream.iterate(0, newcomer -> newcomer + 1)
                .limit(Newcomers.COUNT)
                .mapToLong(newcomer ->
                        OurPlans.plan(newcomers.with(newcomer)).get().objective() - before)
                .sum();
        assertThat(OurInsertions.insertAndRemove(newcomers).get()).isEqualTo(added);
        assertThat(OurInsertions.told(newcomers).get()).isEqualTo(added);
    }

    @Test
    void theAllocationOfARosterCostsWhatTheEnginesAndTheYardstickSay() {
        Roster roster = Roster.of(600, 60, 10);
        Plan plan = OurPlans.plan(roster.demand()).get();
        assertThat(AllocationVerifier.findings(roster.allocation())).isEmpty();
        assertThat(OurRosters.allocate(roster).get())
                .isNegative()
                .isEqualTo(plan.objective())
                .isEqualTo(CriteriaOnce.told(roster).get());
    }

    @Test
    void everyNewcomerToARosterAddsWhatItAddsToTheRowsOfCosts() {
        RosterArrivals arrivals = RosterArrivals.of(Roster.of(600, 60, 20));
        assertThat(OurRosters.addAndRemove(arrivals).get())
                .isEqualTo(OurInsertions.insertAndRemove(arrivals.newcomers()).get())
                .isEqualTo(CriteriaOnce.told(arrivals).get());
    }

    @Test
    void aPlanOfSomebodyElseIsCountedIfItKeepsEveryRule() {
        Demand demand = Demands.uniform(200, 10, 20, 4);
        Plan plan = OurPlans.plan(demand).get();
        assertThat(demand.cost(plan.repOfTask())).hasValue(plan.objective());
        Demand two = Demand.of(2, 1, new int[][] {{0}, {0, 1}}, new long[][] {{7}, {2, 3}});
        assertThat(two.cost(new int[] {0, 1})).hasValue(10);
        assertThat(two.cost(new int[] {1, 0})).as("not eligible").isEmpty();
        assertThat(two.cost(new int[] {0, 0})).as("over capacity").isEmpty();
        assertThat(two.cost(new int[] {0, -1})).as("must not stay open").isEmpty();
        assertThat(two.withOpenPrice(50).cost(new int[] {0, -1})).hasValue(57);
    }
}
