package dev.attain.core.target.smart;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.util.Locale;

/** The five things a good target is. (G. T. Doran, There's a S.M.A.R.T. way, Management Review 70, 1981.) */
public enum SmartLetter implements Localized {
    /** Metric, owner and scope are named. */
    SPECIFIC(SmartText.SPECIFIC),
    /** Unit, baseline and source are known. */
    MEASURABLE(SmartText.MEASURABLE),
    /** History and capacity bear it. */
    ACHIEVABLE(SmartText.ACHIEVABLE),
    /** It supports a parent, and by how much. */
    RELEVANT(SmartText.RELEVANT),
    /** It falls due at the end of a period of the fiscal calendar, which is not over. */
    TIME_BOUND(SmartText.TIME_BOUND);

    private final SmartText words;

    SmartLetter(SmartText words) {
        this.words = words;
    }

    /** The letter in words: {@code time-bound}. */
    @Override
    public String text(Locale locale) {
        return Message.of(words).text(locale);
    }
}
