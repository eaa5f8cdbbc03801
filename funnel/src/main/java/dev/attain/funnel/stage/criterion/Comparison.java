package dev.attain.funnel.stage.criterion;

import dev.attain.core.text.Localized;
import java.util.Locale;

/** How a value of a deal must stand to a given one. */
public enum Comparison implements Localized {
    /** Smaller or earlier. */
    LESS(CriterionText.LESS, true),
    /** Smaller, earlier or equal. */
    AT_MOST(CriterionText.AT_MOST, true),
    /** Equal. */
    EQUAL(CriterionText.EQUAL, false),
    /** Different. */
    NOT_EQUAL(CriterionText.NOT_EQUAL, false),
    /** Larger, later or equal. */
    AT_LEAST(CriterionText.AT_LEAST, true),
    /** Larger or later. */
    MORE(CriterionText.MORE, true);

    private final CriterionText words;
    private final boolean needsOrder;

    Comparison(CriterionText words, boolean needsOrder) {
        this.words = words;
        this.needsOrder = needsOrder;
    }

    /** Whether it asks which of two values is more, which only ordered types can answer. */
    public boolean needsOrder() {
        return needsOrder;
    }

    /**
     * Whether the comparison holds.
     *
     * @param compared less than zero, zero or more, as the value of the deal is less, equal or more
     */
    public boolean holds(int compared) {
        return switch (this) {
            case LESS -> compared < 0;
            case AT_MOST -> compared <= 0;
            case EQUAL -> compared == 0;
            case NOT_EQUAL -> compared != 0;
            case AT_LEAST -> compared >= 0;
            case MORE -> compared > 0;
        };
    }

    /** The comparison in words: {@code at least}. */
    @Override
    public String text(Locale locale) {
        return words.message().text(locale);
    }
}
