package dev.attain.funnel.stage.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.party.PartyId;
import dev.attain.core.role.RoleId;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.SignOff;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.assess.PreparedStageModel;
import dev.attain.funnel.stage.assess.StageEngine;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The checker agrees with whoever tries everything. */
class StageModelCheckerProperties {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final RoleId LEAD = RoleId.of("lead");
    private static final StageId WON = StageId.of("won");
    private static final List<Deal> EVERY_DEAL = everyDeal();

    /** Which stages lead to which, by Warshall's closure of the moves. */
    private static boolean[][] closure(StageModel model) {
        List<Stage> stages = model.stages();
        int size = stages.size();
        boolean[][] leads = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                leads[i][j] = i == j
                        || model.transition(stages.get(i).id(), stages.get(j).id())
                                .isPresent();
            }
        }
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    leads[i][j] |= leads[i][k] && leads[k][j];
                }
            }
        }
        return leads;
    }

    @Property
    void theWaysAreThoseThatASearchOfAllPairsFinds(@ForAll("graphs") StageModel model) {
        ModelReport report = StageModelChecker.standard().check(model);
        boolean[][] leads = closure(model);
        List<Stage> stages = model.stages();
        int first = stages.indexOf(model.firstStage());
        List<Integer> all = IntStream.range(0, stages.size()).boxed().toList();
        Set<StageId> missed = ids(stages, all.stream().filter(i -> !leads[first][i]));
        List<Integer> stuck = all.stream()
                .filter(i -> all.stream()
                        .noneMatch(j -> leads[i][j] && stages.get(j).kind().isClosed()))
                .toList();
        List<Integer> ends = stuck.stream()
                .filter(i -> all.stream().allMatch(j -> !leads[i][j] || leads[j][i]))
                .toList();
        assertThat(witnesses(report, FlawKind.UNREACHABLE)).isEqualTo(missed);
        assertThat(Stream.concat(
                                witnesses(report, FlawKind.DEAD_END).stream(),
                                witnesses(report, FlawKind.TRAP).stream())
                        .allMatch(ids(stages, ends.stream())::contains))
                .isTrue();
        assertThat(ends.stream()
                        .filter(i -> ends.stream().noneMatch(j -> j < i && leads[i][j]))
                        .count())
                .as("one trap or dead end for each set of stages that lead to each other")
                .isEqualTo(report.flaws(FlawKind.DEAD_END).size()
                        + report.flaws(FlawKind.TRAP).size());
        assertThat(report.flaws(FlawKind.NO_WAY_TO_CLOSE).stream()
                        .map(flaw -> flaw.stages().get(0))
                        .collect(Collectors.toSet()))
                .isEqualTo(ids(stages, stuck.stream().filter(i -> !ends.contains(i))));
        assertThat(report.isSound()).isEqualTo(missed.isEmpty() && stuck.isEmpty());
    }

    @Property
    void everyWitnessIsAWayThatTheModelHas(@ForAll("graphs") StageModel model) {
        for (ModelFlaw flaw : StageModelChecker.standard().check(model).flaws()) {
            List<StageId> way = flaw.stages();
            boolean isWay = flaw.kind() == FlawKind.TRAP || flaw.kind() == FlawKind.NO_WAY_TO_CLOSE;
            for (int i = 1; isWay && i < way.size(); i++) {
                assertThat(model.transition(way.get(i - 1), way.get(i))).isPresent();
            }
            if (flaw.kind() == FlawKind.TRAP) {
                assertThat(way.get(way.size() - 1)).isEqualTo(way.get(0));
            }
        }
    }

    @Property(tries = 400)
    void whatIsImpossibleIsExactlyWhatNoDealMeets(@ForAll("conditions") List<Condition> conditions) {
        assertThat(isImpossible(conditions)).isEqualTo(noDealMeets(conditions));
    }

    @Property(tries = 200)
    void patternsAndSignaturesRaiseNoFalseAlarm(@ForAll("anyConditions") List<Condition> conditions) {
        if (isImpossible(conditions)) {
            assertThat(noDealMeets(conditions)).isTrue();
        }
    }

    private static Set<StageId> witnesses(ModelReport report, FlawKind kind) {
        return report.flaws(kind).stream()
                .flatMap(flaw -> flaw.stages().stream())
                .collect(Collectors.toSet());
    }

    private static Set<StageId> ids(List<Stage> stages, Stream<Integer> places) {
        return places.map(i -> stages.get(i).id()).collect(Collectors.toSet());
    }

    private static boolean isImpossible(List<Condition> conditions) {
        ModelReport report = StageModelChecker.standard().check(asking(conditions));
        return !report.flaws(FlawKind.CRITERION_IMPOSSIBLE).isEmpty()
                || !report.flaws(FlawKind.MOVE_IMPOSSIBLE).isEmpty();
    }

    private static boolean noDealMeets(List<Condition> conditions) {
        PreparedStageModel prepared = StageEngine.standard().prepare(asking(conditions));
        return EVERY_DEAL.stream()
                .noneMatch(deal -> prepared.assess(deal, WON, NOON).isAllowed());
    }

    private static StageModel asking(List<Condition> conditions) {
        List<Criterion> criteria = IntStream.range(0, conditions.size())
                .mapToObj(i -> Criterion.block("c" + i, conditions.get(i)))
                .toList();
        return StageModel.builder()
                .id("asking")
                .version("1")
                .since(LocalDate.EPOCH)
                .attributes(AttributeCatalogue.of(
                        AttributeDefinition.of("number", AttributeType.NUMBER),
                        AttributeDefinition.of("text", AttributeType.TEXT),
                        AttributeDefinition.of("texts", AttributeType.TEXTS)))
                .line(
                        Stage.open("contact", 1, "50%")
                                .withSteps(Step.optional("call", Words.of("Call")))
                                .withExit(criteria),
                        Stage.won("won", 2))
                .build();
    }

    /**
     * Deals with every number, text (a blank one too), list, step and signature that the conditions below can tell
     * apart.
     */
    private static List<Deal> everyDeal() {
        List<Optional<AttributeValue>> numbers = new ArrayList<>(List.of(Optional.empty()));
        IntStream.rangeClosed(-1, 5)
                .forEach(half -> numbers.add(Optional.of(AttributeValue.of(BigDecimal.valueOf(5L * half, 1)))));
        List<Optional<AttributeValue>> texts = new ArrayList<>(List.of(Optional.empty()));
        Stream.of("", " ", "a", "b", "ab", "z").forEach(text -> texts.add(Optional.of(AttributeValue.of(text))));
        List<Optional<AttributeValue>> lists = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(List.<String>of(), List.of("a"), List.of("x"), List.of("a", "b"), List.of("x", "x"))
                .forEach(list -> lists.add(Optional.of(AttributeValue.of(list))));
        List<Deal> deals = new ArrayList<>();
        for (Optional<AttributeValue> number : numbers) {
            for (Optional<AttributeValue> text : texts) {
                for (Optional<AttributeValue> list : lists) {
                    IntStream.range(0, 8).forEach(bits -> deals.add(deal(number, text, list, bits)));
                }
            }
        }
        return deals;
    }

    private static Deal deal(
            Optional<AttributeValue> number, Optional<AttributeValue> text, Optional<AttributeValue> list, int bits) {
        Deal.Builder deal =
                Deal.builder().id(DealId.of("D-1")).stage(StageId.of("contact")).enteredAt(NOON.minusSeconds(60));
        number.ifPresent(value -> deal.addAttributes(Attribute.of("number", value)));
        text.ifPresent(value -> deal.addAttributes(Attribute.of("text", value)));
        list.ifPresent(value -> deal.addAttributes(Attribute.of("texts", value)));
        if ((bits & 1) != 0) {
            deal.addCompletedSteps(StepId.of("call"));
        }
        Instant before = NOON.minusSeconds(30);
        if ((bits & 2) != 0) {
            deal.addSignOffs(new SignOff(LEAD, PartyId.of("ann"), before));
        }
        if ((bits & 4) != 0) {
            deal.addSignOffs(new SignOff(LEAD, PartyId.of("bob"), before));
        }
        return deal.build();
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return joined(leaf(), 2).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Condition>> anyConditions() {
        Arbitrary<Condition> pattern =
                Arbitraries.of("*", "?", "a*", "*b", "??").map(form -> Condition.matches("text", form));
        Arbitrary<Condition> signed = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of("ann", "bob").set().ofMaxSize(2))
                .as((quorum, signers) -> new Condition.SignedOff(
                        LEAD, quorum, signers.stream().sorted().map(PartyId::of).toList()));
        return joined(Arbitraries.oneOf(leaf(), pattern, signed), 2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<Condition> leaf() {
        Arbitrary<Condition> number = Combinators.combine(
                        Arbitraries.of(Comparison.values()),
                        Arbitraries.integers().between(0, 2))
                .as((comparison, value) -> Condition.compared("number", comparison, AttributeValue.of(value)));
        Arbitrary<Condition> text = Combinators.combine(
                        Arbitraries.of(Comparison.EQUAL, Comparison.NOT_EQUAL), Arbitraries.of("", "a", "b"))
                .as((comparison, value) -> Condition.compared("text", comparison, AttributeValue.of(value)));
        return Arbitraries.oneOf(
                number,
                text,
                Arbitraries.of("number", "text", "texts").map(Condition::present),
                Arbitraries.of(List.of("a"), List.of("b"), List.of("a", "b"))
                        .map(values -> Condition.oneOf("text", values.toArray(String[]::new))),
                Arbitraries.of(List.of("a"), List.<String>of())
                        .map(list -> Condition.compared("texts", Comparison.EQUAL, AttributeValue.of(list))),
                Arbitraries.integers().between(1, 2).map(count -> Condition.countAtLeast("texts", count)),
                Arbitraries.just(Condition.stepDone(StepId.of("call"))));
    }

    private static Arbitrary<Condition> joined(Arbitrary<Condition> leaf, int depth) {
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition> part = joined(leaf, depth - 1);
        Arbitrary<Condition[]> parts =
                part.array(Condition[].class).ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                part.map(Condition::not),
                parts.map(Condition::all),
                parts.map(Condition::any),
                parts.map(some -> Condition.atLeast((some.length + 1) / 2, some)));
    }

    @Provide
    Arbitrary<StageModel> graphs() {
        Arbitrary<List<Boolean>> closed =
                Arbitraries.of(false, false, true).list().ofMaxSize(5);
        return closed.flatMap(kinds -> Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize((kinds.size() + 1) * (kinds.size() + 1))
                .map(dice -> graph(kinds, dice)));
    }

    private static StageModel graph(List<Boolean> closed, List<Integer> dice) {
        List<Stage> stages = new ArrayList<>(List.of(Stage.open("s0", 0, "50%")));
        for (int i = 1; i <= closed.size(); i++) {
            stages.add(closed.get(i - 1) ? Stage.won("s" + i, i) : Stage.open("s" + i, i, "50%"));
        }
        List<Transition> moves = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            for (int j = 0; j < stages.size(); j++) {
                if (i != j && dice.get(i * stages.size() + j) == 0) {
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
        boolean wasClosed = from.kind().isClosed();
        boolean closes = to.kind().isClosed();
        if (closes && !wasClosed) {
            return Transition.close(from.id(), to.id());
        }
        if (wasClosed && !closes) {
            return Transition.reopen(from.id(), to.id());
        }
        return to.order() > from.order() ? Transition.forward(from.id(), to.id()) : Transition.back(from.id(), to.id());
    }
}
