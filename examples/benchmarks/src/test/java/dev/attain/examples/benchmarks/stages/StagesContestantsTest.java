package dev.attain.examples.benchmarks.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.assess.census.CensusAnswer;
import dev.attain.funnel.stage.assess.census.CriterionCount;
import dev.attain.funnel.stage.assess.census.StageCensus;
import dev.attain.funnel.stage.criterion.Criterion;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StagesContestantsTest {
    private static final List<Opportunity> DEALS = Opportunity.many(5_000);
    private static final StageCensus CENSUS = OurStages.census(DEALS).get();
    private static final RawStages.Answer RAW = RawStages.census(DEALS).get();

    /** The criteria of a place in the order of the bits of the yardstick. */
    private static Stream<String> criteriaAt(int place) {
        return Stream.of("step.step-", "amount-", "contacts-", "turn-", "seats-")
                .map(name -> name + place);
    }

    @Test
    void theModelHasTenStagesAndFortyCriteria() {
        StageModel model = TenStages.model();
        assertThat(model.stages()).hasSize(10);
        Stream<CriterionId> asked = model.transitions().stream()
                .flatMap(move -> model.criteriaOf(move).stream())
                .map(Criterion::id);
        assertThat(asked.distinct()).hasSize(40);
    }

    @Test
    void manyMayMoveAndManyMayNot() {
        assertThat(CENSUS.count(CensusAnswer.MAY_MOVE)).isBetween(500L, 4_000L);
        assertThat(CENSUS.count(CensusAnswer.BLOCKED)).isBetween(1_000L, 4_500L);
        assertThat(CENSUS.count(CensusAnswer.NO_MOVE_AHEAD)).isPositive();
        assertThat(CENSUS.foundWrong()).isZero();
    }

    @Test
    void everyContestantSaysTheSameOfEveryDeal() {
        assertThat(OurStages.mayMove(CENSUS))
                .isEqualTo(RAW.mayMove())
                .isEqualTo(OurStages.mayMove(OurStages.censusOfRecords(DEALS).get()))
                .isEqualTo(OurStages.decisions(DEALS).get())
                .isEqualTo(GuardTable.decisions(DEALS).get());
    }

    @Test
    void everyCriterionHoldsUpAsManyDealsAsTheYardstickCounts() {
        List<String> order = IntStream.rangeClosed(1, 9)
                .boxed()
                .flatMap(StagesContestantsTest::criteriaAt)
                .toList();
        List<CriterionCount> counted = IntStream.range(0, order.size())
                .filter(i -> RAW.blocked()[i] > 0)
                .mapToObj(i -> new CriterionCount(CriterionId.of(order.get(i)), RAW.blocked()[i]))
                .toList();
        assertThat(CENSUS.blockers()).containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    void whatIsMissingForTheWinIsAllThatTheYardstickFinds() {
        int[] missing = OurStages.missing(DEALS).get();
        assertThat(missing).isEqualTo(RawStages.missing(DEALS).get()).contains(0);
        assertThat(IntStream.of(missing).max().orElseThrow()).isBetween(11, 40);
    }
}
