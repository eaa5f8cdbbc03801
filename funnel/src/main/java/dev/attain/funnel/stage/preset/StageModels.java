package dev.attain.funnel.stage.preset;

import dev.attain.funnel.stage.StageModel;

/**
 * Stage models to start from: take one as it is, or copy it with other stages, criteria and probabilities. The names of
 * stages and steps stand in them in English and Chinese. Neither model asks for anything but its required steps, and
 * for one sign-off before a deal is won; the probabilities are examples, to be replaced by a company's own.
 */
public final class StageModels {
    private StageModels() {}

    /**
     * Identify, contact, needs analysis, solution, negotiation, close, after-sales: a deal is won when it reaches
     * after-sales, goes one stage back at any time, is lost from every open stage, and comes back from there to
     * contact.
     */
    public static StageModel sevenStages() {
        return SevenStages.model();
    }

    /**
     * Lead, qualification, project, incubation, negotiation, signing, delivery, collection: won only when the money is
     * in. A deal goes one stage back until it is signed, is lost from every stage before, and comes back from there to
     * qualification.
     */
    public static StageModel leadToCash() {
        return LeadToCash.model();
    }
}
