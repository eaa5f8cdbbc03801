package dev.attain.examples.benchmarks.stages;

import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.assess.PreparedStageModel;
import dev.attain.funnel.stage.assess.StageDecision;
import dev.attain.funnel.stage.assess.StageEngine;
import dev.attain.funnel.stage.assess.StagePath;
import dev.attain.funnel.stage.assess.census.CensusAnswer;
import dev.attain.funnel.stage.assess.census.StageCensus;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The library: every criterion is asked, all that is missing is kept, and nothing is worded until somebody reads it.
 */
final class OurStages {
    private static final Instant AS_OF = Instant.parse("2026-03-09T12:00:00Z");
    private static final List<String> ASKED =
            List.of("contacts", "pain", "region", "approved", "discount", "seats", "amount");
    private static final List<Attribute> OTHERS = IntStream.rangeClosed(1, 23)
            .mapToObj(i -> Attribute.of("field-" + i, AttributeValue.of("nobody asks")))
            .toList();

    private OurStages() {}

    /** All at once, through the view on the host's own objects. */
    static Supplier<StageCensus> census(List<? extends DealView> deals) {
        PreparedStageModel model = StageEngine.standard().prepare(TenStages.model());
        return () -> model.assessAll(deals, AS_OF);
    }

    /**
     * All at once, from records of the library into which the deals were copied before, each with thirty attributes.
     */
    static Supplier<StageCensus> censusOfRecords(List<Opportunity> deals) {
        return census(deals.stream().map(OurStages::copied).toList());
    }

    /** One by one; a decision lives until the next deal is asked. */
    static Supplier<boolean[]> decisions(List<Opportunity> deals) {
        PreparedStageModel model = StageEngine.standard().prepare(TenStages.model());
        return () -> {
            boolean[] mayMove = new boolean[deals.size()];
            for (int i = 0; i < mayMove.length; i++) {
                Opportunity deal = deals.get(i);
                mayMove[i] = model.assess(deal, ahead(deal), AS_OF) instanceof StageDecision.Allowed;
            }
            return mayMove;
        };
    }

    /** One by one, all that a deal is missing for the win. */
    static Supplier<int[]> missing(List<Opportunity> deals) {
        PreparedStageModel model = StageEngine.standard().prepare(TenStages.model());
        StageId won = TenStages.IDS.get(TenStages.MOVES);
        return () -> {
            int[] unmet = new int[deals.size()];
            for (int i = 0; i < unmet.length; i++) {
                StagePath path = model.missing(deals.get(i), won, AS_OF);
                unmet[i] = path.unmet().size();
            }
            return unmet;
        };
    }

    static boolean[] mayMove(StageCensus census) {
        boolean[] mayMove = new boolean[census.deals()];
        census.dealsThat(CensusAnswer.MAY_MOVE).forEach(deal -> mayMove[deal] = true);
        return mayMove;
    }

    /** The stage after that of the deal; from the last one the first, to which no move leads. */
    private static StageId ahead(Opportunity deal) {
        return TenStages.IDS.get(deal.place() % TenStages.STAGES);
    }

    private static Deal copied(Opportunity deal) {
        return Deal.builder()
                .id(deal.id())
                .stage(deal.stage())
                .enteredAt(deal.enteredAt())
                .addAllAttributes(OTHERS)
                .addAllAttributes(
                        ASKED.stream().flatMap(name -> attribute(deal, name)).toList())
                .addAllCompletedSteps(deal.completedSteps())
                .build();
    }

    private static Stream<Attribute> attribute(Opportunity deal, String name) {
        return deal.attribute(name).map(value -> Attribute.of(name, value)).stream();
    }
}
