package dev.attain.funnel.stage.assess;

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
import dev.attain.funnel.stage.assess.census.CensusAnswer;
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
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is unmet is exactly what fails, by an evaluator that reads conditions one by one and knows nothing of the
 * engine.
 */
class StageEngineProperties {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final RoleId LEAD = RoleId.of("lead");
    private static final StageId NEXT = StageId.of("next");

    @Property
    void theUnmetCriteriaAreExactlyThoseThatFail(
            @ForAll("conditions") List<Condition> conditions, @ForAll("deals") Deal deal) {
        List<Criterion> criteria = IntStream.range(0, conditions.size())
                .mapToObj(i -> Criterion.block("c" + i, conditions.get(i)))
                .toList();
        PreparedStageModel prepared = StageEngine.standard().prepare(model(criteria));
        List<Criterion> failing = criteria.stream()
                .filter(criterion -> !holds(criterion.condition(), deal).orElse(false))
                .toList();
        StageDecision decision = prepared.assess(deal, NEXT, NOON);
        assertThat(decision.unmet()).map(CriterionOutcome::criterion).isEqualTo(failing);
        assertThat(decision.isAllowed()).isEqualTo(failing.isEmpty());
        assertThat(decision.satisfied()).hasSize(criteria.size() - failing.size());
        assertThat(prepared.missing(deal, NEXT, NOON).unmet()).isEqualTo(decision.unmet());
        assertThat(prepared.assessAll(List.of(deal), NOON).answer(0))
                .isEqualTo(failing.isEmpty() ? CensusAnswer.MAY_MOVE : CensusAnswer.BLOCKED);
        assertThat(decision.text(java.util.Locale.CHINESE)).isNotEmpty();
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return condition(2).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Deal> deals() {
        Arbitrary<Optional<AttributeValue>> number =
                Arbitraries.integers().between(0, 3).map(AttributeValue::of).optional();
        Arbitrary<Optional<AttributeValue>> text =
                Arbitraries.of("", "a", "b").map(AttributeValue::of).optional();
        Arbitrary<Optional<AttributeValue>> texts = Arbitraries.of("a", "b")
                .list()
                .ofMaxSize(3)
                .map(AttributeValue::of)
                .optional();
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        return Combinators.combine(number, text, texts, yes, yes).as(StageEngineProperties::deal);
    }

    private static Deal deal(
            Optional<AttributeValue> n,
            Optional<AttributeValue> t,
            Optional<AttributeValue> l,
            boolean done,
            boolean signed) {
        List<Attribute> attributes = new ArrayList<>();
        n.ifPresent(value -> attributes.add(Attribute.of("n", value)));
        t.ifPresent(value -> attributes.add(Attribute.of("t", value)));
        l.ifPresent(value -> attributes.add(Attribute.of("l", value)));
        return Deal.builder()
                .id(DealId.of("D"))
                .stage(StageId.of("here"))
                .enteredAt(NOON)
                .addAllAttributes(attributes)
                .addAllCompletedSteps(done ? List.of(StepId.of("s"), StepId.of("elsewhere")) : List.of())
                .addAllSignOffs(signed ? List.of(new SignOff(LEAD, PartyId.of("ann"), NOON)) : List.of())
                .build();
    }

    private static Arbitrary<Condition> condition(int depth) {
        Arbitrary<Condition> simple = Arbitraries.oneOf(
                Arbitraries.of("n", "t", "l").map(Condition::present),
                Combinators.combine(
                                Arbitraries.of(Comparison.class),
                                Arbitraries.integers().between(0, 3))
                        .as((comparison, n) -> Condition.compared("n", comparison, AttributeValue.of(n))),
                Arbitraries.of("a", "b").map(text -> Condition.oneOf("t", text)),
                Arbitraries.integers().between(1, 3).map(count -> Condition.countAtLeast("l", count)),
                Arbitraries.of(Condition.stepDone(StepId.of("s")), Condition.signedOff(LEAD)));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<List<Condition>> parts =
                condition(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                simple,
                parts.map(Condition.All::new),
                parts.map(Condition.Any::new),
                parts.flatMap(all ->
                        Arbitraries.integers().between(1, all.size()).map(count -> new Condition.AtLeast(count, all))),
                condition(depth - 1).map(Condition::not));
    }

    private static StageModel model(List<Criterion> criteria) {
        return StageModel.builder()
                .id("random")
                .version("1")
                .since(LocalDate.EPOCH)
                .attributes(AttributeCatalogue.of(
                        AttributeDefinition.of("n", AttributeType.NUMBER),
                        AttributeDefinition.of("t", AttributeType.TEXT),
                        AttributeDefinition.of("l", AttributeType.TEXTS)))
                .line(
                        Stage.open("here", 1, "50%")
                                .withSteps(Step.optional("s", Words.of("S")))
                                .withExit(criteria),
                        Stage.open("next", 2, "60%"))
                .build();
    }

    /** So, not so, or empty for nobody can tell. */
    private static Optional<Boolean> holds(Condition condition, Deal deal) {
        if (condition instanceof Condition.Not not) {
            return holds(not.condition(), deal).map(so -> !so);
        }
        if (condition instanceof Condition.All all) {
            return joined(all.conditions(), deal, all.conditions().size());
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.conditions(), deal, 1);
        }
        if (condition instanceof Condition.AtLeast some) {
            return joined(some.conditions(), deal, some.count());
        }
        return simple(condition, deal);
    }

    /** Tries every way in which what is unknown could turn out: if the answer is the same in all, it is the answer. */
    private static Optional<Boolean> joined(List<Condition> parts, Deal deal, int least) {
        List<Optional<Boolean>> known =
                parts.stream().map(part -> holds(part, deal)).toList();
        List<Boolean> answers = IntStream.range(0, 1 << parts.size())
                .mapToObj(world -> IntStream.range(0, parts.size())
                                .filter(i -> known.get(i).orElse((world >> i) % 2 == 1))
                                .count()
                        >= least)
                .distinct()
                .toList();
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }

    private static Optional<Boolean> simple(Condition condition, Deal deal) {
        if (condition instanceof Condition.Present present) {
            return Optional.of(deal.attribute(present.attribute())
                    .filter(value ->
                            !value.equals(AttributeValue.of("")) && !value.equals(AttributeValue.of(List.of())))
                    .isPresent());
        }
        if (condition instanceof Condition.Compared compared) {
            BigDecimal asked = ((AttributeValue.Decimal) compared.value()).value();
            return deal.attribute("n")
                    .map(value -> holds(compared.comparison(), ((AttributeValue.Decimal) value).value(), asked));
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return deal.attribute("t").map(oneOf.values()::contains);
        }
        if (condition instanceof Condition.CountAtLeast count) {
            int there = deal.attribute("l")
                    .map(value -> ((AttributeValue.Texts) value).value().size())
                    .orElse(0);
            return Optional.of(there >= count.count());
        }
        if (condition instanceof Condition.StepDone step) {
            return Optional.of(deal.completedSteps().contains(step.step()));
        }
        return Optional.of(!deal.signOffs().isEmpty());
    }

    private static boolean holds(Comparison comparison, BigDecimal value, BigDecimal asked) {
        return switch (comparison) {
            case LESS -> value.intValue() < asked.intValue();
            case AT_MOST -> value.intValue() <= asked.intValue();
            case EQUAL -> value.intValue() == asked.intValue();
            case NOT_EQUAL -> value.intValue() != asked.intValue();
            case AT_LEAST -> value.intValue() >= asked.intValue();
            case MORE -> value.intValue() > asked.intValue();
        };
    }
}
