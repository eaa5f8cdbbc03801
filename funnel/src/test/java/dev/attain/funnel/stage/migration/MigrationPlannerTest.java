package dev.attain.funnel.stage.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.party.PartyId;
import dev.attain.core.role.RoleId;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.Need;
import dev.attain.funnel.deal.SignOff;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Gate;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.assess.StageEngine;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MigrationPlannerTest {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final Criterion PAIN = Criterion.block("pain-known", Condition.present("pain"));
    private static final Criterion PAYER = Criterion.block("payer-known", Condition.present("payer"));
    private static final StageModel BEFORE = model(
            "1", Stage.open("contact", 1, "20%").withExit(PAIN), Stage.open("solution", 2, "60%"), Stage.won("won", 3));
    private static final StageModel AFTER = model(
            "2", Stage.open("contact", 1, "20%").withExit(PAYER), Stage.open("offer", 2, "55%"), Stage.won("won", 3));
    private static final StageMapping TO_OFFER = StageMapping.of("solution", "offer");
    private static final MigrationPlanner PLANNER = MigrationPlanner.standard();

    private static StageModel model(String version, Stage... line) {
        return StageModel.builder()
                .id("direct")
                .version(version)
                .since(LocalDate.of(2026, 1, 1))
                .attributes(AttributeCatalogue.of(
                        AttributeDefinition.of("pain", AttributeType.TEXT),
                        AttributeDefinition.of("payer", AttributeType.TEXT)))
                .line(line)
                .build();
    }

    private static Deal deal(String id, String stage, String... attributes) {
        return Deal.builder()
                .id(DealId.of(id))
                .stage(StageId.of(stage))
                .enteredAt(NOON.minusSeconds(60))
                .addAllAttributes(List.of(attributes).stream()
                        .map(name -> Attribute.of(name, AttributeValue.of("known")))
                        .toList())
                .build();
    }

    @Test
    void theDealsThatWouldNoticeAreListed() {
        StageMigration migration = StageMigration.keeping(BEFORE, AFTER, TO_OFFER);
        MigrationPlan plan = PLANNER.prepare(migration, BEFORE, AFTER)
                .plan(
                        List.of(
                                deal("D-1", "solution"),
                                deal("D-2", "contact", "pain"),
                                deal("D-3", "contact", "payer"),
                                deal("D-4", "contact", "pain", "payer"),
                                deal("D-5", "won")),
                        NOON);
        assertThat(plan.changes())
                .map(change -> change.text(Locale.ROOT))
                .containsExactly(
                        "D-1: solution -> offer, 60% -> 55%",
                        "D-2: contact -> contact, 20% -> 20%; newly held up by [payer-known]",
                        "D-3: contact -> contact, 20% -> 20%; no longer held up by [pain-known]");
        assertThat(plan.changes().get(0).text(Locale.CHINESE)).isEqualTo("D-1：solution -> offer，60% -> 55%");
        assertThat(plan.unchanged()).isEqualTo(2);
        assertThat(plan.isSafe()).isTrue();
        assertThat(plan.migration()).isEqualTo(migration);
    }

    @Test
    void aDealFromWhereNoClosedStageIsReachedIsStranded() {
        StageModel trap = model("2", Stage.open("contact", 1, "20%"), Stage.open("offer", 2, "55%"))
                .withStages(Stage.open("contact", 1, "20%"), Stage.open("offer", 2, "55%"), Stage.won("won", 3));
        MigrationPlan plan = PLANNER.prepare(StageMigration.keeping(BEFORE, trap, TO_OFFER), BEFORE, trap)
                .plan(List.of(deal("D-1", "solution"), deal("D-5", "won")), NOON);
        assertThat(plan.stranded())
                .map(change -> change.text(Locale.ROOT))
                .containsExactly("D-1: solution -> offer, 60% -> 55%; from there no closed stage is reached");
        assertThat(plan.isSafe()).isFalse();
        assertThat(plan.unchanged()).isEqualTo(1);
    }

    @Test
    void aRuleSendsEachDealItsOwnWayAndAFailureIsAFinding() {
        StageMigration migration = StageMigration.keeping(BEFORE, AFTER, StageMapping.byRule("solution", "by-pain"));
        MigrationRule byPain = deal -> switch (deal.id().value()) {
            case "D-1" -> StageId.of("contact");
            case "D-2" -> StageId.of("nowhere");
            default -> throw new IllegalStateException("no idea");
        };
        MigrationPlan plan = PLANNER.with("by-pain", byPain)
                .prepare(migration, BEFORE, AFTER)
                .plan(
                        List.of(
                                deal("D-1", "solution"),
                                deal("D-2", "solution"),
                                deal("D-3", "solution"),
                                deal("D-4", "elsewhere")),
                        NOON);
        assertThat(plan.changes()).map(DealChange::to).containsExactly(StageId.of("contact"));
        assertThat(plan.findings())
                .map(Finding::toString)
                .containsExactly(
                        "deals[1]: rule by-pain sends D-2 to nowhere, which direct v2 does not have: correct the rule",
                        "deals[2]: rule by-pain failed on D-3: java.lang.IllegalStateException: no idea",
                        "deals[3].stage: D-4 is in stage elsewhere, which direct v1 does not have: correct the stage");
        assertThat(plan.isSafe()).isFalse();
        assertThat(plan.unchanged()).isZero();
    }

    @Test
    void aStageInUseCannotBeDeletedWithoutAMigrationAndTheDealsAreNamed() {
        assertThat(PLANNER.blocking(
                        BEFORE,
                        AFTER,
                        List.of(deal("D-1", "solution"), deal("D-2", "contact"), deal("D-3", "solution"))))
                .map(Finding::toString)
                .containsExactly(
                        "stages.solution: solution is gone in direct v2, but 2 deals are in it: [D-1, D-3]; migrate them"
                                + " first");
        assertThat(PLANNER.blocking(BEFORE, AFTER, List.of(deal("D-2", "contact"))))
                .isEmpty();
    }

    @Test
    void aMigrationNamesEveryOldStageAndOnlyStagesThatThereAre() {
        StageMigration migration = new StageMigration(
                "direct",
                "1",
                "3",
                List.of(
                        StageMapping.of("contact", "lead"),
                        StageMapping.of("elsewhere", "won"),
                        StageMapping.byRule("won", "own")));
        assertThatThrownBy(() -> PLANNER.prepare(migration, BEFORE, AFTER))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageEndingWith(
                        "\n  stageMigration.model: the migration is for direct v1 to v3, but was given direct v1 and"
                                + " direct v2"
                                + "\n  stageMigration.mappings: solution is not mapped: say where its deals go"
                                + "\n  stageMigration.mappings[0].landing: direct v2 has no stage lead: name one that it has"
                                + "\n  stageMigration.mappings[1].from: direct v1 has no stage elsewhere: drop the mapping, or correct the"
                                + " id"
                                + "\n  stageMigration.mappings[2].landing: there is no rule own: give it to the planner, which has []");
        assertThatThrownBy(() -> migration.withMappings(TO_OFFER, TO_OFFER))
                .hasMessageEndingWith("stageMigration.mappings[1].from: solution is mapped twice: keep one");
        assertThat(StageMigration.builder()
                        .model("direct")
                        .fromVersion("1")
                        .toVersion("3")
                        .addAllMappings(migration.mappings())
                        .build())
                .isEqualTo(migration);
    }

    @Test
    void aRuleIsGivenOnce() {
        MigrationPlanner planner = PLANNER.with("own", deal -> deal.stage());
        assertThatThrownBy(() -> planner.with("own", deal -> deal.stage()))
                .hasMessage("migration rule \"own\" is given twice: give one another id");
    }

    @Test
    void everythingThatIsKnownOfADealIsAskedInItsNewStage() {
        RoleId lead = RoleId.of("lead");
        StageModel strict = model(
                "2",
                Stage.open("contact", 1, "20%"),
                Stage.open("offer", 2, "55%")
                        .withExit(Criterion.block("deep", Condition.needDepth(1)), PAIN, PAYER)
                        .withSteps(Step.required("call", Words.of("Call")))
                        .withGate(Gate.of(lead)),
                Stage.won("won", 3));
        Deal ready = deal("D-1", "solution", "pain", "unheard-of")
                .withCompletedSteps(StepId.of("call"))
                .withSignOffs(new SignOff(lead, PartyId.of("ann"), NOON))
                .withNeeds(Need.surface("a cheaper press"))
                .withWaivers(new Waiver(
                        CriterionId.of("payer-known"), PartyId.of("ann"), "old friend", NOON.plusSeconds(1)));
        PreparedMigration prepared = PLANNER.with(StageEngine.standard())
                .prepare(StageMigration.keeping(BEFORE, strict, TO_OFFER), BEFORE, strict);
        assertThat(prepared.plan(List.of(ready), NOON).changes().get(0).newlyBlocking())
                .isEmpty();
        assertThat(prepared.plan(List.of(deal("D-2", "solution")), NOON)
                        .changes()
                        .get(0)
                        .newlyBlocking())
                .map(CriterionId::value)
                .containsExactly("deep", "pain-known", "payer-known", "step.call", "gate.offer");
    }
}
