package dev.attain.funnel.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.policy.TeamQuota;
import dev.attain.funnel.allocation.rotation.BusyRep;
import dev.attain.funnel.allocation.rotation.Rotation;
import dev.attain.funnel.allocation.rotation.TurnCredit;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The shared cases through the public API; the same numbers stand in {@link TaskAllocatorTest} for where the files are
 * absent. ALLOC-12 is skipped here: it is a flow through a network of its own, which no allocation of tasks to reps
 * has; the engines are tested with it.
 */
class AllocationCasesTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ALLOC-01", "ALLOC-02", "ALLOC-05"})
    void aMatrixIsAllocatedAsPublished(String id) {
        JsonNode one = SharedCases.one("allocation", id);
        CostTable table = new CostTable(matrix(one.get("given").get("cost"), -1));
        int[] each = new int[table.costs[0].length];
        Arrays.fill(each, 1);
        Allocation best = table.allocate(each);
        assertThat(AllocationVerifier.findings(best)).isEmpty();
        assertThat(best.worth()).hasToString("-" + one.get("expected").get("total") + " points");
        assertThat(best.assignments())
                .extracting(given -> given.score().negated().value().numerator().longValue())
                .containsExactlyElementsOf(longs(one.get("expected").get("cost_per_row")));
    }

    @Test
    void equalCostsKeepTheOrder() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-06");
        long[][] costs = new long[8][8];
        for (long[] row : costs) {
            Arrays.fill(row, 1);
        }
        assertThat(CostTable.columns(new CostTable(costs).allocate(1, 1, 1, 1, 1, 1, 1, 1)))
                .isEqualTo(ints(one.get("expected").get("columns")));
    }

    @Test
    void theInfeasibleGraphsLeaveATaskOpenAndSayWhy() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-07");
        for (JsonNode graph : one.get("given").get("eligible_cost")) {
            CostTable table = new CostTable(matrix(graph, 0));
            int[] each = new int[table.costs[0].length];
            Arrays.fill(each, 1);
            Allocation best = table.allocate(each);
            assertThat(best.open()).isNotEmpty();
            assertThat(AllocationVerifier.findings(best)).isEmpty();
        }
    }

    @Test
    void aTeamTakesAtMostTwo() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-09");
        CostTable table = new CostTable(transposed(matrix(one.get("given").get("cost"), -1)));
        List<RepCapacity> reps = new ArrayList<>(table.reps(1, 1, 1, 1, 1, 1));
        List<TeamQuota> quotas = new ArrayList<>();
        for (JsonNode members : one.get("given").get("teams")) {
            PartyId team = PartyId.of("team-" + quotas.size());
            quotas.add(new TeamQuota(team, one.get("given").get("team_max").asInt()));
            for (JsonNode member : members) {
                reps.set(member.asInt(), reps.get(member.asInt()).withTeam(team));
            }
        }
        Allocation best = table.allocator.allocate(
                table.policy().withEligibility(table.policy().eligibility().withQuotas(quotas)),
                table.tasks(),
                reps,
                CostTable.DAY);
        assertThat(CostTable.columns(best)).isEqualTo(ints(one.get("expected").get("worker_of_task")));
        assertThat(best.worth()).hasToString("-250 points");
        assertThat(AllocationVerifier.findings(best)).isEmpty();
    }

    @Test
    void theWeightsTakeTurnsAsPublished() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-21");
        Rotation rotation = Rotation.NONE
                .joined(PartyId.of("a"), 5)
                .joined(PartyId.of("b"), 1)
                .joined(PartyId.of("c"), 1);
        List<String> turns = new ArrayList<>();
        for (JsonNode before : one.get("given").get("weights").isObject()
                ? one.get("expected").get("current_weight_before_pick")
                : List.<JsonNode>of()) {
            assertThat(rotation.members())
                    .extracting(member -> member.level() + member.weight())
                    .isEqualTo(longs(before));
            turns.add(rotation.next().rep().value());
            rotation = rotation.next().after();
        }
        assertThat(turns)
                .isEqualTo(
                        StreamSupport.stream(one.get("expected").get("sequence").spliterator(), false)
                                .map(JsonNode::asString)
                                .toList());
    }

    @Test
    void whatFellThroughIsGivenBack() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-23");
        List<TurnCredit> credits = List.of(credit("A", one), credit("B", one));
        JsonNode level = one.get("expected").get("level");
        assertThat(credits)
                .extracting(TurnCredit::level)
                .containsExactly(level.get("A").asLong(), level.get("B").asLong());
        assertThat(TurnCredit.next(credits))
                .contains(PartyId.of(one.get("expected").get("next").asString()));
    }

    @Test
    void theLeastBusyComesFirst() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-25");
        List<BusyRep> reps = one.get("given").get("workers").properties().stream()
                .map(entry -> new BusyRep(
                        PartyId.of(entry.getKey()),
                        entry.getValue().get("capacity").asInt(),
                        entry.getValue().get("consumed").asInt(),
                        Instant.EPOCH.minusSeconds(
                                60L * entry.getValue().get("idle_minutes").asInt())))
                .toList();
        assertThat(BusyRep.leastBusyFirst(reps))
                .extracting(rep -> rep.rep().value())
                .isEqualTo(StreamSupport.stream(one.get("expected").get("order").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void differentEffortsAreSearchedAndBounded() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-27");
        CostTable table = new CostTable(transposed(matrix(one.get("given").get("cost"), -1)));
        List<Integer> sizes = ints(one.get("given").get("task_sizes"));
        List<SalesTask> tasks = IntStream.range(0, sizes.size())
                .mapToObj(task -> CostTable.task(task).withEffort(sizes.get(task)))
                .toList();
        LoadRange effort =
                LoadRange.atMost(one.get("given").get("worker_capacity").asInt());
        List<RepCapacity> reps = table.reps(5, 5, 5, 5).stream()
                .map(rep -> rep.withEffort(effort))
                .toList();
        Allocation best = table.allocator.allocate(table.policy(), tasks, reps, CostTable.DAY);
        assertThat(best.method()).isEqualTo(AllocationMethod.BEST_FOUND);
        assertThat(best.worth()).hasToString("-" + one.get("expected").get("total") + " points");
        assertThat(CostTable.columns(best)).isEqualTo(ints(one.get("expected").get("worker_of_task")));
        assertThat(best.gap()).hasToString("0 points");
    }

    @Test
    void aLeastLoadMovesTheTaskThatCostsLeast() {
        JsonNode one = SharedCases.one("allocation", "ALLOC-28");
        CostTable table = new CostTable(matrix(one.get("given").get("cost"), -1));
        List<RepCapacity> reps =
                List.of(CostTable.rep(0, 4), CostTable.rep(1, 4).withTasks(new LoadRange(1, 4)));
        Allocation best = table.allocator.allocate(table.policy(), table.tasks(), reps, CostTable.DAY);
        assertThat(CostTable.columns(best)).isEqualTo(ints(one.get("expected").get("rep_of_task")));
        assertThat(best.worth()).hasToString("-" + one.get("expected").get("total") + " points");
        assertThat(table.allocate(4, 4).worth())
                .hasToString("-" + one.get("expected").get("total_without_minimum") + " points");
        assertThat(AllocationVerifier.findings(best)).isEmpty();
    }

    private static TurnCredit credit(String rep, JsonNode one) {
        JsonNode given = one.get("given").get("reps").get(rep);
        return new TurnCredit(
                PartyId.of(rep),
                given.get("calibration").asInt(),
                given.get("meetings").asInt(),
                given.get("no_shows").asInt(),
                given.get("cancelled").asInt());
    }

    private static long[][] matrix(JsonNode rows, long none) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .mapToLong(cost -> Optional.of(cost)
                                .filter(is -> !is.isNull())
                                .map(JsonNode::asLong)
                                .filter(is -> is != none)
                                .orElse(-1L))
                        .toArray())
                .toArray(long[][]::new);
    }

    private static long[][] transposed(long[][] rows) {
        long[][] columns = new long[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }

    private static List<Integer> ints(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static List<Long> longs(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asLong)
                .toList();
    }
}
