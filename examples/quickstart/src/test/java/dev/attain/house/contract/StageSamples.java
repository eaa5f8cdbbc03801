package dev.attain.house.contract;

import static java.util.Map.entry;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.role.RoleId;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.journey.BuyerJourney;
import dev.attain.funnel.journey.BuyerStep;
import dev.attain.funnel.journey.PresumedStep;
import dev.attain.funnel.stage.Gate;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageKind;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.Track;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.TransitionKind;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.criterion.Words;
import dev.attain.funnel.stage.migration.Landing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Stage models whose parts must fit each other; a larger seed gives another one. */
final class StageSamples {
    static final Map<Class<?>, IntFunction<Object>> OWN = Map.ofEntries(
            entry(AttributeDefinition.class, StageSamples::attribute),
            entry(AttributeValue.Decimal.class, StageSamples::decimal),
            entry(AttributeValue.Flag.class, seed -> new AttributeValue.Flag(seed % 2 == 0)),
            entry(AttributeValue.class, StageSamples::decimal),
            entry(DealView.class, StageSamples::deal),
            entry(Condition.class, StageSamples::condition),
            entry(Condition.Not.class, seed -> new Condition.Not(condition(seed))),
            entry(
                    Condition.AtLeast.class,
                    seed -> new Condition.AtLeast(2, List.of(condition(seed), condition(seed + 1)))),
            entry(Stage.class, StageSamples::stage),
            entry(Transition.class, StageSamples::transition),
            entry(StageModel.class, StageSamples::model),
            entry(Landing.class, seed -> new Landing.At(StageId.of("stage-" + seed))),
            entry(BuyerJourney.class, StageSamples::journey));

    private StageSamples() {}

    private static AttributeDefinition attribute(int seed) {
        return new AttributeDefinition(
                "attribute-" + seed,
                AttributeType.QUANTITY,
                Optional.of(Unit.count("seats")),
                Optional.of(RoleId.of("rep")));
    }

    private static AttributeValue.Decimal decimal(int seed) {
        return new AttributeValue.Decimal(BigDecimal.valueOf(15L * seed + 10, 1));
    }

    private static DealView deal(int seed) {
        return Deal.builder()
                .id(DealId.of("deal-" + seed))
                .stage(StageId.of("stage-" + seed))
                .enteredAt(Instant.parse("2026-01-01T00:00:00Z"))
                .build();
    }

    private static Condition condition(int seed) {
        return Condition.not(Condition.inStage(Comparison.MORE, Stay.businessDays(seed + 1)));
    }

    private static Stage stage(int seed) {
        Words name = Words.of("Stage " + seed, "阶段 " + seed);
        return new Stage(
                StageId.of("stage-" + seed),
                name,
                seed,
                StageKind.OPEN,
                Rate.percent("50"),
                Optional.of(Stay.days(3)),
                Optional.of(Stay.days(5)),
                List.of(Criterion.block("in-" + seed, condition(seed))),
                List.of(Criterion.warn("out-" + seed, condition(seed))),
                List.of(Step.required("step-" + seed, name)),
                List.of(Track.of(name, Step.optional("parallel-" + seed, name))),
                Optional.of(new Gate(RoleId.of("lead"), 1, List.of(PartyId.of("ann")))));
    }

    private static Transition transition(int seed) {
        return new Transition(
                StageId.of("stage-" + seed),
                StageId.of("stage-" + (seed + 1)),
                TransitionKind.FORWARD,
                List.of(Criterion.block("move-" + seed, condition(seed))));
    }

    private static StageModel model(int seed) {
        return new StageModel(
                "model-" + seed,
                "1",
                LocalDate.of(2026, 1, 1),
                Optional.of(LocalDate.of(2027, 1, 1)),
                AttributeCatalogue.of(attribute(seed)),
                List.of(stage(seed), stage(seed + 1)),
                List.of(transition(seed)));
    }

    private static BuyerJourney journey(int seed) {
        BuyerStep step = BuyerStep.of("look-" + seed, Words.of("Look", "了解"), Criterion.block("seen", condition(seed)));
        return new BuyerJourney(
                "journey-" + seed, List.of(step), List.of(PresumedStep.of("stage-" + seed, "look-" + seed)));
    }
}
