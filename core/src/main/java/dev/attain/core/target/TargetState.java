package dev.attain.core.target;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.util.Locale;
import java.util.Optional;

/** How far a target has come, in the order in which every target passes through. */
public enum TargetState implements Localized {
    /** Being written; nobody is bound by it. */
    DRAFT(TargetText.STATE_DRAFT),
    /** The owner has agreed to it. */
    COMMITTED(TargetText.STATE_COMMITTED),
    /** Results are followed against it. */
    TRACKED(TargetText.STATE_TRACKED),
    /** The period is over and the result was discussed. */
    REVIEWED(TargetText.STATE_REVIEWED);

    private final TargetText words;

    TargetState(TargetText words) {
        this.words = words;
    }

    /** The state after this one; empty after the last. */
    public Optional<TargetState> next() {
        return switch (this) {
            case DRAFT -> Optional.of(COMMITTED);
            case COMMITTED -> Optional.of(TRACKED);
            case TRACKED -> Optional.of(REVIEWED);
            case REVIEWED -> Optional.empty();
        };
    }

    /** The state in words: {@code committed}. */
    @Override
    public String text(Locale locale) {
        return Message.of(words).text(locale);
    }
}
