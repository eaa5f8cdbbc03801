package dev.attain.core.target.history;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.util.Locale;

/** How the pattern of the seasons is taken out of a history. */
public enum SeasonalMethod implements Localized {
    /**
     * The mean, per season, of value ÷ centred moving average over one year: trend does not disturb it. It needs two
     * years. With {@code s} seasons, an even number, the centred moving average at {@code t} is {@code (x[t−s/2]/2 +
     * x[t−s/2+1] + … + x[t+s/2−1] + x[t+s/2]/2) ÷ s}; with an odd number it is the plain mean of the {@code s} values
     * around {@code t}. (Classical multiplicative decomposition: W. M. Persons, Indices of Business Conditions, Review
     * of Economics and Statistics, 1919.)
     */
    RATIO_TO_MOVING_AVERAGE(HistoryText.RATIO_TO_MOVING_AVERAGE),
    /**
     * The mean, per season, of the values of the latest whole years: one year is enough, and growth inside a year looks
     * like a season.
     */
    SIMPLE_MEANS(HistoryText.SIMPLE_MEANS);

    private final HistoryText words;

    SeasonalMethod(HistoryText words) {
        this.words = words;
    }

    /** The method in words: {@code simple means}. */
    @Override
    public String text(Locale locale) {
        return Message.of(words).text(locale);
    }
}
