package dev.attain.examples.quickstart;

import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.check.StageModelChecker;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Whether deals can live by a model: a program of the README. */
public final class ModelCheckSteps {
    private ModelCheckSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Checks a model in which much is wrong. */
    public static void run(PrintStream out) {
        // tag::check[]
        Stage offer = Stage.open("offer", 2, "60%").withExit(discount("generous", Comparison.AT_LEAST, 20));
        Stage won = Stage.won("won", 5).withEntry(discount("frugal", Comparison.LESS, 20));
        Stage legal = Stage.open("legal", 3, "40%");
        Stage technical = Stage.open("technical", 4, "70%");
        StageModel model = model().line(Stage.open("contact", 1, "20%"), offer, won)
                .addStages(legal, technical)
                .addTransitions(
                        Transition.forward(offer.id(), legal.id()),
                        Transition.forward(legal.id(), technical.id()),
                        Transition.back(technical.id(), legal.id()))
                .build();
        StageModelChecker.standard().check(model).findings().forEach(out::println);
        // end::check[]
    }

    private static Criterion discount(String id, Comparison comparison, long percent) {
        return Criterion.block(id, Condition.compared("discount", comparison, AttributeValue.of(percent)));
    }

    private static StageModel.Builder model() {
        return StageModel.builder()
                .id("direct")
                .version("1")
                .since(LocalDate.of(2026, 1, 1))
                .attributes(AttributeCatalogue.of(AttributeDefinition.of("discount", AttributeType.NUMBER)));
    }
}
