package dev.attain.core.target.assignment;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.util.Locale;

/** Who answers for a line. */
public enum LineKind implements Localized {
    /** Its owner. */
    HELD(AssignmentText.KIND_HELD),
    /** Nobody: the book was not held on these days. */
    VACANT(AssignmentText.KIND_VACANT),
    /** Nobody yet: its owner is relieved of it while growing into the job. */
    RELIEF(AssignmentText.KIND_RELIEF);

    private final AssignmentText words;

    LineKind(AssignmentText words) {
        this.words = words;
    }

    /** The kind in words: {@code held}. */
    @Override
    public String text(Locale locale) {
        return Message.of(words).text(locale);
    }
}
