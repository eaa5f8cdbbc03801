package dev.attain.incentives.evaluation.rater;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.util.Locale;

/** In what relation somebody stands to whom they rate. */
public enum RaterKind implements Localized {
    /** The person. */
    SELF(RaterText.SELF),
    /** Who works beside the person. */
    PEER(RaterText.PEER),
    /** Who leads the person. */
    MANAGER(RaterText.MANAGER),
    /** Who is led by the person. */
    REPORT(RaterText.REPORT),
    /** Who buys from the person. */
    CUSTOMER(RaterText.CUSTOMER);

    private final RaterText words;

    RaterKind(RaterText words) {
        this.words = words;
    }

    /** What people call those raters: {@code peers}. */
    @Override
    public String text(Locale locale) {
        return Message.of(words).text(locale);
    }
}
