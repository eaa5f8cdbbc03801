package dev.attain.core.time.work;

import dev.attain.core.internal.Bundle;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** The sentences of this package. */
enum WorkText implements Wording {
    NOT_WHOLE_MINUTES,
    END_NOT_AFTER_START,
    HOURS_UNORDERED,
    HOURS_OVERLAP,
    WEEKDAY_TWICE,
    DATE_TWICE,
    NEVER_WORKS;

    @Override
    public String code() {
        return Bundle.code("work", this);
    }

    @Override
    public String pattern(Locale locale) {
        return Bundle.pattern(code(), locale);
    }
}
