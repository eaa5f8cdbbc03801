package dev.attain.funnel.allocation.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What others published of assignment and flow; the numbers stand in {@link EngineTest} again, for where the files are
 * absent.
 */
class PublishedCasesTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ALLOC-01", "ALLOC-02", "ALLOC-05"})
    void aMatrixIsAssignedAsPublished(String id) {
        JsonNode one = SharedCases.one("allocation", id);
        JsonNode cost = one.get("given").get("cost");
        Instance instance = Rows.onePlaceEach(matrix(cost, -1));
        for (Engine engine : Engine.values()) {
            if (engine.handles(instance)) {
                Plan plan = (Plan) engine.plan(instance);
                assertThat(plan.objective())
                        .isEqualTo(one.get("expected").get("total").asLong());
                JsonNode costs = one.get("expected").get("cost_per_row");
                for (int task = 0; task < instance.tasks(); task++) {
                    assertThat(instance.cost(task, plan.rep(task)))
                            .hasValue(costs.get(task).asLong());
                }
            }
        }
    }

    @Test
    void theInfeasibleGraphsAreRefusedWithACountThatProvesIt() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-07");
        for (JsonNode graph : one.get("given").get("eligible_cost")) {
            Instance instance = Rows.onePlaceEach(matrix(graph, 0));
            for (Engine engine : Engine.values()) {
                if (engine.handles(instance)) {
                    assertThat(PlanVerifier.objection(instance, (Shortage) engine.plan(instance)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aTeamTakesAtMostTwoOfFourTasks() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-09");
        long[][] workers = matrix(one.get("given").get("cost"), -1);
        long[][] tasks = new long[workers[0].length][workers.length];
        for (int task = 0; task < tasks.length; task++) {
            for (int worker = 0; worker < workers.length; worker++) {
                tasks[task][worker] = workers[worker][task];
            }
        }
        int[] teamOf = new int[workers.length];
        for (int team = 0; team < 2; team++) {
            for (int worker : numbers(one.get("given").get("teams").get(team))) {
                teamOf[worker] = team;
            }
        }
        int most = one.get("given").get("team_max").asInt();
        int[] ones = new int[workers.length];
        Arrays.fill(ones, 1);
        Plan plan = (Plan) Engine.solve(Rows.of(Places.of(ones).withTeams(teamOf, most, most), tasks));
        assertThat(plan.objective()).isEqualTo(one.get("expected").get("total").asLong());
        assertThat(plan.repOfTask()).containsExactly(numbers(one.get("expected").get("worker_of_task")));
        assertThat(PlanVerifier.objection(plan)).isEmpty();
    }

    @Test
    void aLeastLoadMovesTheTaskThatCostsLeast() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-28");
        Places places = Places.of(numbers(one.get("given").get("rep_capacity")));
        long[][] rows = matrix(one.get("given").get("cost"), -1);
        Plan plan = (Plan) Engine.solve(
                Rows.of(places.withMinimums(numbers(one.get("given").get("rep_minimum"))), rows));
        assertThat(plan.objective()).isEqualTo(one.get("expected").get("total").asLong());
        assertThat(plan.repOfTask()).containsExactly(numbers(one.get("expected").get("rep_of_task")));
        assertThat(((Plan) Engine.solve(Rows.of(places, rows))).objective())
                .isEqualTo(one.get("expected").get("total_without_minimum").asLong());
    }

    @Test
    void equalCostsKeepTheOrder() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-06");
        assertThat(one.get("given").get("cost").asString()).isEqualTo("8x8 all ones");
        long[][] ones = new long[8][8];
        Arrays.stream(ones).forEach(row -> Arrays.fill(row, 1));
        Plan plan = (Plan) Engine.solve(Rows.onePlaceEach(ones));
        assertThat(plan.objective()).isEqualTo(one.get("expected").get("total").asLong());
        assertThat(plan.repOfTask()).containsExactly(numbers(one.get("expected").get("columns")));
    }

    /** Units are tasks and the three paths of the ladder are reps; what two paths share is a team. */
    @Test
    void aFlowThroughALadderIsAPlanOfItsPaths() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-12");
        long[][] arcs = matrix(one.get("given").get("arcs_src_dst_lower_upper_cost"), -1);
        int units = numbers(one.get("given").get("supply").get(0))[1];
        int[] upper = Arrays.stream(arcs).mapToInt(arc -> (int) arc[3]).toArray();
        long[] cost = Arrays.stream(arcs).mapToLong(arc -> arc[4]).toArray();
        Places paths = Places.of(upper[3], upper[1], upper[2]).withTeams(new int[] {0, 1, 1}, upper[0], upper[4]);
        long[] costOfPath = {cost[0] + cost[3], cost[1] + cost[4], cost[0] + cost[2] + cost[4]};
        long[][] rows = new long[units][];
        Arrays.fill(rows, costOfPath);
        Plan plan = (Plan) Engine.solve(Rows.of(paths, rows));
        assertThat(plan.load(0) + plan.load(2)).isLessThanOrEqualTo(upper[0]);
        assertThat(plan.objective()).isEqualTo(one.get("expected").get("total").asLong());
    }

    private static long[][] matrix(JsonNode rows, long absent) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .mapToLong(cell -> cell.isNull() || cell.asLong() == absent ? Rows.NOT_ELIGIBLE : cell.asLong())
                        .toArray())
                .toArray(long[][]::new);
    }

    private static int[] numbers(JsonNode list) {
        return IntStream.range(0, list.size()).map(at -> list.get(at).asInt()).toArray();
    }
}
