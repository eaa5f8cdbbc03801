package dev.attain.funnel.journey;

import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.Words;
import java.util.List;
import java.util.Locale;

/** A journey to start from: take it as it is, or copy it with other steps, evidence and stages. */
public final class BuyerJourneys {
    private BuyerJourneys() {}

    /**
     * Understand need, build trust, weigh solutions, buy, be served, for {@code StageModels.sevenStages()}: each is
     * presumed by one stage from needs analysis on, and shown by the step before it in which the buyer takes part. The
     * evidence is an example, to be replaced by what a company can see of its own buyers.
     */
    public static BuyerJourney fiveSteps() {
        return new BuyerJourney(
                "five-steps",
                List.of(
                        step("understand-need", JourneyText.UNDERSTAND_NEED, "first-meeting"),
                        step("build-trust", JourneyText.BUILD_TRUST, "confirm-needs"),
                        step("weigh-solutions", JourneyText.WEIGH_SOLUTIONS, "present-solution"),
                        step("buy", JourneyText.BUY, "agree-terms"),
                        step("be-served", JourneyText.BE_SERVED, "sign-contract")),
                List.of(
                        PresumedStep.of("needs-analysis", "understand-need"),
                        PresumedStep.of("solution", "build-trust"),
                        PresumedStep.of("negotiation", "weigh-solutions"),
                        PresumedStep.of("close", "buy"),
                        PresumedStep.of("after-sales", "be-served")));
    }

    private static BuyerStep step(String id, JourneyText name, String shownBy) {
        Words words = Words.of(name.pattern(Locale.ROOT), name.pattern(Locale.CHINESE));
        return BuyerStep.of(id, words, Criterion.block("buyer." + id, Condition.stepDone(StepId.of(shownBy))));
    }
}
