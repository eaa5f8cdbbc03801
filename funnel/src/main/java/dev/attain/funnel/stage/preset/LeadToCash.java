package dev.attain.funnel.stage.preset;

import static dev.attain.funnel.stage.preset.PresetStages.optional;
import static dev.attain.funnel.stage.preset.PresetStages.required;
import static dev.attain.funnel.stage.preset.PresetStages.words;

import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import java.util.List;

/** From a lead to the money: a published variant with eight stages. */
final class LeadToCash {
    private LeadToCash() {}

    static StageModel model() {
        List<Stage> line = List.of(
                lead(), qualification(), project(), incubation(), negotiating(), signing(), delivery(), collection());
        return PresetStages.model("lead-to-cash", line, 6);
    }

    private static Stage lead() {
        return Stage.open("lead", 1, "5%")
                .withName(words(PresetText.LEAD))
                .withSteps(required("record-lead", PresetText.RECORD_LEAD));
    }

    private static Stage qualification() {
        return Stage.open("qualification", 2, "10%")
                .withName(words(PresetText.QUALIFICATION))
                .withSteps(required("check-fit", PresetText.CHECK_FIT), required("ask-budget", PresetText.ASK_BUDGET));
    }

    private static Stage project() {
        return Stage.open("project", 3, "25%")
                .withName(words(PresetText.PROJECT))
                .withSteps(required("name-team", PresetText.NAME_TEAM), optional("map-people", PresetText.MAP_PEOPLE));
    }

    private static Stage incubation() {
        return Stage.open("incubation", 4, "40%")
                .withName(words(PresetText.INCUBATION))
                .withSteps(
                        required("confirm-needs", PresetText.CONFIRM_NEEDS),
                        required("present-solution", PresetText.PRESENT_SOLUTION),
                        optional("run-trial", PresetText.RUN_TRIAL));
    }

    private static Stage negotiating() {
        return Stage.open("negotiation", 5, "60%")
                .withName(words(PresetText.NEGOTIATING))
                .withSteps(
                        required("send-quote", PresetText.SEND_QUOTE), required("agree-terms", PresetText.AGREE_TERMS));
    }

    private static Stage signing() {
        return Stage.open("signing", 6, "80%")
                .withName(words(PresetText.SIGNING))
                .withSteps(
                        required("review-contract", PresetText.REVIEW_CONTRACT),
                        required("sign-contract", PresetText.SIGN_CONTRACT))
                .withGate(PresetStages.managerSigns());
    }

    private static Stage delivery() {
        return Stage.open("delivery", 7, "90%")
                .withName(words(PresetText.DELIVERY))
                .withSteps(
                        required("deliver", PresetText.DELIVER),
                        required("send-invoice", PresetText.SEND_INVOICE),
                        required("receive-payment", PresetText.RECEIVE_PAYMENT));
    }

    private static Stage collection() {
        return Stage.won("collection", 8).withName(words(PresetText.COLLECTION));
    }
}
