package dev.attain.examples.quickstart;

import dev.attain.core.money.Money;
import dev.attain.core.role.RoleId;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.Need;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Gate;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.assess.PreparedStageModel;
import dev.attain.funnel.stage.assess.StageEngine;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Words;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;

/** Why a deal may not move, and what it is missing for the win: a program of the README. */
public final class StageSteps {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final AttributeCatalogue KNOWN = AttributeCatalogue.of(
            AttributeDefinition.of("budget-holder", AttributeType.TEXT),
            AttributeDefinition.money("amount", Currency.getInstance("CNY")));

    private StageSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Asks for two moves of one deal. */
    public static void run(PrintStream out) {
        // tag::stage[]
        Stage needs = Stage.open("needs", 1, "40%")
                .withSteps(Step.required("interview-users", Words.of("Interview the users", "访谈使用者")))
                .withExit(
                        Criterion.block("payer-known", Condition.present("budget-holder")),
                        Criterion.block("need-understood", Condition.needDepth(6)));
        Stage offer = Stage.open("offer", 2, "70%")
                .withEntry(
                        Criterion.warn("worth-it", Condition.compared("amount", Comparison.AT_LEAST, cny("50000.00"))))
                .withGate(Gate.of(RoleId.of("sales-manager")));
        StageModel model = model(needs, offer, Stage.won("won", 3));

        PreparedStageModel prepared = StageEngine.standard().prepare(model);
        out.println(prepared.assess(deal(), offer.id(), NOON));
        out.println(prepared.missing(deal(), StageId.of("won"), NOON).text(Locale.CHINESE));
        // end::stage[]
    }

    private static StageModel model(Stage... line) {
        return StageModel.builder()
                .id("direct")
                .version("1")
                .since(LocalDate.of(2026, 1, 1))
                .attributes(KNOWN)
                .line(line)
                .build();
    }

    private static Deal deal() {
        return Deal.builder()
                .id(DealId.of("D-1042"))
                .stage(StageId.of("needs"))
                .enteredAt(Instant.parse("2026-03-02T09:00:00Z"))
                .addAttributes(Attribute.of("amount", cny("42000.00")))
                .addCompletedSteps(StepId.of("interview-users"))
                .addNeeds(Need.surface("a cheaper press"), Need.hidden("the plant stands still every Monday"))
                .build();
    }

    private static AttributeValue cny(String amount) {
        return AttributeValue.of(Money.of("CNY", amount));
    }
}
