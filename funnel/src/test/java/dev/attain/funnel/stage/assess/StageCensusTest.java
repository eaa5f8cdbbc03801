package dev.attain.funnel.stage.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.assess.census.CensusAnswer;
import dev.attain.funnel.stage.assess.census.CriterionCount;
import dev.attain.funnel.stage.assess.census.StageCensus;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.rule.StageRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StageCensusTest {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final StageModel MODEL = StageModel.builder()
            .id("direct")
            .version("2")
            .since(LocalDate.EPOCH)
            .attributes(AttributeCatalogue.of(
                    AttributeDefinition.of("pain", AttributeType.TEXT),
                    AttributeDefinition.of("seats", AttributeType.NUMBER)))
            .line(
                    Stage.open("contact", 1, "20%")
                            .withExit(
                                    Criterion.block("pain-known", Condition.present("pain")),
                                    Criterion.block("seats-known", Condition.present("seats")),
                                    Criterion.warn("never", Condition.not(Condition.present("pain")))),
                    Stage.won("won", 2))
            .build();
    private static final PreparedStageModel PREPARED = StageEngine.standard().prepare(MODEL);

    private static Deal deal(String stage, Attribute... attributes) {
        return Deal.builder()
                .id(DealId.of("D"))
                .stage(StageId.of(stage))
                .enteredAt(NOON)
                .addAttributes(attributes)
                .build();
    }

    private static final Attribute PAIN = Attribute.of("pain", AttributeValue.of("x"));
    private static final Attribute SEATS = Attribute.of("seats", AttributeValue.of(4));
    private static final Waiver SEATS_WAIVED = Waiver.builder()
            .criterion(CriterionId.of("seats-known"))
            .by(PartyId.of("ann"))
            .reason("later")
            .untilExclusive(NOON.plusSeconds(1))
            .build();
    private static final List<Deal> DEALS = List.of(
            deal("contact"),
            deal("contact", PAIN),
            deal("contact", PAIN, SEATS),
            deal("contact", PAIN).withWaivers(SEATS_WAIVED),
            deal("won"),
            deal("gone"),
            deal("contact", PAIN, Attribute.of("seats", AttributeValue.of("four"))));

    @Test
    void aCensusCountsTheDealsAndWhatHoldsThemUp() {
        StageCensus census = PREPARED.assessAll(DEALS, NOON);
        assertThat(census).hasToString("7 deals: MAY_MOVE 2, BLOCKED 3, NO_MOVE_AHEAD 1, STAGE_UNKNOWN 1");
        assertThat(census.blockers())
                .containsExactly(
                        new CriterionCount(CriterionId.of("seats-known"), 3),
                        new CriterionCount(CriterionId.of("pain-known"), 1));
        assertThat(census.dealsThat(CensusAnswer.BLOCKED)).containsExactly(0, 1, 6);
        assertThat(census.answer(3)).isEqualTo(CensusAnswer.MAY_MOVE);
        assertThat(census.count(CensusAnswer.NO_MOVE_AHEAD)).isEqualTo(1);
        assertThat(census.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "deals[5].stage: D is in stage gone, which direct v2 does not have: migrate the deal, or correct the stage",
                        "deals[6].deal.seats: seats is of type number, but D has \"four\" there, of type text: it counts as missing");
        assertThat(census.foundWrong()).isEqualTo(2);
    }

    @Test
    void theAnswerIsTheSameWithManyThreadsAndSaysAsMuchAsTheDecisions() {
        List<Deal> many = new ArrayList<>();
        IntStream.range(0, 2_000).forEach(i -> many.addAll(DEALS));
        StageCensus alone = PREPARED.assessAll(many, NOON);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            StageCensus shared =
                    StageEngine.standard().by(threads).prepare(MODEL).assessAll(many, NOON);
            assertThat(shared).hasToString(alone.toString());
            assertThat(shared.blockers()).isEqualTo(alone.blockers());
            assertThat(shared.findings()).isEqualTo(alone.findings()).hasSize(StageCensus.MOST_FINDINGS);
            assertThat(shared.foundWrong()).isEqualTo(alone.foundWrong()).isEqualTo(4_000);
        } finally {
            threads.shutdown();
        }
        long blocked = many.stream()
                .filter(deal -> PREPARED.assess(deal, StageId.of("won"), NOON) instanceof StageDecision.Blocked)
                .count();
        assertThat(alone.count(CensusAnswer.BLOCKED)).isEqualTo(blocked);
    }

    @Test
    void nobodyIsBlockedWhereThereIsNobody() {
        assertThat(PREPARED.assessAll(List.of(), NOON).deals()).isZero();
        assertThatThrownBy(() -> new CriterionCount(CriterionId.of("x"), -1))
                .hasMessage("criterionCount.deals must be zero or more, but was -1");
    }

    @Test
    void whatAHostThrowsComesOutAsItIs() {
        List<Deal> broken = new ArrayList<>(Collections.nCopies(3, null));
        assertThatThrownBy(() -> PREPARED.assessAll(broken, NOON)).isInstanceOf(NullPointerException.class);
        List<Deal> fatal = Collections.nCopies(1, deal("contact"));
        StageRules error = StageRules.of("fatal", context -> {
            throw new AssertionError(Optional.empty());
        });
        StageModel model = MODEL.withStages(
                Stage.open("contact", 1, "20%").withExit(Criterion.block("fatal", Condition.rule("fatal"))),
                Stage.won("won", 2));
        assertThatThrownBy(
                        () -> StageEngine.standard().with(error).prepare(model).assessAll(fatal, NOON))
                .hasRootCauseInstanceOf(AssertionError.class);
    }
}
