package dev.attain.funnel.stage.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.attain.cases.SharedCases;
import dev.attain.core.finding.Severity;
import dev.attain.core.money.Money;
import dev.attain.core.party.PartyId;
import dev.attain.core.role.RoleId;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.NeedPoints;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Gate;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.Track;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.criterion.Words;
import dev.attain.funnel.stage.preset.StageModels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StageModelCheckerTest {
    private static final AttributeCatalogue KNOWN = AttributeCatalogue.of(
            AttributeDefinition.of("pain", AttributeType.TEXT),
            AttributeDefinition.of("discount", AttributeType.NUMBER),
            AttributeDefinition.of("due", AttributeType.DATE),
            AttributeDefinition.of("called", AttributeType.MOMENT),
            AttributeDefinition.of("sure", AttributeType.FLAG),
            AttributeDefinition.of("rivals", AttributeType.TEXTS),
            AttributeDefinition.money("amount", Currency.getInstance("CNY")));
    private static final RoleId LEAD = RoleId.of("lead");
    private static final PartyId ANN = PartyId.of("ann");
    private static final PartyId BOB = PartyId.of("bob");

    private static StageModel.Builder model() {
        return StageModel.builder()
                .id("direct")
                .version("1")
                .since(LocalDate.of(2026, 1, 1))
                .attributes(KNOWN);
    }

    private static Stage open(String id, int order) {
        return Stage.open(id, order, order + "0%");
    }

    private static StageId id(String stage) {
        return StageId.of(stage);
    }

    private static List<StageId> ids(String... stages) {
        return Stream.of(stages).map(StageId::of).toList();
    }

    private static List<ModelFlaw> flaws(StageModel model) {
        return StageModelChecker.standard().check(model).flaws();
    }

    private static ModelFlaw only(StageModel model) {
        List<ModelFlaw> flaws = flaws(model);
        assertThat(flaws).hasSize(1);
        return flaws.get(0);
    }

    /**
     * S08: van der Aalst's soundness of a workflow net on small models; i is where deals begin, o where they are won.
     */
    private static Map<String, StageModel> smallModels() {
        Stage i = open("i", 1);
        Stage a = open("a", 2);
        Stage b = open("b", 3);
        Stage o = Stage.won("o", 5);
        Stage x = open("x", 4);
        StageModel linear = model().line(i, a, b, o).build();
        return Map.of(
                "linear", linear,
                "deadEnd",
                        model().line(i, a, b, o)
                                .addStages(x)
                                .addTransitions(Transition.forward(a.id(), x.id()))
                                .build(),
                "parallelOk",
                        model().line(i, a.withTracks(track("a1", "a2"), track("b1", "b2")), o)
                                .build(),
                "livelock",
                        model().line(i, a, b)
                                .addStages(x, o)
                                .addTransitions(Transition.back(b.id(), a.id()), Transition.close(x.id(), o.id()))
                                .build(),
                "loopWithExit", linear.withTransitions(with(linear, Transition.back(b.id(), a.id()))),
                "deadMove",
                        linear.withStages(
                                i,
                                a.withExit(Criterion.block("never", Condition.stepDone(StepId.of("late")))),
                                b.withSteps(Step.required("late", Words.of("Late"))),
                                o),
                "stuckGate", linear.withStages(i, a, b.withGate(new Gate(LEAD, 2, List.of(ANN))), o),
                "reopened", linear.withTransitions(with(linear, Transition.reopen(o.id(), a.id()))));
    }

    private static Track track(String first, String second) {
        return Track.of(
                Words.of(first), Step.required(first, Words.of(first)), Step.required(second, Words.of(second)));
    }

    private static List<Transition> with(StageModel model, Transition more) {
        return Stream.concat(model.transitions().stream(), Stream.of(more)).toList();
    }

    @ParameterizedTest(name = "{0} is sound: {1}")
    @CsvSource({
        "linear, true", "deadEnd, false", "parallelOk, true", "livelock, false",
        "loopWithExit, true", "deadMove, false", "stuckGate, false", "reopened, true"
    })
    void soundModelsAreToldFromOthers(String name, boolean sound) {
        ModelReport report = StageModelChecker.standard().check(smallModels().get(name));
        assertThat(report.isSound()).isEqualTo(sound);
        assertThat(report.model().stages()).isNotEmpty();
    }

    @Test
    void theVerdictsAreThoseOfCaseS08() {
        var sound = SharedCases.one("stages", "S08").get("expected").get("sound");
        Stream.of("linear", "deadEnd", "parallelOk", "livelock")
                .forEach(name -> assertThat(StageModelChecker.standard()
                                .check(smallModels().get(name))
                                .isSound())
                        .isEqualTo(sound.get(name).asBoolean()));
    }

    @Test
    void aStageWithoutAMoveOutIsADeadEnd() {
        ModelFlaw flaw = only(smallModels().get("deadEnd"));
        assertThat(flaw.kind()).isEqualTo(FlawKind.DEAD_END);
        assertThat(flaw.stages()).containsExactly(id("x"));
        assertThat(flaw.text(Locale.ROOT))
                .isEqualTo(
                        "stages.x: x has no move out of it, and is not closed: add a move on, or one that closes the deal");
        assertThat(flaw.text(Locale.CHINESE)).isEqualTo("stages.x: x没有任何推进，且不是关闭阶段：请添加继续或关闭商机的推进");
    }

    @Test
    void stagesThatOnlyLeadToEachOtherAreATrapAndTheRoundIsShown() {
        List<ModelFlaw> flaws = flaws(smallModels().get("livelock"));
        assertThat(flaws)
                .map(ModelFlaw::kind)
                .containsExactly(FlawKind.UNREACHABLE, FlawKind.UNREACHABLE, FlawKind.TRAP, FlawKind.NO_WAY_TO_CLOSE);
        assertThat(flaws).map(ModelFlaw::stages).containsExactly(ids("x"), ids("o"), ids("a", "b", "a"), ids("i", "a"));
        assertThat(flaws)
                .map(flaw -> flaw.text(Locale.ROOT))
                .containsExactly(
                        "stages.x: x is never reached: no way leads there from i; add a move or drop the stage",
                        "stages.o: o is never reached: no way leads there from i; add a move or drop the stage",
                        "stages.a: deals that come here go round for ever: [a, b, a]; add a move out that ends in a closed stage",
                        "stages.i: from i no closed stage is reached: every way ends as [i, a] does");
    }

    @Test
    void theModelsToStartFromAreSound() {
        assertThat(flaws(StageModels.sevenStages())).isEmpty();
        assertThat(flaws(StageModels.leadToCash())).isEmpty();
    }

    @Test
    void aHundredStagesInALineNeedNoDeepCalls() {
        Stage[] line = IntStream.rangeClosed(1, 100)
                .mapToObj(order -> order == 100 ? Stage.won("s100", 100) : Stage.open("s" + order, order, "50%"))
                .toArray(Stage[]::new);
        assertThat(flaws(model().line(line).build())).isEmpty();
    }

    @Test
    void twoMovesToStagesOfOneNameAreAmbiguous() {
        Stage one = open("offer", 2).withName(Words.of("Offer", "报价"));
        Stage other = open("quote", 3).withName(Words.of("Quote", "报价"));
        StageModel model = model().line(open("contact", 1), one, other, Stage.won("won", 4))
                .addTransitions(Transition.skip(id("contact"), id("quote")))
                .build();
        ModelFlaw flaw = only(model);
        assertThat(flaw.kind()).isEqualTo(FlawKind.AMBIGUOUS_MOVE);
        assertThat(flaw.finding().severity()).isEqualTo(Severity.WARNING);
        assertThat(flaw.stages()).containsExactly(id("contact"), id("offer"), id("quote"));
    }

    @Test
    void probabilitiesShouldNotFallAlongTheOrder() {
        ModelFlaw flaw = only(model().line(
                        Stage.open("a", 1, "40%"), Stage.open("b", 2, "40%"), Stage.open("c", 3, "30%"))
                .addStages(Stage.onHold("rest", 4, "5%"), Stage.won("won", 5))
                .addTransitions(Transition.forward(id("c"), id("rest")), Transition.close(id("rest"), id("won")))
                .build());
        assertThat(flaw.kind()).isEqualTo(FlawKind.PROBABILITY_FALLS);
        assertThat(flaw.stages()).containsExactly(id("b"), id("c"));
        assertThat(flaw.text(Locale.ROOT))
                .isEqualTo(
                        "stages.c.probability: b has 40% and c, later, only 30%: probabilities should not fall along the order");
    }

    @Test
    void aGateDoesNotAskMorePeopleThanMaySign() {
        ModelFlaw flaw = only(smallModels().get("stuckGate"));
        assertThat(flaw.kind()).isEqualTo(FlawKind.QUORUM_TOO_LARGE);
        assertThat(flaw.criteria()).containsExactly(CriterionId.of("gate.b"));
        assertThat(flaw.finding().severity()).isEqualTo(Severity.ERROR);
        assertThat(flaw.stages()).containsExactly(id("b"), id("o"));
        assertThat(flaw.text(Locale.ROOT))
                .isEqualTo("criteria.gate.b: gate.b asks for 2 signatures as lead, but only these may sign: [ann];"
                        + " lower the quorum or name more people");
        StageModel enough = smallModels().get("linear");
        assertThat(flaws(enough.withStages(Stream.concat(
                                enough.stages().stream()
                                        .filter(stage -> !stage.id().equals(id("b"))),
                                Stream.of(open("b", 3).withGate(new Gate(LEAD, 2, List.of(ANN, BOB)))))
                        .toList())))
                .isEmpty();
    }

    @Test
    void aGateThatIsOnlyOneChoiceOfSeveralIsAWarning() {
        Condition either = Condition.any(signed(2, ANN), Condition.present("pain"));
        ModelFlaw flaw =
                only(model().line(open("contact", 1).withExit(Criterion.block("either", either)), Stage.won("won", 2))
                        .build());
        assertThat(flaw.kind()).isEqualTo(FlawKind.QUORUM_TOO_LARGE);
        assertThat(flaw.finding().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void whatAStepSetsIsNotAskedBefore() {
        Stage contact = open("contact", 1).withExit(Criterion.block("pain-known", Condition.present("pain")));
        Stage needs = open("needs", 2)
                .withSteps(new Step(StepId.of("ask"), Words.of("Ask"), true, List.of("pain"), List.of()));
        StageModel model = model().line(contact, needs, Stage.won("won", 3)).build();
        ModelFlaw flaw = only(model);
        assertThat(flaw.kind()).isEqualTo(FlawKind.ATTRIBUTE_TOO_EARLY);
        assertThat(flaw.text(Locale.ROOT))
                .isEqualTo("transitions.contact.needs: from contact to needs asks for pain, which is only set later, in"
                        + " [needs]: ask later, or set it earlier");
        assertThat(flaws(model.withTransitions(with(model, Transition.back(id("needs"), id("contact"))))))
                .as("a deal that comes back knows it")
                .isEmpty();
    }

    @Test
    void aWayPastEveryStepThatSetsAnAttributeIsShown() {
        Stage needs = open("needs", 2)
                .withSteps(new Step(StepId.of("ask"), Words.of("Ask"), true, List.of("pain"), List.of()));
        Stage offer = open("offer", 3).withExit(Criterion.block("pain-known", Condition.present("pain")));
        StageModel model = model().line(open("contact", 1), needs, offer, Stage.won("won", 4))
                .addTransitions(Transition.skip(id("contact"), id("offer")))
                .build();
        ModelFlaw flaw = only(model);
        assertThat(flaw.kind()).isEqualTo(FlawKind.ATTRIBUTE_PASSED_BY);
        assertThat(flaw.stages()).containsExactly(id("contact"), id("offer"));
        assertThat(flaw.finding().severity()).isEqualTo(Severity.WARNING);
        assertThat(flaws(model.withTransitions(with(model, Transition.back(id("offer"), id("needs"))))))
                .isEmpty();
    }

    @Test
    void aStepIsNotAskedBeforeItsStage() {
        ModelFlaw flaw = only(smallModels().get("deadMove"));
        assertThat(flaw.kind()).isEqualTo(FlawKind.STEP_TOO_EARLY);
        assertThat(flaw.text(Locale.ROOT))
                .isEqualTo(
                        "transitions.a.b: from a to b asks for step late, which is only done later, in [b]: ask later, or"
                                + " move the step");
    }

    @Test
    void theCriteriaOfAMoveThatContradictEachOtherAreNamedAndNoOthers() {
        Stage contact = open("contact", 1)
                .withExit(
                        Criterion.block("pain-known", Condition.present("pain")),
                        Criterion.block("generous", number(Comparison.AT_LEAST, 20)),
                        Criterion.warn("odd", number(Comparison.EQUAL, 7)));
        Stage offer = open("offer", 2).withEntry(Criterion.block("frugal", number(Comparison.LESS, 20)));
        ModelFlaw flaw = only(model().line(contact, offer, Stage.won("won", 3)).build());
        assertThat(flaw.kind()).isEqualTo(FlawKind.MOVE_IMPOSSIBLE);
        assertThat(flaw.criteria()).containsExactly(CriterionId.of("generous"), CriterionId.of("frugal"));
        assertThat(flaw.text(Locale.ROOT))
                .isEqualTo(
                        "transitions.contact.offer: no deal can go from contact to offer: [generous, frugal] contradict each"
                                + " other");
    }

    @Test
    void aWarningThatCanNeverBeMetIsAWarning() {
        Stage contact = open("contact", 1).withExit(Criterion.warn("odd", IMPOSSIBLE));
        ModelFlaw flaw = only(model().line(contact, Stage.won("won", 3)).build());
        assertThat(flaw.finding().severity()).isEqualTo(Severity.WARNING);
        assertThat(flaw.text(Locale.ROOT)).isEqualTo("criteria.odd: no deal can meet odd: it contradicts itself");
    }

    @Test
    void whatTakesTooLongToTellIsSaidToBeUndecided() {
        Stream<Condition> free = IntStream.range(0, 40)
                .mapToObj(i -> Condition.any(number(Comparison.MORE, -i), number(Comparison.MORE, -i - 100)));
        Stream<Condition> contradictory =
                Stream.of(Condition.oneOf("pain", "a", "b"), Condition.any(pain("c"), pain("d")));
        List<Condition> conditions = Stream.concat(free, contradictory).toList();
        List<Criterion> criteria = IntStream.range(0, conditions.size())
                .mapToObj(i -> Criterion.block("c" + i, conditions.get(i)))
                .toList();
        ModelFlaw flaw = only(model().line(open("contact", 1).withExit(criteria), Stage.won("won", 3))
                .build());
        assertThat(flaw.kind()).isEqualTo(FlawKind.UNDECIDED);
        assertThat(flaw.text(Locale.ROOT))
                .isEqualTo(
                        "transitions.contact.won: whether a deal can go from contact to won takes too long to tell: simplify"
                                + " its criteria");
    }

    private static Condition pain(String text) {
        return pain(Comparison.EQUAL, text);
    }

    private static final Condition IMPOSSIBLE = Condition.all(number(Comparison.MORE, 3), number(Comparison.LESS, 3));

    private static Condition number(Comparison comparison, long value) {
        return Condition.compared("discount", comparison, AttributeValue.of(value));
    }

    private static Condition due(Comparison comparison, String date) {
        return Condition.compared("due", comparison, AttributeValue.of(LocalDate.parse(date)));
    }

    private static Condition called(Comparison comparison, String moment) {
        return Condition.compared("called", comparison, AttributeValue.of(Instant.parse(moment)));
    }

    private static Condition amount(Comparison comparison, String amount) {
        return Condition.compared("amount", comparison, AttributeValue.of(Money.of("CNY", amount)));
    }

    private static Condition pain(Comparison comparison, String text) {
        return Condition.compared("pain", comparison, AttributeValue.of(text));
    }

    private static Condition rivals(Comparison comparison, String... texts) {
        return Condition.compared("rivals", comparison, AttributeValue.of(List.of(texts)));
    }

    private static Condition sure(boolean flag) {
        return Condition.compared("sure", Comparison.EQUAL, AttributeValue.of(flag));
    }

    private static Condition signed(int quorum, PartyId... signers) {
        return new Condition.SignedOff(LEAD, quorum, List.of(signers));
    }

    private static Condition depth(long atLeast, int points) {
        return new Condition.NeedDepth(new NeedPoints(points, points, 1), atLeast);
    }

    private static Arguments possible(Condition... all) {
        return arguments(Condition.all(all), true);
    }

    private static Arguments impossible(Condition... all) {
        return arguments(Condition.all(all), false);
    }

    static Stream<Arguments> bothSidesOfEveryEdge() {
        Condition absent = Condition.not(Condition.present("pain"));
        Condition noRivals = Condition.not(Condition.countAtLeast("rivals", 1));
        return Stream.of(
                possible(number(Comparison.AT_LEAST, 3), number(Comparison.AT_MOST, 3)),
                impossible(number(Comparison.AT_LEAST, 3), number(Comparison.LESS, 3)),
                possible(number(Comparison.MORE, 3), number(Comparison.LESS, 4)),
                impossible(number(Comparison.MORE, 3), Condition.not(Condition.present("discount"))),
                impossible(due(Comparison.MORE, "2026-03-01"), due(Comparison.LESS, "2026-03-02")),
                possible(due(Comparison.MORE, "2026-03-01"), due(Comparison.LESS, "2026-03-03")),
                impossible(amount(Comparison.MORE, "1.00"), amount(Comparison.LESS, "1.01")),
                possible(amount(Comparison.MORE, "1.00"), amount(Comparison.LESS, "1.02")),
                impossible(
                        called(Comparison.MORE, "2026-03-01T00:00:00Z"),
                        called(Comparison.LESS, "2026-03-01T00:00:00.000000001Z")),
                possible(
                        called(Comparison.MORE, "2026-03-01T00:00:00Z"),
                        called(Comparison.LESS, "2026-03-01T00:00:00.000000002Z")),
                impossible(sure(true), sure(false)),
                impossible(Condition.not(sure(true)), Condition.not(sure(false))),
                possible(Condition.not(sure(true))),
                impossible(pain(Comparison.EQUAL, "a"), Condition.matches("pain", "b*")),
                possible(pain(Comparison.EQUAL, "bad"), Condition.matches("pain", "b*")),
                impossible(pain(Comparison.EQUAL, "a"), absent),
                possible(pain(Comparison.EQUAL, ""), absent),
                possible(pain(Comparison.NOT_EQUAL, "a"), absent),
                impossible(Condition.matches("pain", "b*"), Condition.not(Condition.matches("pain", "b*"))),
                impossible(Condition.oneOf("pain", "a", "b"), Condition.oneOf("pain", "c")),
                possible(Condition.oneOf("pain", "a", "b"), Condition.not(Condition.oneOf("pain", "a"))),
                impossible(Condition.countAtLeast("rivals", 2), Condition.not(Condition.countAtLeast("rivals", 2))),
                possible(Condition.countAtLeast("rivals", 2), Condition.not(Condition.countAtLeast("rivals", 3))),
                impossible(rivals(Comparison.EQUAL, "a"), Condition.countAtLeast("rivals", 2)),
                possible(rivals(Comparison.EQUAL, "a", "b"), Condition.countAtLeast("rivals", 2)),
                impossible(rivals(Comparison.EQUAL, "a", "b"), rivals(Comparison.EQUAL, "a")),
                possible(rivals(Comparison.NOT_EQUAL, "a"), rivals(Comparison.NOT_EQUAL, "b"), noRivals),
                impossible(Condition.present("rivals"), noRivals),
                impossible(Condition.not(Condition.present("rivals")), Condition.not(rivals(Comparison.EQUAL))),
                possible(Condition.not(Condition.present("rivals")), Condition.not(rivals(Comparison.EQUAL, "a"))),
                impossible(inStage(Comparison.LESS, Stay.days(0))),
                possible(inStage(Comparison.AT_MOST, Stay.days(0))),
                impossible(inStage(Comparison.AT_LEAST, Stay.days(2)), inStage(Comparison.LESS, Stay.hours(48))),
                possible(inStage(Comparison.AT_LEAST, Stay.days(2)), inStage(Comparison.LESS, Stay.hours(49))),
                possible(
                        inStage(Comparison.MORE, Stay.businessDays(2)),
                        inStage(Comparison.LESS, Stay.businessHours(2))),
                impossible(signed(2), Condition.not(signed(1))),
                possible(signed(1), Condition.not(signed(2))),
                impossible(signed(2, ANN, BOB), Condition.not(signed(1, ANN))),
                possible(signed(1, ANN, BOB), Condition.not(signed(1, ANN))),
                possible(signed(2), Condition.not(signed(1, ANN))),
                impossible(depth(3, 1), Condition.not(depth(3, 1))),
                possible(depth(3, 1), Condition.not(depth(4, 1))),
                impossible(depth(1, 0)),
                possible(depth(0, 0)),
                impossible(Condition.rule("own"), Condition.not(Condition.rule("own"))),
                possible(Condition.rule("own"), Condition.not(Condition.rule("other"))),
                impossible(
                        Condition.any(sure(true), number(Comparison.EQUAL, 1)),
                        sure(false),
                        number(Comparison.MORE, 1)),
                possible(
                        Condition.any(sure(true), number(Comparison.EQUAL, 1)),
                        sure(false),
                        number(Comparison.LESS, 2)),
                impossible(
                        Condition.atLeast(2, sure(true), sure(false), number(Comparison.EQUAL, 1)),
                        Condition.not(number(Comparison.EQUAL, 1))),
                possible(Condition.not(Condition.all(sure(true), number(Comparison.EQUAL, 1))), sure(true)),
                impossible(Condition.not(Condition.any(sure(true), sure(false)))),
                impossible(Condition.not(Condition.atLeast(1, Condition.not(absent))), pain(Comparison.EQUAL, "a")));
    }

    private static Condition inStage(Comparison comparison, Stay stay) {
        return Condition.inStage(comparison, stay);
    }

    @ParameterizedTest(name = "{0} can be met: {1}")
    @MethodSource("bothSidesOfEveryEdge")
    void whatCanNeverBeMetIsFoundAndNothingElse(Condition condition, boolean possible) {
        StageModel model = model().line(
                        open("contact", 1).withExit(Criterion.block("asked", condition)), Stage.won("won", 2))
                .build();
        assertThat(flaws(model).stream().map(ModelFlaw::kind).filter(FlawKind.CRITERION_IMPOSSIBLE::equals))
                .hasSize(possible ? 0 : 1);
    }
}
