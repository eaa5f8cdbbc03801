package dev.attain.funnel.deal.attribute;

import dev.attain.core.text.Localized;
import java.util.Locale;

/** What kind of value an attribute holds. */
public enum AttributeType implements Localized {
    /** Words: equal or not, or fitting a pattern. */
    TEXT(AttributeText.TEXT, false),
    /** An exact decimal number. */
    NUMBER(AttributeText.NUMBER, true),
    /** An amount of one currency. */
    MONEY(AttributeText.MONEY, true),
    /** An exact number with its unit. */
    QUANTITY(AttributeText.QUANTITY, true),
    /** Yes or no. */
    FLAG(AttributeText.FLAG, false),
    /** A date. */
    DATE(AttributeText.DATE, true),
    /** A point in time. */
    MOMENT(AttributeText.MOMENT, true),
    /** Several texts, which are counted. */
    TEXTS(AttributeText.TEXTS, false);

    private final AttributeText words;
    private final boolean ordered;

    AttributeType(AttributeText words, boolean ordered) {
        this.words = words;
        this.ordered = ordered;
    }

    /** Whether of two values one may be more than the other; otherwise they are equal or not. */
    public boolean isOrdered() {
        return ordered;
    }

    /** Whether values of this type have a unit that its definition must name. */
    public boolean hasUnit() {
        return this == MONEY || this == QUANTITY;
    }

    /** The type in words: {@code amount of money}. */
    @Override
    public String text(Locale locale) {
        return words.message().text(locale);
    }
}
