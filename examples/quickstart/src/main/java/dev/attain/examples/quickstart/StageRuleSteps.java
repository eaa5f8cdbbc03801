package dev.attain.examples.quickstart;

import dev.attain.core.text.Wording;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.assess.StageEngine;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.rule.RuleAnswer;
import dev.attain.funnel.stage.rule.StageContext;
import dev.attain.funnel.stage.rule.StageRule;
import dev.attain.funnel.stage.rule.StageRuleVerifier;
import dev.attain.funnel.stage.rule.StageRules;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** A stage rule of one's own in five minutes: written, tried out, handed over. A program of the README. */
public final class StageRuleSteps {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");

    private StageRuleSteps() {}

    // tag::rule[]
    /** Above a margin in percent that the criterion names, a discount needs no further question. */
    static final class MarginKept implements StageRule {
        private static final Wording MARGIN = Wording.of("acme.margin", "the margin is {0}%", "毛利率为 {0}%");
        private static final Wording RAISE = Wording.of("acme.raise", "raise it to {0}%", "请提高到 {0}%");

        @Override
        public RuleAnswer check(StageContext context) {
            BigDecimal least =
                    context.parameter(AttributeValue.Decimal.class, "least").value();
            BigDecimal margin = context.number("margin").orElse(BigDecimal.ZERO);
            return margin.compareTo(least) >= 0
                    ? RuleAnswer.met(MARGIN.message(margin))
                    : RuleAnswer.unmet(MARGIN.message(margin), RAISE.message(least));
        }
    }
    // end::rule[]

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Tries the rule out and asks it about a deal. */
    public static void run(PrintStream out) {
        // tag::use[]
        Attribute least = Attribute.of("least", AttributeValue.of(20));
        StageRuleVerifier.verifying(new MarginKept())
                .with(least)
                .given(deal(15))
                .blocks("15%")
                .given(deal(20))
                .passes();

        Stage offer = Stage.open("offer", 1, "60%")
                .withExit(Criterion.block("margin", Condition.rule("margin-kept", least))); // data names the rule
        StageEngine engine = StageEngine.standard().with(StageRules.of("margin-kept", new MarginKept()));
        out.println(engine.assess(model(offer), deal(15), StageId.of("talks"), NOON));
        // end::use[]
    }

    private static StageModel model(Stage offer) {
        return StageModel.builder()
                .id("direct")
                .version("1")
                .since(LocalDate.of(2026, 1, 1))
                .attributes(AttributeCatalogue.of(AttributeDefinition.of("margin", AttributeType.NUMBER)))
                .line(offer, Stage.open("talks", 2, "80%"))
                .build();
    }

    private static Deal deal(int margin) {
        return Deal.builder()
                .id(DealId.of("D-1042"))
                .stage(StageId.of("offer"))
                .enteredAt(NOON)
                .addAttributes(Attribute.of("margin", AttributeValue.of(margin)))
                .build();
    }
}
