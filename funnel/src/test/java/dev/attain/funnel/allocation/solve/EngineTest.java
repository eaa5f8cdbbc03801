package dev.attain.funnel.allocation.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
    /** SciPy, linear_sum_assignment_test_cases: 150 + 400 + 300. */
    @ParameterizedTest
    @EnumSource
    void threeTasksGoToThreeReps(Engine engine) {
        Plan plan =
                (Plan) engine.plan(Rows.onePlaceEach(new long[][] {{400, 150, 400}, {400, 450, 600}, {300, 225, 300}}));
        assertThat(plan.repOfTask()).containsExactly(1, 0, 2);
        assertThat(plan).hasToString("plan of cost 850: [1, 0, 2]");
    }

    /** SciPy, the same with a spare rep; the third task costs 300 on the first rep and on the third. */
    @ParameterizedTest
    @EnumSource
    void aSpareRepIsUsedIfCheaper(Engine engine) {
        Plan plan = (Plan) engine.plan(
                Rows.onePlaceEach(new long[][] {{400, 150, 400, 1}, {400, 450, 600, 2}, {300, 225, 300, 3}}));
        assertThat(plan.objective()).isEqualTo(452);
        assertThat(plan.rep(0)).isEqualTo(1);
        assertThat(plan.rep(1)).isEqualTo(3);
    }

    /** SciPy, linear_sum_assignment_test_cases with eligibility: 10 + 1 + 7. */
    @ParameterizedTest
    @EnumSource(names = {"AUCTION", "SHORTEST_PATHS"})
    void tasksGoToTheOnlyRepWhoMayDoThem(Engine engine) {
        long no = Rows.NOT_ELIGIBLE;
        Plan plan = (Plan) engine.plan(Rows.onePlaceEach(new long[][] {{10, no, no}, {no, no, 1}, {no, 7, no}}));
        assertThat(plan.objective()).isEqualTo(18);
        assertThat(plan.repOfTask()).containsExactly(0, 2, 1);
    }

    /** SciPy, test_constant_cost_matrix. */
    @Test
    void equalCostsKeepTheOrder() {
        long[] ones = new long[64];
        Arrays.fill(ones, 1);
        Instance instance = Instance.dense(Places.of(1, 1, 1, 1, 1, 1, 1, 1), ones);
        assertThat(((Plan) Engine.solve(instance)).repOfTask()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    /**
     * SciPy, test_min_weight_full_matching_infeasible_problems: the second and third task compete for the first rep.
     */
    @ParameterizedTest
    @EnumSource(names = {"AUCTION", "SHORTEST_PATHS"})
    void tasksWithTooFewRepsAreNamed(Engine engine) {
        long no = Rows.NOT_ELIGIBLE;
        Instance instance = Rows.onePlaceEach(new long[][] {{1, 1, 1}, {1, no, no}, {1, no, no}});
        Shortage shortage = (Shortage) engine.plan(instance);
        assertThat(shortage.kind()).isEqualTo(Shortage.Kind.PLACES);
        assertThat(shortage.tasks()).containsExactly(1, 2);
        assertThat(shortage.reps()).containsExactly(0);
    }

    /** OR-Tools, BalanceMinFlow: six workers in two teams, at most two of a team. */
    @Test
    void aTeamTakesNoMoreThanItsQuota() {
        Places places = Places.of(1, 1, 1, 1, 1, 1).withTeams(new int[] {0, 1, 0, 1, 0, 1}, 2, 2);
        Plan plan = (Plan) Engine.solve(Rows.of(
                places,
                new long[] {90, 35, 125, 45, 60, 45},
                new long[] {76, 85, 95, 110, 105, 65},
                new long[] {75, 55, 90, 95, 80, 110},
                new long[] {70, 65, 105, 115, 75, 95}));
        assertThat(plan.objective()).isEqualTo(250);
        assertThat(plan.repOfTask()).containsExactly(1, 5, 0, 4);
        assertThat(PlanVerifier.objection(plan)).isEmpty();
    }

    /** Of four tasks at 1 to 4 beside 9, the last moves: 1 + 2 + 3 + 9. */
    @Test
    void aLeastLoadMovesTheTaskThatLosesLeast() {
        long[][] rows = {{1, 9}, {2, 9}, {3, 9}, {4, 9}};
        Plan plan = (Plan) Engine.solve(Rows.of(Places.of(4, 4).withMinimums(0, 1), rows));
        assertThat(plan.objective()).isEqualTo(15);
        assertThat(plan.repOfTask()).containsExactly(0, 0, 0, 1);
    }

    /**
     * JGraphT, CapacityScalingMinimumCostFlowTest.test2: four units from 1 to 4 along 1-2, 1-3, 2-3, 2-4 and 3-4 cost
     * 26.
     */
    @Test
    void aFlowThroughALadderIsAPlanOfItsPaths() {
        Places paths = Places.of(3, 1, 1).withTeams(new int[] {0, 1, 0}, 4, 1);
        long[] throughTwoThroughThreeThroughBoth = {2 + 6, 3 + 2, 2 + 1 + 2};
        long[][] units = new long[4][];
        Arrays.fill(units, throughTwoThroughThreeThroughBoth);
        assertThat(((Plan) Engine.solve(Rows.of(paths, units))).objective()).isEqualTo(26);
    }

    @Test
    void risingPricesOfPlacesSpreadTheLoad() {
        long[] rising = {0, 3, 6, 9};
        Places places = Places.of(4, 4).withPrices(rising, rising);
        Plan plan = (Plan) Engine.solve(Rows.of(places, new long[][] {{0, 2}, {0, 2}, {0, 2}, {0, 2}}));
        assertThat(plan.load(0)).isEqualTo(2);
        assertThat(plan.objective()).isEqualTo(0 + 3 + 2 + 2 + 0 + 3);
    }

    @Test
    void theShapeChoosesTheEngine() {
        assertThat(Engine.chosenFor(random(8, 8, 1, 100, 9))).isEqualTo(Engine.JONKER_VOLGENANT);
        assertThat(Engine.chosenFor(random(100, 10, 10, 50, 9))).isEqualTo(Engine.AUCTION);
        assertThat(Engine.chosenFor(random(100, 10, 12, 50, 9))).isEqualTo(Engine.AUCTION);
        assertThat(Engine.chosenFor(Rows.of(Places.of(2), new long[] {1L << 57})))
                .isEqualTo(Engine.SHORTEST_PATHS);
        Instance crowded = Rows.of(Places.of(3).withMinimums(1), new long[] {1}, new long[] {2}, new long[] {3});
        assertThat(Engine.chosenFor(crowded)).isEqualTo(Engine.SHORTEST_PATHS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.AUCTION.plan(crowded))
                .withMessage("AUCTION cannot plan this shape: use SHORTEST_PATHS");
    }

    /**
     * An auction that keeps prices from round to round is wrong with slack: a place that stays free must cost nothing.
     */
    @ParameterizedTest
    @EnumSource(names = {"AUCTION", "SHORTEST_PATHS"})
    void sparePlacesCostNothing(Engine engine) {
        Instance instance = random(400, 20, 24, 30, 1_000);
        Plan plan = (Plan) engine.plan(instance);
        assertThat(PlanVerifier.objection(plan)).isEmpty();
        assertThat(plan.objective()).isEqualTo(((Plan) Engine.SHORTEST_PATHS.plan(instance)).objective());
    }

    /**
     * Plain shortest paths collapse on few different costs, and Jonker and Volgenant's on products of ranks: a scaled
     * auction does not.
     */
    @Test
    void fewDifferentCostsAndProductsOfRanksAreAssignedToo() {
        int n = 250;
        int[] ones = new int[n];
        Arrays.fill(ones, 1);
        SplittableRandom random = new SplittableRandom(1);
        for (long[] costs : new long[][] {
            IntStream.range(0, n * n).mapToLong(at -> 1 + random.nextInt(3)).toArray(),
            IntStream.range(0, n * n)
                    .mapToLong(at -> (at / n + 1L) * (at % n + 1L))
                    .toArray()
        }) {
            Instance instance = Instance.dense(Places.of(ones), costs);
            for (Engine engine : Engine.values()) {
                assertThat(PlanVerifier.objection((Plan) engine.plan(instance))).isEmpty();
            }
        }
    }

    @Test
    void oneRepMayHoldThousands() {
        Instance instance = random(6_000, 3, 2_000, 70, 50);
        Plan plan = (Plan) Engine.AUCTION.plan(instance);
        assertThat(PlanVerifier.objection(plan)).isEmpty();
        assertThat(((Plan) Engine.SHORTEST_PATHS.plan(instance)).objective()).isEqualTo(plan.objective());
    }

    /**
     * Every task costs the same everywhere, or nearly: the auction gives up on ε = 1, and what it leaves is inserted.
     */
    @ParameterizedTest
    @ValueSource(ints = {30, 33, 27})
    void manyTiesArePlannedExactly(int places) {
        Instance instance = random(600, 20, places, 40, 2);
        Plan plan = (Plan) Engine.AUCTION.plan(instance);
        assertThat(PlanVerifier.objection(plan)).isEmpty();
        assertThat(plan.objective()).isEqualTo(((Plan) Engine.SHORTEST_PATHS.plan(instance)).objective());
    }

    /** More must be placed than fits, far too many of them: no auction may go on for ever. */
    @Test
    void anAuctionThatCannotEndIsStopped() {
        long[][] rows = new long[50][];
        Arrays.fill(rows, new long[] {3, 4, 5});
        Instance instance = Rows.of(Places.of(5, 6, 7), rows);
        Shortage shortage = (Shortage) Engine.AUCTION.plan(instance);
        assertThat(PlanVerifier.objection(instance, shortage)).isEmpty();
        assertThat(shortage.reps()).containsExactly(0, 1, 2);
    }

    @Test
    void costsThatCannotBeSummedAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rows.onePlaceEach(new long[] {Long.MAX_VALUE / 2}))
                .withMessage(
                        "costs of 1 tasks and 1 reps must be at most 192153584101141162 to be summed in 64 bits, but one is "
                                + "4611686018427387903: use a coarser scale");
    }

    private static Instance random(int tasks, int reps, int places, int percent, int range) {
        SplittableRandom random = new SplittableRandom(20);
        int[] capacities = new int[reps];
        Arrays.fill(capacities, places);
        Instance.Builder builder = Instance.builder(Places.of(capacities));
        for (int task = 0; task < tasks; task++) {
            int[] eligible = IntStream.range(0, reps)
                    .filter(rep -> random.nextInt(100) < percent)
                    .toArray();
            long[] costs = Arrays.stream(eligible)
                    .mapToLong(rep -> random.nextInt(range))
                    .toArray();
            builder.optional(1_000_000, eligible, costs);
        }
        return builder.build();
    }
}
