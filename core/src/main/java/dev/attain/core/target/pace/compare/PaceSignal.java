package dev.attain.core.target.pace.compare;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.util.Locale;

/** What activity and outcome mean together. */
public enum PaceSignal implements Localized {
    /** Both are on course. */
    ON_COURSE(CompareText.ON_COURSE),
    /** The activity lags behind while the outcome is still on course: it will follow. */
    EARLY_WARNING(CompareText.EARLY_WARNING),
    /** The activity is on course and the outcome is not, or not yet: look at what the activity brings. */
    WITHOUT_EFFECT(CompareText.WITHOUT_EFFECT),
    /** Both lag behind. */
    BEHIND(CompareText.BEHIND),
    /** Of one of them nothing is expected yet. */
    UNKNOWN(CompareText.UNKNOWN);

    private final CompareText words;

    PaceSignal(CompareText words) {
        this.words = words;
    }

    /** The signal in words. */
    @Override
    public String text(Locale locale) {
        return Message.of(words).text(locale);
    }
}
