package dev.attain.funnel.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.role.RoleId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.criterion.Words;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageModelTest {
    private static final AttributeCatalogue ATTRIBUTES = AttributeCatalogue.of(
            AttributeDefinition.of("pain", AttributeType.TEXT),
            AttributeDefinition.of("competitors", AttributeType.TEXTS),
            AttributeDefinition.money("amount", Currency.getInstance("CNY")));
    private static final StageId CONTACT = StageId.of("contact");
    private static final StageId OFFER = StageId.of("offer");
    private static final StageId WON = StageId.of("won");
    private static final StageId LOST = StageId.of("lost");
    private static final Stage CALLED = Stage.open("contact", 1, "20%")
            .withEntry(Criterion.block("lead", Condition.present("pain")))
            .withExit(Criterion.block("amount-known", Condition.present("amount")))
            .withSteps(
                    Step.required("call", Words.of("Call")).withSets("amount"), Step.optional("gift", Words.of("Gift")))
            .withTracks(Track.of(Words.of("Legal"), Step.optional("review", Words.of("Review"))))
            .withGate(Gate.of(RoleId.of("lead")));
    private static final StageModel MODEL = with(CALLED)
            .addStages(Stage.lost("lost", 9))
            .addTransitions(
                    Transition.close(CONTACT, LOST), Transition.back(OFFER, CONTACT), Transition.reopen(LOST, CONTACT))
            .build();

    private static StageModel.Builder with(Stage contact) {
        return StageModel.builder()
                .id("direct")
                .version("1")
                .since(LocalDate.of(2026, 1, 1))
                .attributes(ATTRIBUTES)
                .line(contact, Stage.open("offer", 2, "60%"), Stage.won("won", 3));
    }

    private static StageModel.Builder asking(Condition condition) {
        return with(Stage.open("contact", 1, "20%").withExit(Criterion.block("asked", condition)));
    }

    private static List<String> findings(StageModel.Builder model) {
        try {
            model.build();
            return List.of();
        } catch (InvalidDefinitionException refused) {
            return refused.findings().stream().map(Finding::toString).toList();
        }
    }

    @Test
    void aModelAnswersHowItsStagesHangTogether() {
        assertThat(MODEL.firstStage()).isEqualTo(CALLED);
        assertThat(MODEL.stage(OFFER)).map(Stage::order).contains(2);
        assertThat(MODEL.stage(StageId.of("none"))).isEmpty();
        assertThat(MODEL.transitionsFrom(CONTACT)).map(Transition::to).containsExactly(OFFER, LOST);
        assertThat(MODEL.transitionsTo(CONTACT)).map(Transition::from).containsExactly(OFFER, LOST);
        assertThat(MODEL.transition(OFFER, WON)).map(Transition::kind).contains(TransitionKind.CLOSE);
        assertThat(MODEL.transition(CONTACT, WON)).isEmpty();
        assertThat(MODEL.stagesInOrder()).map(Stage::id).containsExactly(CONTACT, OFFER, WON, LOST);
        assertThat(MODEL.steps()).map(Step::id).map(StepId::value).containsExactly("call", "gift", "review");
        assertThat(MODEL).hasToString("direct v1");
        assertThat(MODEL.transitions().get(0)).hasToString("contact -> offer");
    }

    @ParameterizedTest(name = "{0} to {1} asks {2}")
    @CsvSource({
        "contact, offer, 'amount-known step.call step.review gate.contact'",
        "contact, lost, ''",
        "offer, contact, lead",
        "lost, contact, lead",
        "offer, won, ''"
    })
    void onlyADealThatGoesAheadMustBeDoneWithItsStage(String from, String to, String asked) {
        Transition move = MODEL.transition(StageId.of(from), StageId.of(to)).orElseThrow();
        assertThat(String.join(
                        " ",
                        MODEL.criteriaOf(move).stream()
                                .map(criterion -> criterion.id().value())
                                .toList()))
                .isEqualTo(asked);
    }

    @Test
    void aMoveOfAnotherModelIsMisuse() {
        Transition strange = Transition.close(CONTACT, StageId.of("elsewhere"));
        assertThatThrownBy(() -> MODEL.criteriaOf(strange))
                .hasMessage("stage model direct has no stage elsewhere: take a move of this model");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-12-31, true", "2027-01-01, false"})
    void aModelHoldsFromItsFirstDayToItsEnd(LocalDate date, boolean holds) {
        assertThat(MODEL.withUntilExclusive(LocalDate.of(2027, 1, 1)).holdsOn(date))
                .isEqualTo(holds);
        assertThat(MODEL.holdsOn(date)).isEqualTo(holds || date.getYear() == 2027);
    }

    @Test
    void aSkipGoesAhead() {
        Stage offer = Stage.open("offer", 2, "60%");
        Transition skip = Transition.skip(CONTACT, StageId.of("talks"));
        StageModel model = with(CALLED)
                .addStages(Stage.open("talks", 5, "70%"))
                .addTransitions(skip)
                .build();
        assertThat(model.goesAhead(skip)).isTrue();
        assertThat(model.goesAhead(Transition.reopen(LOST, offer.id()))).isFalse();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        StageModel.Builder wrong = with(CALLED)
                .untilExclusive(LocalDate.of(2026, 1, 1))
                .addStages(Stage.open("offer", 2, "70%")
                        .withSteps(Step.required("call", Words.of("Call")).withSets("pian")))
                .addTransitions(
                        Transition.forward(CONTACT, OFFER),
                        Transition.forward(OFFER, CONTACT),
                        Transition.back(CONTACT, OFFER),
                        Transition.reopen(OFFER, CONTACT),
                        Transition.close(CONTACT, StageId.of("ofer")),
                        Transition.close(StageId.of("nowhere"), OFFER));
        assertThat(findings(wrong))
                .containsExactly(
                        "stageModel.stages[3].id: offer stands twice: keep one",
                        "stageModel.stages[3].order: offer has order 2, as another stage has: give each its own",
                        "stageModel.stages[3]: step call stands twice: steps are unique in a model",
                        "stageModel.stages[3]: there is no attribute pian: add it to the catalogue, or correct the name",
                        "stageModel.transitions[2]: contact to offer stands twice: keep one move",
                        "stageModel.transitions[3].kind: offer to contact does not lead on: a forward or skip goes to a"
                                + " later stage and neither closes nor reopens the deal",
                        "stageModel.transitions[4]: contact to offer stands twice: keep one move",
                        "stageModel.transitions[4].kind: contact to offer does not lead back: a back move goes to an"
                                + " earlier stage and neither closes nor reopens the deal",
                        "stageModel.transitions[5]: offer to contact stands twice: keep one move",
                        "stageModel.transitions[5].kind: offer to contact reopens nothing: a reopen goes from a closed"
                                + " stage to one that is not",
                        "stageModel.transitions[6].to: there is no stage ofer: did you mean offer?",
                        "stageModel.transitions[7].from: there is no stage nowhere: add it, or correct the id",
                        "stageModel.untilExclusive: must be after 2026-01-01, the first day, but was 2026-01-01");
    }

    @Test
    void aMoveMeansWhatItsStagesAre() {
        StageModel.Builder wrong =
                with(CALLED).addTransitions(Transition.forward(CONTACT, WON), Transition.close(WON, CONTACT));
        assertThat(findings(wrong))
                .containsExactly(
                        "stageModel.transitions[2].kind: contact to won does not lead on: a forward or skip goes to a"
                                + " later stage and neither closes nor reopens the deal",
                        "stageModel.transitions[3].kind: won to contact closes nothing: a close goes to a closed stage"
                                + " from one that is not");
    }

    @Test
    void conditionsAreCheckedAgainstTheCatalogue() {
        Condition wrong = Condition.all(
                Condition.present("amuont"),
                Condition.compared("pain", Comparison.AT_LEAST, AttributeValue.of(5)),
                Condition.compared("pain", Comparison.MORE, AttributeValue.of("low")),
                Condition.not(
                        Condition.compared("amount", Comparison.LESS, AttributeValue.of(Money.parse("USD 5.00")))),
                Condition.any(Condition.matches("competitors", "A*"), Condition.countAtLeast("pain", 2)),
                Condition.atLeast(1, Condition.stepDone(StepId.of("cal")), Condition.stepDone(StepId.of("fly"))),
                Condition.oneOf("amount", "large"));
        StageModel.Builder model = with(CALLED.withExit(Criterion.block("asked", wrong)));
        assertThat(findings(model))
                .containsExactly(
                        "stageModel.stages[0].exit[0].condition.conditions[0].attribute: there is no attribute amuont: did"
                                + " you mean amount?",
                        "stageModel.stages[0].exit[0].condition.conditions[1].value: pain is of type text and cannot be"
                                + " compared with 5, of type number",
                        "stageModel.stages[0].exit[0].condition.conditions[2].comparison: pain is of type text, which has no"
                                + " order: \"more than\" cannot be asked",
                        "stageModel.stages[0].exit[0].condition.conditions[3].condition.value: amount is in CNY and cannot"
                                + " be compared with USD 5.00",
                        "stageModel.stages[0].exit[0].condition.conditions[4].conditions[0].attribute: only text fits a"
                                + " pattern, but competitors is of type list of texts",
                        "stageModel.stages[0].exit[0].condition.conditions[4].conditions[1].attribute: only a list of texts"
                                + " is counted, but pain is of type text",
                        "stageModel.stages[0].exit[0].condition.conditions[5].conditions[0].step: there is no step cal: did"
                                + " you mean call?",
                        "stageModel.stages[0].exit[0].condition.conditions[5].conditions[1].step: there is no step fly: add"
                                + " it to a stage, or correct the id",
                        "stageModel.stages[0].exit[0].condition.conditions[6].values[0]: amount is of type amount of money and"
                                + " cannot be compared with \"large\", of type text");
    }

    @Test
    void whatTheCatalogueAllowsIsAccepted() {
        Condition fine = Condition.all(
                Condition.compared("pain", Comparison.EQUAL, AttributeValue.of("high")),
                Condition.compared("amount", Comparison.AT_LEAST, AttributeValue.of(Money.parse("CNY 5.00"))),
                Condition.oneOf("pain", "high", "low"),
                Condition.matches("pain", "h*"),
                Condition.countAtLeast("competitors", 1),
                Condition.signedOff(RoleId.of("lead")),
                Condition.inStage(Comparison.AT_MOST, Stay.days(3)),
                Condition.needDepth(3),
                Condition.rule("anything"));
        assertThat(findings(asking(fine))).isEmpty();
    }

    @Test
    void oneIdIsOneCriterionEverywhere() {
        Criterion pain = Criterion.block("pain-known", Condition.present("pain"));
        StageModel.Builder same = with(Stage.open("contact", 1, "20%")
                        .withEntry(pain)
                        .withExit(pain))
                .addTransitions(Transition.back(OFFER, CONTACT, pain));
        assertThat(findings(same)).isEmpty();
        StageModel.Builder other = with(Stage.open("contact", 1, "20%").withEntry(pain))
                .addTransitions(
                        Transition.back(OFFER, CONTACT, Criterion.warn("pain-known", Condition.present("pain"))));
        assertThat(findings(other))
                .containsExactly(
                        "stageModel.transitions[2].criteria[0]: criterion pain-known stands elsewhere with other"
                                + " content: give one of them another id");
    }

    @Test
    void aModelIsBounded() {
        Criterion pain = Criterion.block("pain-known", Condition.present("pain"));
        Stage[] stages = IntStream.rangeClosed(0, StageModel.MOST_STAGES)
                .mapToObj(i -> Stage.open("s" + i, 10 + i, "50%")
                        .withExit(Collections.nCopies(20, pain))
                        .withSteps(Collections.nCopies(10, Step.required("call", Words.of("Call")))))
                .toArray(Stage[]::new);
        List<Transition> many = Collections.nCopies(StageModel.MOST_TRANSITIONS, Transition.forward(CONTACT, OFFER));
        assertThat(findings(with(CALLED).addStages(stages).addAllTransitions(many)))
                .containsExactly(
                        "stageModel.stages: at most 100 stages fit, but there were 104",
                        "stageModel.transitions: at most 1000 moves fit, but there were 1002",
                        "stageModel.stages: at most 1000 steps fit, but there were 1013",
                        "stageModel.stages: at most 2000 criteria fit, but there were 2022");
        assertThat(findings(StageModel.builder()
                        .id("empty")
                        .version("1")
                        .since(LocalDate.EPOCH)
                        .attributes(ATTRIBUTES)))
                .containsExactly("stageModel.stages: at least one stage is needed");
        assertThat(findings(StageModel.builder()
                        .id("closed")
                        .version("1")
                        .since(LocalDate.EPOCH)
                        .attributes(ATTRIBUTES)
                        .line(Stage.won("won", 1), Stage.won("served", 2))))
                .containsExactly("stageModel.stages: no stage is open, so no deal could begin: add one");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "OPEN, 0%, 'x is not closed and must have a probability between 0% and 100%, but had 0%'",
        "OPEN, 100%, 'x is not closed and must have a probability between 0% and 100%, but had 100%'",
        "ON_HOLD, 100%, 'x is not closed and must have a probability between 0% and 100%, but had 100%'",
        "WON, 99%, 'x is won and must have a probability of 100%, but had 99%'",
        "LOST, 1%, 'x is lost and must have a probability of 0%, but had 1%'"
    })
    void onlyAClosedStageIsCertain(StageKind kind, String probability, String message) {
        Stage.Builder stage = Stage.builder()
                .id(StageId.of("x"))
                .name(Words.of("X"))
                .order(1)
                .kind(kind)
                .probability(Rate.parse(probability));
        assertThatThrownBy(stage::build).hasMessageContaining("stage.probability: " + message);
    }

    @Test
    void aStageHasAPlaceAndRoom() {
        assertThatThrownBy(() -> Stage.onHold("rest", -1, "5%"))
                .hasMessageContaining("stage.order: rest must have an order of zero or more, but had -1");
        Stage hold = Stage.onHold("rest", 1, "5%").withExpectedStay(Stay.days(5));
        assertThat(hold.withMaximumStay(Stay.days(5)).maximumStay()).contains(Stay.days(5));
        assertThat(hold.withMaximumStay(Stay.hours(4)).maximumStay()).contains(Stay.hours(4));
        assertThatThrownBy(() -> hold.withMaximumStay(Stay.days(4)))
                .hasMessageContaining(
                        "stage.maximumStay: rest must not have a maximum stay shorter than the expected one");
        assertThat(StageKind.ON_HOLD.isClosed()).isFalse();
    }

    @Test
    void partsThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> Transition.forward(CONTACT, CONTACT))
                .hasMessage("transition.to must be another stage than contact, which it leaves");
        assertThatThrownBy(() -> Track.of(Words.of("Legal")))
                .hasMessage("track.steps must hold a step, but Legal had none");
        assertThatThrownBy(() -> new Gate(RoleId.of("lead"), 0, List.of()))
                .hasMessage("gate.quorum must be more than zero, but was 0");
        assertThat(new Gate(RoleId.of("lead"), 2, List.of(PartyId.of("ann"))).condition())
                .isEqualTo(new Condition.SignedOff(RoleId.of("lead"), 2, List.of(PartyId.of("ann"))));
        assertThatThrownBy(() -> Step.required("call", Words.of("Call")).withSets(" "))
                .hasMessage("step.sets must not be blank");
        assertThatThrownBy(() -> Step.required("call", Words.of("Call")).withMaterials(""))
                .hasMessage("step.materials must not be blank");
        assertThat(Step.builder()
                        .id(StepId.of("call"))
                        .name(Words.of("Call"))
                        .required(true)
                        .build())
                .isEqualTo(Step.required("call", Words.of("Call")));
        assertThat(Transition.builder()
                        .from(CONTACT)
                        .to(OFFER)
                        .kind(TransitionKind.SKIP)
                        .build())
                .isEqualTo(Transition.skip(CONTACT, OFFER));
    }

    @Test
    void aRefusalIsReadInChineseToo() {
        assertThatThrownBy(() -> asking(Condition.present("amuont")).build())
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.message(Locale.CHINESE))
                                .contains("没有属性 amuont\uff1a是否指 amount\uff1f"));
    }
}
