package dev.attain.funnel.stage.criterion;

import dev.attain.core.text.Message;

/** In what a stay is counted. */
public enum StayUnit {
    /** Hours by the clock. */
    HOURS(CriterionText.HOURS),
    /** 24 hours by the clock each, weekends and holidays too. */
    DAYS(CriterionText.DAYS),
    /** Hours in which work is done. */
    BUSINESS_HOURS(CriterionText.BUSINESS_HOURS),
    /** Days on which work is done, however long they are. */
    BUSINESS_DAYS(CriterionText.BUSINESS_DAYS);

    private final CriterionText words;

    StayUnit(CriterionText words) {
        this.words = words;
    }

    /** Whether a work calendar must say when work is done. */
    public boolean isBusinessTime() {
        return this == BUSINESS_HOURS || this == BUSINESS_DAYS;
    }

    Message of(int amount) {
        return words.message(amount);
    }
}
