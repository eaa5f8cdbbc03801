package dev.attain.core.target;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.util.Locale;

/** With which customers a target is reached. */
public enum CustomerSegment implements Localized {
    /** Customers the company already has. */
    EXISTING(TargetText.SEGMENT_EXISTING),
    /** Customers the company has yet to win. */
    NEW(TargetText.SEGMENT_NEW),
    /** Either. */
    BOTH(TargetText.SEGMENT_BOTH);

    private final TargetText words;

    CustomerSegment(TargetText words) {
        this.words = words;
    }

    /** Whether results with customers of the other segment count towards a target for this one. */
    public boolean covers(CustomerSegment other) {
        return this == BOTH || this == other;
    }

    /** The segment in words: {@code existing customers}. */
    @Override
    public String text(Locale locale) {
        return Message.of(words).text(locale);
    }
}
