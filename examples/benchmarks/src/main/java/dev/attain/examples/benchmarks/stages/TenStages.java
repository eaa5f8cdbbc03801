package dev.attain.examples.benchmarks.stages;

import dev.attain.core.money.Money;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ten stages in a line, the last one won, and forty criteria on the nine moves between them. From place {@code n} on a
 * deal needs step {@code n}, an amount of {@code n} thousand, {@code 1 + n / 4} contacts and, in turn, a known pain, a
 * region at home, or a small or approved discount; at four of the places also {@code n} seats.
 */
final class TenStages {
    static final int STAGES = 10;
    static final int MOVES = STAGES - 1;
    static final Currency CNY = Currency.getInstance("CNY");
    static final int THOUSAND_IN_CENTS = 100_000;
    static final int SMALL_DISCOUNT = 20;
    static final List<String> AT_HOME = List.of("east", "north", "south", "west");
    static final List<StageId> IDS = IntStream.rangeClosed(1, STAGES)
            .mapToObj(place -> StageId.of("stage-" + place))
            .toList();
    static final List<StepId> STEPS = IntStream.rangeClosed(1, MOVES)
            .mapToObj(place -> StepId.of("step-" + place))
            .toList();

    private TenStages() {}

    static int contactsAt(int place) {
        return 1 + place / 4;
    }

    static boolean asksSeats(int place) {
        return place < 8 && place % 2 == 1;
    }

    static StageModel model() {
        Stream<Stage> open = IntStream.rangeClosed(1, MOVES).mapToObj(TenStages::open);
        return StageModel.builder()
                .id("ten-stages")
                .version("1")
                .since(LocalDate.of(2026, 1, 1))
                .attributes(AttributeCatalogue.of(
                        AttributeDefinition.money("amount", CNY),
                        AttributeDefinition.of("seats", AttributeType.NUMBER),
                        AttributeDefinition.of("discount", AttributeType.NUMBER),
                        AttributeDefinition.of("approved", AttributeType.FLAG),
                        AttributeDefinition.of("region", AttributeType.TEXT),
                        AttributeDefinition.of("pain", AttributeType.TEXT),
                        AttributeDefinition.of("contacts", AttributeType.TEXTS)))
                .line(Stream.concat(open, Stream.of(Stage.won(IDS.get(MOVES).value(), STAGES)))
                        .toArray(Stage[]::new))
                .build();
    }

    private static Stage open(int place) {
        String step = STEPS.get(place - 1).value();
        return Stage.open(IDS.get(place - 1).value(), place, place + "0%")
                .withSteps(Step.required(step, Words.of(step)))
                .withExit(exit(place));
    }

    private static List<Criterion> exit(int place) {
        List<Criterion> exit = new ArrayList<>(List.of(
                Criterion.block("amount-" + place, atLeast("amount", AttributeValue.of(thousands(place)))),
                Criterion.block("contacts-" + place, Condition.countAtLeast("contacts", contactsAt(place))),
                Criterion.block("turn-" + place, inTurn(place))));
        if (asksSeats(place)) {
            exit.add(Criterion.block("seats-" + place, atLeast("seats", AttributeValue.of(place))));
        }
        return exit;
    }

    private static Condition inTurn(int place) {
        return switch (place % 3) {
            case 1 -> Condition.present("pain");
            case 2 -> Condition.oneOf("region", AT_HOME.toArray(String[]::new));
            default ->
                Condition.any(
                        Condition.compared("discount", Comparison.AT_MOST, AttributeValue.of(SMALL_DISCOUNT)),
                        Condition.compared("approved", Comparison.EQUAL, AttributeValue.of(true)));
        };
    }

    private static Condition atLeast(String attribute, AttributeValue value) {
        return Condition.compared(attribute, Comparison.AT_LEAST, value);
    }

    private static Money thousands(int place) {
        return new Money(CNY, (long) place * THOUSAND_IN_CENTS);
    }
}
