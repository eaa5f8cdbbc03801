package dev.attain.funnel.stage.preset;

import static dev.attain.funnel.stage.preset.PresetStages.optional;
import static dev.attain.funnel.stage.preset.PresetStages.required;
import static dev.attain.funnel.stage.preset.PresetStages.words;

import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import java.util.List;

/** From finding a customer to serving one. */
final class SevenStages {
    private SevenStages() {}

    static StageModel model() {
        List<Stage> line =
                List.of(identify(), contact(), needsAnalysis(), solution(), negotiation(), close(), afterSales());
        return PresetStages.model("seven-stages", line, 6);
    }

    private static Stage identify() {
        return Stage.open("identify", 1, "10%")
                .withName(words(PresetText.IDENTIFY))
                .withSteps(
                        required("profile-customer", PresetText.PROFILE_CUSTOMER),
                        required("check-fit", PresetText.CHECK_FIT),
                        optional("find-contact", PresetText.FIND_CONTACT));
    }

    private static Stage contact() {
        return Stage.open("contact", 2, "20%")
                .withName(words(PresetText.CONTACT))
                .withSteps(
                        required("first-call", PresetText.FIRST_CALL),
                        required("first-meeting", PresetText.FIRST_MEETING),
                        optional("map-people", PresetText.MAP_PEOPLE));
    }

    private static Stage needsAnalysis() {
        return Stage.open("needs-analysis", 3, "40%")
                .withName(words(PresetText.NEEDS_ANALYSIS))
                .withSteps(
                        required("interview-users", PresetText.INTERVIEW_USERS),
                        required("confirm-needs", PresetText.CONFIRM_NEEDS),
                        required("ask-budget", PresetText.ASK_BUDGET));
    }

    private static Stage solution() {
        return Stage.open("solution", 4, "60%")
                .withName(words(PresetText.SOLUTION))
                .withSteps(
                        required("design-solution", PresetText.DESIGN_SOLUTION),
                        required("present-solution", PresetText.PRESENT_SOLUTION),
                        optional("run-trial", PresetText.RUN_TRIAL));
    }

    private static Stage negotiation() {
        return Stage.open("negotiation", 5, "80%")
                .withName(words(PresetText.NEGOTIATION))
                .withSteps(
                        required("send-quote", PresetText.SEND_QUOTE), required("agree-terms", PresetText.AGREE_TERMS));
    }

    private static Stage close() {
        return Stage.open("close", 6, "90%")
                .withName(words(PresetText.CLOSE))
                .withSteps(
                        required("review-contract", PresetText.REVIEW_CONTRACT),
                        required("sign-contract", PresetText.SIGN_CONTRACT))
                .withGate(PresetStages.managerSigns());
    }

    private static Stage afterSales() {
        return Stage.won("after-sales", 7)
                .withName(words(PresetText.AFTER_SALES))
                .withSteps(
                        required("hand-over", PresetText.HAND_OVER),
                        optional("visit-customer", PresetText.VISIT_CUSTOMER));
    }
}
