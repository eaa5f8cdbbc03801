package dev.attain.incentives.credit.event;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.util.Locale;

/** Why somebody is credited with a part of an event. */
public enum CreditKind implements Localized {
    /** Sold it. With the house's part, the commission shares of an event's sellers total exactly 100 %. */
    REVENUE(EventText.REVENUE),
    /** Helped beside the sellers; any number of helpers, together also more than 100 %. */
    OVERLAY(EventText.OVERLAY),
    /** Manages those who are credited. */
    ROLL_UP(EventText.ROLL_UP),
    /** Is the house account, which takes what nobody sold. */
    HOUSE(EventText.HOUSE);

    private final EventText words;

    CreditKind(EventText words) {
        this.words = words;
    }

    /** Whether it says who sold the event: these shares divide the event and stand for all of it. */
    public boolean isSelling() {
        return this == REVENUE || this == HOUSE;
    }

    /** The kind in words: {@code roll-up credit}. */
    @Override
    public String text(Locale locale) {
        return Message.of(words).text(locale);
    }
}
