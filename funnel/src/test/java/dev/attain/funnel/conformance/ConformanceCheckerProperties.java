package dev.attain.funnel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The cost agrees with whoever tries every way that a model has. */
class ConformanceCheckerProperties {
    private static final int STAGES = 4;

    @Property(tries = 300)
    void theCostIsThatOfTheNearestOfAllWays(
            @ForAll("models") StageModel model, @ForAll("ways") List<StageId> visited, @ForAll boolean toTheEnd) {
        List<List<StageId>> ways = new ArrayList<>();
        collect(model, List.of(), visited.size() + STAGES, toTheEnd, ways);
        int nearest =
                ways.stream().mapToInt(way -> distance(way, visited)).min().orElseGet(() -> bruteForce(model, visited));
        assertThat(new Aligner(model).align(visited, toTheEnd).cost()).isEqualTo(nearest);
    }

    @Property(tries = 300)
    void anAlignmentHoldsTheDealsWayAndOneOfTheModel(
            @ForAll("models") StageModel model, @ForAll("ways") List<StageId> visited) {
        Alignment alignment = new Aligner(model).align(visited, false);
        assertThat(stages(alignment, Alignment.Side.DEAL)).isEqualTo(visited);
        List<StageId> way = stages(alignment, Alignment.Side.MODEL);
        for (int i = 0; i < way.size(); i++) {
            assertThat(
                            i == 0
                                    ? way.get(0).equals(model.firstStage().id())
                                    : model.transition(way.get(i - 1), way.get(i))
                                            .isPresent())
                    .isTrue();
        }
    }

    private static List<StageId> stages(Alignment alignment, Alignment.Side side) {
        return alignment.steps().stream()
                .filter(step -> step.side() == side || step.side() == Alignment.Side.BOTH)
                .map(Alignment.Step::stage)
                .toList();
    }

    private static int bruteForce(StageModel model, List<StageId> visited) {
        List<List<StageId>> ways = new ArrayList<>();
        collect(model, List.of(), visited.size() + STAGES, false, ways);
        return ways.stream().mapToInt(way -> distance(way, visited)).min().orElseThrow();
    }

    /** Every way through the model of at most so many stages. */
    private static void collect(
            StageModel model, List<StageId> way, int longest, boolean toTheEnd, List<List<StageId>> ways) {
        boolean isEnd = !way.isEmpty()
                && model.stage(way.get(way.size() - 1)).orElseThrow().kind().isClosed();
        if (!toTheEnd || isEnd) {
            ways.add(way);
        }
        if (way.size() == longest) {
            return;
        }
        List<StageId> next = way.isEmpty()
                ? List.of(model.firstStage().id())
                : model.transitionsFrom(way.get(way.size() - 1)).stream()
                        .map(Transition::to)
                        .toList();
        for (StageId to : next) {
            List<StageId> longer = new ArrayList<>(way);
            longer.add(to);
            collect(model, longer, longest, toTheEnd, ways);
        }
    }

    /** What must be put in or taken out: both lengths less twice the longest common subsequence. */
    private static int distance(List<StageId> one, List<StageId> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                common[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return one.size() + other.size() - 2 * common[one.size()][other.size()];
    }

    @Provide
    Arbitrary<List<StageId>> ways() {
        return Arbitraries.of("s0", "s1", "s2", "s3", "elsewhere")
                .map(StageId::of)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<StageModel> models() {
        return Arbitraries.integers()
                .between(0, 2)
                .list()
                .ofSize(STAGES * STAGES)
                .map(ConformanceCheckerProperties::model);
    }

    private static StageModel model(List<Integer> dice) {
        List<Stage> stages = new ArrayList<>(IntStream.range(0, STAGES - 1)
                .mapToObj(i -> Stage.open("s" + i, i, "50%"))
                .toList());
        stages.add(Stage.lost("s3", STAGES - 1));
        List<Transition> moves = new ArrayList<>();
        for (int i = 0; i < STAGES; i++) {
            for (int j = 0; j < STAGES; j++) {
                if (i != j && dice.get(STAGES * i + j) == 0) {
                    moves.add(move(stages.get(i), stages.get(j)));
                }
            }
        }
        return StageModel.builder()
                .id("graph")
                .version("1")
                .since(LocalDate.EPOCH)
                .attributes(AttributeCatalogue.of())
                .addAllStages(stages)
                .addAllTransitions(moves)
                .build();
    }

    private static Transition move(Stage from, Stage to) {
        if (to.kind().isClosed()) {
            return Transition.close(from.id(), to.id());
        }
        if (from.kind().isClosed()) {
            return Transition.reopen(from.id(), to.id());
        }
        return to.order() > from.order() ? Transition.forward(from.id(), to.id()) : Transition.back(from.id(), to.id());
    }
}
