package dev.attain.funnel.stage.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.cases.SharedCases;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.role.RoleId;
import dev.attain.core.text.Wording;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.core.time.work.WorkSchedule;
import dev.attain.core.time.work.WorkingHours;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.Need;
import dev.attain.funnel.deal.SignOff;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StageVisit;
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
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.criterion.Words;
import dev.attain.funnel.stage.rule.RuleAnswer;
import dev.attain.funnel.stage.rule.StageRule;
import dev.attain.funnel.stage.rule.StageRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageEngineTest {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final StageId CONTACT = StageId.of("contact");
    private static final StageId OFFER = StageId.of("offer");
    private static final StageId WON = StageId.of("won");
    private static final StageId LOST = StageId.of("lost");
    private static final RoleId LEAD = RoleId.of("lead");
    private static final AttributeCatalogue ATTRIBUTES = AttributeCatalogue.of(
            AttributeDefinition.of("pain", AttributeType.TEXT),
            AttributeDefinition.of("code", AttributeType.TEXT),
            AttributeDefinition.of("competitors", AttributeType.TEXTS),
            AttributeDefinition.of("discount", AttributeType.NUMBER),
            AttributeDefinition.quantity("seats", Unit.count("seats")),
            AttributeDefinition.money("amount", Currency.getInstance("CNY")));
    private static final Deal DEAL = Deal.builder()
            .id(DealId.of("D-1"))
            .stage(CONTACT)
            .enteredAt(NOON.minusSeconds(3600))
            .build();
    private static final StageEngine ENGINE = StageEngine.standard();

    private static StageModel model(Stage contact, Stage offer) {
        return StageModel.builder()
                .id("direct")
                .version("1")
                .since(LocalDate.of(2026, 1, 1))
                .attributes(ATTRIBUTES)
                .line(contact, offer, Stage.won("won", 3))
                .addStages(Stage.lost("lost", 9))
                .addTransitions(
                        Transition.close(CONTACT, LOST),
                        Transition.back(OFFER, CONTACT),
                        Transition.reopen(LOST, CONTACT))
                .build();
    }

    private static StageModel asking(Condition condition) {
        Stage contact = Stage.open("contact", 1, "20%").withExit(Criterion.block("asked", condition));
        return model(contact, Stage.open("offer", 2, "60%"));
    }

    private static Deal with(String name, AttributeValue value) {
        return DEAL.withAttributes(Attribute.of(name, value));
    }

    private static List<String> ids(List<CriterionOutcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.id().value()).toList();
    }

    /** What the one criterion of a model says of a deal that wants to go ahead. */
    private static CriterionOutcome outcome(Condition condition, Deal deal) {
        StageDecision decision = ENGINE.assess(asking(condition), deal, OFFER, NOON);
        assertThat(decision.findings()).isEmpty();
        return Stream.concat(decision.satisfied().stream(), decision.unmet().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Case S07: a real request that required fields accumulate from stage to stage, and are all named at once. */
    private static StageDecision accumulated(List<String> have) {
        List<String> first = List.of("Situation", "Pain");
        List<String> then = List.of("Impact", "CriticalEvent", "Amount", "CloseDate");
        AttributeDefinition[] all = Stream.concat(first.stream(), then.stream())
                .map(name -> AttributeDefinition.of(name, AttributeType.TEXT))
                .toArray(AttributeDefinition[]::new);
        StageModel model = StageModel.builder()
                .id("fields")
                .version("1")
                .since(LocalDate.EPOCH)
                .attributes(AttributeCatalogue.of(all))
                .line(
                        Stage.open("Stage2", 2, "20%").withExit(required(first)),
                        Stage.open("Stage3", 3, "40%").withEntry(required(then)))
                .build();
        Deal deal = DEAL.withStage(StageId.of("Stage2"))
                .withAttributes(have.stream()
                        .map(name -> Attribute.of(name, AttributeValue.of("known")))
                        .toList());
        return ENGINE.assess(model, deal, StageId.of("Stage3"), NOON);
    }

    private static List<Criterion> required(List<String> names) {
        return names.stream()
                .map(name -> Criterion.block(name, Condition.present(name)))
                .toList();
    }

    @Test
    void requiredFieldsAccumulateAndAreAllNamedAtOnce() {
        StageDecision decision = accumulated(List.of("Situation", "Amount"));
        assertThat(decision.isAllowed()).isFalse();
        assertThat(ids(decision.unmet())).containsExactly("Pain", "Impact", "CriticalEvent", "CloseDate");
        assertThat(ids(decision.satisfied())).containsExactly("Situation", "Amount");
    }

    @Test
    void requiredFieldsAccumulateAsPublished() {
        var known = SharedCases.one("stages", "S07");
        List<String> have = known.at("/given/have")
                .valueStream()
                .map(name -> name.asString())
                .toList();
        List<String> unmet = known.at("/expected/unmet")
                .valueStream()
                .map(name -> name.asString())
                .toList();
        StageDecision decision = accumulated(have);
        assertThat(decision.isAllowed()).isEqualTo(known.at("/expected/allowed").asBoolean());
        assertThat(ids(decision.unmet())).containsExactlyElementsOf(unmet);
    }

    @Test
    void aBlockedDealIsToldEverythingThatHelpsAndWhoCanHelp() {
        Stage contact = Stage.open("contact", 1, "20%")
                .withSteps(Step.required("call", Words.of("First call", "首次电话")))
                .withExit(
                        Criterion.block("pain-known", Condition.present("pain")).withOwner(RoleId.of("rep")),
                        Criterion.warn("rivals-known", Condition.countAtLeast("competitors", 2))
                                .withCure(Words.of("ask who else offers", "询问竞争对手")),
                        Criterion.warn("rivals-few", Condition.not(Condition.countAtLeast("competitors", 1)))
                                .withOwner(LEAD))
                .withGate(new Gate(LEAD, 2, List.of(PartyId.of("ann"), PartyId.of("bob"))));
        Stage offer = Stage.open("offer", 2, "60%")
                .withEntry(Criterion.block(
                        "budget",
                        Condition.compared(
                                "amount", Comparison.AT_LEAST, AttributeValue.of(Money.parse("CNY 500.00")))));
        Deal deal = DEAL.withAttributes(
                        Attribute.of("amount", AttributeValue.of(Money.parse("CNY 100.00"))),
                        Attribute.of("competitors", AttributeValue.of(List.of("Bolt"))))
                .withSignOffs(new SignOff(LEAD, PartyId.of("ann"), NOON), new SignOff(LEAD, PartyId.of("cid"), NOON));
        StageDecision decision = ENGINE.assess(model(contact, offer), deal, OFFER, NOON);
        assertThat(decision).isInstanceOf(StageDecision.Blocked.class).hasToString("""
                D-1 may not move from contact to offer
                  pain-known: pain is missing; fill in pain (rep)
                  rivals-known (warning): competitors has 1, asked are 2 or more; ask who else offers
                  rivals-few (warning): the opposite of this is asked: competitors has 1, asked are 1 or more; bring the opposite about (lead)
                  step.call: not done: First call; do it and record it: First call
                  gate.contact: 1 of 2 signed off as lead; ask one of these to sign off as lead: ann, bob (lead)
                  budget: amount is CNY 100.00, asked is at least CNY 500.00; see that amount is at least CNY 500.00""");
        assertThat(decision.text(Locale.CHINESE))
                .contains("step.call：未完成：首次电话")
                .contains("rivals-known（提醒）：competitors 有 1 项，要求至少 2 项；询问竞争对手");
        assertThat(((StageDecision.Blocked) decision).move()).isEqualTo(Transition.forward(CONTACT, OFFER));
        assertThat(decision.possibleMoves()).map(Transition::to).containsExactly(OFFER, LOST);
    }

    @Test
    void aDealThatMayMoveGetsTheVisitsToWriteDown() {
        StageDecision decision =
                ENGINE.assess(asking(Condition.present("pain")), with("pain", AttributeValue.of("x")), OFFER, NOON);
        assertThat(decision).isInstanceOfSatisfying(StageDecision.Allowed.class, allowed -> {
            assertThat(allowed.move()).isEqualTo(Transition.forward(CONTACT, OFFER));
            assertThat(allowed.advance())
                    .isEqualTo(new Advance(
                            new StageVisit(DEAL.id(), CONTACT, DEAL.enteredAt(), Optional.of(NOON)),
                            new StageVisit(DEAL.id(), OFFER, NOON, Optional.empty())));
        });
        assertThat(decision).hasToString("D-1 may move from contact to offer");
        assertThat(decision.satisfied()).singleElement().hasToString("asked: pain is \"x\"");
        assertThat(decision.satisfied().get(0).cure()).isEmpty();
    }

    @Test
    void aDealCanBeLostOrGoBackWithoutBeingDone() {
        StageModel model = asking(Condition.present("pain"));
        assertThat(ENGINE.assess(model, DEAL, LOST, NOON).isAllowed()).isTrue();
        assertThat(ENGINE.assess(model, DEAL.withStage(OFFER), CONTACT, NOON).isAllowed())
                .isTrue();
        assertThat(ENGINE.assess(model, DEAL.withStage(LOST), CONTACT, NOON).isAllowed())
                .isTrue();
    }

    @Test
    void aMoveThatDoesNotExistIsAnotherAnswerThanOneThatIsBlocked() {
        StageModel model = asking(Condition.present("pain"));
        StageDecision none = ENGINE.assess(model, DEAL, WON, NOON);
        assertThat(none).isInstanceOf(StageDecision.UnknownMove.class);
        assertThat(none)
                .hasToString(
                        "D-1 cannot move from contact to won: there is no such move, there are those to offer, lost");
        assertThat(ENGINE.assess(model, DEAL, StageId.of("ofer"), NOON).findings())
                .extracting(Finding::toString)
                .containsExactly("to: there is no stage ofer in direct v1: did you mean offer?");
        assertThat(ENGINE.assess(model, DEAL, StageId.of("nowhere"), NOON).findings())
                .extracting(Finding::toString)
                .containsExactly("to: there is no stage nowhere in direct v1: correct the id");
        assertThat(ENGINE.assess(model, DEAL.withStage(WON), OFFER, NOON))
                .hasToString("D-1 cannot move from won to offer: there is no move from there");
        assertThat(ENGINE.assess(model, DEAL.withStage(StageId.of("gone")), OFFER, NOON)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("deal.stage: D-1 is in stage gone, which direct v1 does not have: migrate the deal, or"
                        + " correct the stage");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "LESS, 19, MET", "LESS, 20, UNMET", "AT_MOST, 20, MET", "AT_MOST, 21, UNMET", "EQUAL, 20, MET",
                "EQUAL, 19, UNMET",
        "NOT_EQUAL, 19, MET", "NOT_EQUAL, 20, UNMET", "AT_LEAST, 20, MET", "AT_LEAST, 19, UNMET", "MORE, 21, MET",
                "MORE, 20, UNMET"
    })
    void aNumberIsComparedOnBothSidesOfItsEdge(Comparison comparison, int discount, CriterionState state) {
        Condition condition = Condition.compared("discount", comparison, AttributeValue.of(20));
        assertThat(outcome(condition, with("discount", AttributeValue.of(discount)))
                        .state())
                .isEqualTo(state);
        assertThat(outcome(condition, DEAL).state()).isEqualTo(CriterionState.UNMET);
        assertThat(outcome(Condition.not(condition), DEAL).state()).isEqualTo(CriterionState.UNMET);
    }

    @ParameterizedTest(name = "''{0}'' is absent")
    @ValueSource(strings = {"", " "})
    void anEmptyTextIsAbsent(String empty) {
        Condition present = Condition.present("pain");
        assertThat(outcome(present, with("pain", AttributeValue.of(empty))))
                .hasToString("asked: pain is missing; fill in pain");
        assertThat(outcome(Condition.not(present), with("pain", AttributeValue.of(empty)))
                        .state())
                .isEqualTo(CriterionState.MET);
        assertThat(outcome(Condition.present("competitors"), with("competitors", AttributeValue.of(List.of())))
                        .state())
                .isEqualTo(CriterionState.UNMET);
        assertThat(outcome(Condition.present("competitors"), with("competitors", AttributeValue.of(List.of("a"))))
                        .state())
                .isEqualTo(CriterionState.MET);
    }

    @Test
    void everyConditionSaysWhatItSawAndWhatHelps() {
        assertThat(outcome(Condition.oneOf("pain", "high", "low"), with("pain", AttributeValue.of("none"))))
                .hasToString(
                        "asked: pain is \"none\", asked is one of \"high\", \"low\"; see that pain is one of \"high\", \"low\"");
        assertThat(outcome(Condition.oneOf("pain", "high", "low"), with("pain", AttributeValue.of("low")))
                        .state())
                .isEqualTo(CriterionState.MET);
        assertThat(outcome(Condition.oneOf("pain", "high"), DEAL))
                .hasToString("asked: pain is missing, asked is one of \"high\"; see that pain is one of \"high\"");
        assertThat(outcome(Condition.matches("code", "PO-##"), with("code", AttributeValue.of("PO-1"))))
                .hasToString("asked: code is \"PO-1\", asked is of the form PO-##; see that code is of the form PO-##");
        assertThat(outcome(Condition.matches("code", "PO-##"), with("code", AttributeValue.of("PO-12")))
                        .state())
                .isEqualTo(CriterionState.MET);
        assertThat(outcome(Condition.matches("code", "PO-##"), DEAL).state()).isEqualTo(CriterionState.UNMET);
        assertThat(outcome(Condition.countAtLeast("competitors", 2), DEAL))
                .hasToString("asked: competitors has 0, asked are 2 or more; add 2 to competitors");
        assertThat(outcome(Condition.needDepth(4), DEAL.withNeeds(Need.hidden("x"))))
                .hasToString(
                        "asked: the needs are 3 deep, asked are 4 or more; find out hidden needs and have them confirmed");
        assertThat(outcome(
                                Condition.needDepth(4),
                                DEAL.withNeeds(Need.hidden("x").confirmed(NOON)))
                        .state())
                .isEqualTo(CriterionState.MET);
        assertThat(outcome(Condition.signedOff(LEAD), DEAL))
                .hasToString("asked: 0 of 1 signed off as lead; ask the lead to sign off");
        assertThat(outcome(Condition.inStage(Comparison.AT_LEAST, Stay.hours(2)), DEAL))
                .hasToString(
                        "asked: in the stage since 2026-03-09T11:00:00Z, asked is at least 2 hours; the time in the stage"
                                + " must be at least 2 hours: wait, or have it waived");
        assertThat(outcome(Condition.inStage(Comparison.AT_LEAST, Stay.hours(1)), DEAL)
                        .state())
                .isEqualTo(CriterionState.MET);
    }

    @Test
    void joinedConditionsNameAllThatIsOpen() {
        Condition pain = Condition.present("pain");
        Condition code = Condition.present("code");
        Condition rivals = Condition.present("competitors");
        assertThat(outcome(Condition.all(pain, code, rivals), with("code", AttributeValue.of("x"))))
                .hasToString("asked: pain is missing, competitors is missing; fill in pain, fill in competitors");
        assertThat(outcome(Condition.all(pain), with("pain", AttributeValue.of("x"))))
                .hasToString("asked: pain is \"x\"");
        assertThat(outcome(Condition.any(pain, code), DEAL))
                .hasToString(
                        "asked: 0 of 2 hold, asked are 1 or more: pain is missing, code is missing; 1 more of: fill in pain,"
                                + " fill in code");
        assertThat(outcome(Condition.atLeast(2, pain, code, rivals), with("code", AttributeValue.of("x"))))
                .hasToString(
                        "asked: 1 of 3 hold, asked are 2 or more: pain is missing, code is \"x\", competitors is missing;"
                                + " 1 more of: fill in pain, fill in competitors");
        assertThat(outcome(Condition.any(pain, code), with("code", AttributeValue.of("x")))
                        .state())
                .isEqualTo(CriterionState.MET);
    }

    /** Kleene: unknown or so is so, unknown and not so is not so, everything else with unknown is unknown. */
    @ParameterizedTest(name = "discount {0}, pain {1}: all {2}, not all {3}, any {4}, not any {5}")
    @CsvSource({
        "21, high, MET, UNMET, MET, UNMET",
        "21, low, UNMET, MET, MET, UNMET",
        "19, low, UNMET, MET, UNMET, MET",
        ", high, UNMET, UNMET, MET, UNMET",
        ", low, UNMET, MET, UNMET, UNMET",
        ", , UNMET, UNMET, UNMET, UNMET"
    })
    void whatIsUnknownStaysUnknown(
            Integer discount,
            String pain,
            CriterionState all,
            CriterionState notAll,
            CriterionState any,
            CriterionState notAny) {
        Condition more = Condition.compared("discount", Comparison.MORE, AttributeValue.of(20));
        Condition high = Condition.compared("pain", Comparison.EQUAL, AttributeValue.of("high"));
        Deal deal = DEAL.withAttributes(Stream.of(
                        Optional.ofNullable(discount).map(value -> Attribute.of("discount", AttributeValue.of(value))),
                        Optional.ofNullable(pain).map(value -> Attribute.of("pain", AttributeValue.of(value))))
                .flatMap(Optional::stream)
                .toList());
        assertThat(outcome(Condition.all(more, high), deal).state()).isEqualTo(all);
        assertThat(outcome(Condition.not(Condition.all(more, high)), deal).state())
                .isEqualTo(notAll);
        assertThat(outcome(Condition.any(more, high), deal).state()).isEqualTo(any);
        assertThat(outcome(Condition.not(Condition.any(more, high)), deal).state())
                .isEqualTo(notAny);
    }

    @Test
    void aSignOffCountsOncePerPersonAndNotBeforeItIsGiven() {
        Condition two = new Condition.SignedOff(LEAD, 2, List.of());
        SignOff ann = new SignOff(LEAD, PartyId.of("ann"), NOON);
        SignOff bob = new SignOff(LEAD, PartyId.of("bob"), NOON);
        assertThat(outcome(two, DEAL.withSignOffs(ann, ann)).state()).isEqualTo(CriterionState.UNMET);
        assertThat(outcome(two, DEAL.withSignOffs(ann, bob)).state()).isEqualTo(CriterionState.MET);
        SignOff later = new SignOff(LEAD, PartyId.of("bob"), NOON.plusNanos(1));
        assertThat(outcome(two, DEAL.withSignOffs(ann, later)).state()).isEqualTo(CriterionState.UNMET);
        SignOff other = new SignOff(RoleId.of("rep"), PartyId.of("bob"), NOON);
        assertThat(outcome(two, DEAL.withSignOffs(ann, other)).state()).isEqualTo(CriterionState.UNMET);
    }

    @Test
    void aWaiverLetsTheDealPassUntilItEnds() {
        Waiver waiver = Waiver.builder()
                .criterion(CriterionId.of("asked"))
                .by(PartyId.of("ann"))
                .reason("the ministry decides in May")
                .untilExclusive(NOON.plusSeconds(1))
                .build();
        StageModel model = asking(Condition.present("pain"));
        StageDecision decision = ENGINE.assess(model, DEAL.withWaivers(waiver), OFFER, NOON);
        assertThat(decision.isAllowed()).isTrue();
        assertThat(decision.waived()).singleElement().satisfies(outcome -> {
            assertThat(outcome.waiver()).contains(waiver);
            assertThat(outcome.blocks()).isFalse();
            assertThat(outcome)
                    .hasToString("asked: pain is missing; waived by ann until 2026-03-09T12:00:01Z: the ministry"
                            + " decides in May");
        });
        StageDecision expired = ENGINE.assess(model, DEAL.withWaivers(waiver), OFFER, NOON.plusSeconds(1));
        assertThat(expired.isAllowed()).isFalse();
        assertThat(expired.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "deal.waivers: the waiver of asked by ann ended at 2026-03-09T12:00:01Z: meet the criterion, or"
                                + " ask for another");
        Waiver strange = waiver.withCriterion(CriterionId.of("askd"));
        assertThat(ENGINE.assess(model, DEAL.withWaivers(strange), OFFER, NOON).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "deal.waivers: D-1 has a waiver of askd, a criterion that direct v1 does not have: correct the id");

        Waiver past = waiver.withCriterion(CriterionId.ofHistory("skipped", CONTACT));
        assertThat(ENGINE.assess(model, DEAL.withWaivers(waiver, past), OFFER, NOON)
                        .findings())
                .isEmpty(); // it is for whoever checks the history
    }

    @Test
    void whatIsWrongWithADealIsAFindingAndCountsAsMissing() {
        Deal wrong = DEAL.withEnteredAt(NOON.plusSeconds(1))
                .withAttributes(
                        Attribute.of("amount", AttributeValue.of(Money.parse("USD 9.00"))),
                        Attribute.of("pain", AttributeValue.of(5)),
                        Attribute.of("discuont", AttributeValue.of(5)),
                        Attribute.of("weather", AttributeValue.of("fine")));
        Condition condition = Condition.all(
                Condition.present("amount"),
                Condition.present("pain"),
                Condition.inStage(Comparison.AT_LEAST, Stay.hours(0)));
        StageDecision decision = ENGINE.assess(asking(condition), wrong, OFFER, NOON);
        assertThat(decision.isAllowed()).isFalse();
        assertThat(decision.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "deal.amount: amount is in CNY, but D-1 has USD 9.00 there: it counts as missing",
                        "deal.pain: pain is of type text, but D-1 has 5 there, of type number: it counts as missing",
                        "deal.enteredAt: D-1 entered its stage at 2026-03-09T12:00:01Z, after 2026-03-09T12:00:00Z, when it was"
                                + " asked: correct the date",
                        "deal.discuont: D-1 has an attribute discuont, which the catalogue does not have: did you mean discount?",
                        "deal.weather: D-1 has an attribute weather, which the catalogue does not have: add it, or correct the"
                                + " name");
        StageDecision early = ENGINE.assess(
                asking(Condition.not(Condition.present("pain"))), DEAL.withEnteredAt(NOON.plusSeconds(1)), OFFER, NOON);
        assertThat(((StageDecision.Allowed) early).advance().left().leftAt()).contains(NOON.plusSeconds(1));
    }

    @Test
    void aQuantityBelongsToAnAttributeOfItsUnit() {
        StageModel model = asking(Condition.present("seats"));
        AttributeValue seats = AttributeValue.of(Quantity.count(4, "seats"));
        AttributeValue sites = AttributeValue.of(Quantity.count(4, "sites"));
        AttributeValue money = AttributeValue.of(Money.parse("CNY 4.00"));
        assertThat(ENGINE.assess(model, with("seats", seats), OFFER, NOON).isAllowed())
                .isTrue();
        assertThat(ENGINE.assess(model, with("seats", sites), OFFER, NOON).findings())
                .extracting(Finding::toString)
                .containsExactly("deal.seats: seats is in seats, but D-1 has 4 sites there: it counts as missing");
        assertThat(ENGINE.assess(model, with("seats", money), OFFER, NOON).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "deal.seats: seats is of type quantity, but D-1 has CNY 4.00 there, of type amount of money:"
                                + " it counts as missing");
    }

    @Test
    void aDealThatStaysTooLongIsReported() {
        Stage contact = Stage.open("contact", 1, "20%").withMaximumStay(Stay.businessHours(2));
        StageModel model = model(contact, Stage.open("offer", 2, "60%"));
        StageEngine working = ENGINE.with(
                WorkCalendar.of(WorkSchedule.mondayToFriday(ZoneOffset.UTC, WorkingHours.parse("09:00-17:00"))));
        Deal since = DEAL.withEnteredAt(Instant.parse("2026-03-06T16:00:00Z"));
        assertThat(working.assess(model, since, OFFER, Instant.parse("2026-03-09T10:00:00Z"))
                        .findings())
                .isEmpty();
        assertThat(working.assess(model, since, OFFER, Instant.parse("2026-03-09T10:00:01Z"))
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "deal.enteredAt: D-1 is in contact since 2026-03-06T16:00:00Z, longer than 2 business hours:"
                                + " move it on, or close it");
    }

    @Test
    void aRuleIsAskedOnceAndSpeaksForItself() {
        AtomicInteger asked = new AtomicInteger();
        StageRule rule = context -> {
            asked.incrementAndGet();
            return RuleAnswer.unmet(
                    Wording.of("t.low", "{0} is low", "{0}偏低")
                            .message(context.deal().id()),
                    Wording.of("t.raise", "raise it", "请提高").message());
        };
        Criterion named = Criterion.block("margin", Condition.rule("margin"));
        Stage contact = Stage.open("contact", 1, "20%")
                .withExit(
                        named,
                        Criterion.block("both", Condition.all(Condition.rule("margin"), Condition.present("pain"))))
                .withEntry(named);
        StageDecision decision = ENGINE.with(StageRules.of("margin", rule))
                .assess(model(contact, Stage.open("offer", 2, "60%").withEntry(named)), DEAL, OFFER, NOON);
        assertThat(decision).hasToString("""
                D-1 may not move from contact to offer
                  margin: D-1 is low; raise it
                  both: D-1 is low, pain is missing; raise it, fill in pain""");
        assertThat(asked).hasValue(1);
    }

    @Test
    void aRuleThatLetsPassIsMet() {
        StageRule rule =
                context -> RuleAnswer.met(Wording.of("t.high", "high", "高").message());
        StageEngine engine = ENGINE.with(StageRules.of("margin", rule));
        assertThat(engine.assess(asking(Condition.rule("margin")), DEAL, OFFER, NOON)
                        .satisfied())
                .singleElement()
                .hasToString("asked: high");
        assertThat(engine.assess(asking(Condition.not(Condition.rule("margin"))), DEAL, OFFER, NOON)
                        .unmet())
                .singleElement()
                .hasToString("asked: the opposite of this is asked: high; bring the opposite about");
    }

    @Test
    void aRuleThatThrowsBlocksAndIsNamed() {
        StageRule broken = context -> {
            throw new IllegalStateException("no connection");
        };
        StageDecision decision = ENGINE.with(StageRules.of("credit", broken))
                .assess(asking(Condition.rule("credit")), DEAL, OFFER, NOON);
        assertThat(decision).hasToString("""
                D-1 may not move from contact to offer
                  asked: rule credit failed on D-1: java.lang.IllegalStateException: no connection; have rule credit repaired, or have it waived
                  rules.credit: rule credit failed on D-1: java.lang.IllegalStateException: no connection""");
        StageDecision mute = ENGINE.with(StageRules.of("credit", context -> null))
                .assess(asking(Condition.rule("credit")), DEAL, OFFER, NOON);
        assertThat(mute.findings()).singleElement().asString().contains("the answer of the rule");
    }

    @Test
    void aModelThatAsksForWhatTheEngineDoesNotHaveIsRefusedAllAtOnce() {
        Condition needs = Condition.all(
                Condition.rule("magrin"),
                Condition.rule("weather"),
                Condition.inStage(Comparison.AT_LEAST, Stay.businessDays(1)));
        StageEngine engine = ENGINE.with(StageRules.of(
                "margin", context -> RuleAnswer.met(Wording.of("t", "a", "b").message())));
        assertThatThrownBy(() -> engine.prepare(asking(needs)))
                .hasMessageContaining("stageEngine.rules.magrin: there is no rule magrin: did you mean margin?")
                .hasMessageContaining(
                        "stageEngine.rules.weather: there is no rule weather: hand it to the engine, which has [margin]")
                .hasMessageContaining(
                        "stageEngine.calendar: direct v1 asks for business time: hand a work calendar to the engine");
    }

    @Test
    void theWayToALaterStageNamesAllThatIsMissingOnIt() {
        Criterion pain = Criterion.block("pain-known", Condition.present("pain"));
        Criterion rest = Criterion.block("rested", Condition.inStage(Comparison.AT_LEAST, Stay.hours(1)));
        StageModel model = model(
                Stage.open("contact", 1, "20%").withExit(pain, rest),
                Stage.open("offer", 2, "60%")
                        .withExit(
                                pain,
                                Criterion.block(
                                        "rested-again", Condition.inStage(Comparison.AT_LEAST, Stay.hours(1)))));
        StagePath path = ENGINE.missing(model, DEAL, WON, NOON);
        assertThat(path.isReachable()).isTrue();
        assertThat(path.moves()).map(Transition::to).containsExactly(OFFER, WON);
        assertThat(ids(path.unmet())).containsExactly("pain-known", "rested-again");
        assertThat(ids(path.satisfied())).containsExactly("rested");
        assertThat(path.waived()).isEmpty();
        assertThat(path.text(Locale.ENGLISH))
                .startsWith("D-1 reaches won by contact -> offer, offer -> won\n  pain-known:");
        assertThat(List.of(path.deal(), path.from(), path.to())).containsExactly(DEAL.id(), CONTACT, WON);
    }

    @Test
    void aWayPassesNoClosedStage() {
        StageModel model = asking(Condition.present("pain"));
        assertThat(ENGINE.missing(model, DEAL.withStage(WON), CONTACT, NOON))
                .hasToString("D-1 cannot reach contact from won: no moves lead there");
        assertThat(ENGINE.missing(model, DEAL.withStage(LOST), WON, NOON).moves())
                .hasSize(3);
        assertThat(ENGINE.missing(model, DEAL, CONTACT, NOON)).hasToString("D-1 is in contact");
        StagePath nowhere = ENGINE.missing(model, DEAL, StageId.of("wno"), NOON);
        assertThat(nowhere.isReachable()).isFalse();
        assertThat(nowhere.findings()).hasSize(1);
        assertThat(ENGINE.missing(model, DEAL.withStage(StageId.of("gone")), WON, NOON)
                        .findings())
                .hasSize(1);
    }

    @Test
    void anAnswerStaysWhatItWasAndIsEqualToItself() {
        PreparedStageModel prepared = ENGINE.prepare(asking(Condition.present("pain")));
        StageDecision one = prepared.assess(DEAL, OFFER, NOON);
        assertThat(one)
                .isEqualTo(prepared.assess(DEAL, OFFER, NOON))
                .hasSameHashCodeAs(prepared.assess(DEAL, OFFER, NOON));
        assertThat(one.unmet().get(0))
                .hasSameHashCodeAs(prepared.assess(DEAL, OFFER, NOON).unmet().get(0));
        assertThat(one).isNotEqualTo(prepared.assess(DEAL, LOST, NOON)).isNotEqualTo("blocked");
        assertThat(one.unmet().get(0)).isNotEqualTo("unmet");
        assertThat(prepared.model().id()).isEqualTo("direct");
        assertThat(List.of(one.deal(), one.from(), one.to(), one.asOf()))
                .containsExactly(DEAL.id(), CONTACT, OFFER, NOON);
    }
}
