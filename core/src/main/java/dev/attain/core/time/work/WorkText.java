package dev.attain.core.time.work;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum WorkText implements CoreText {
    NOT_WHOLE_MINUTES,
    END_NOT_AFTER_START,
    HOURS_UNORDERED,
    HOURS_OVERLAP,
    WEEKDAY_TWICE,
    DATE_TWICE,
    NEVER_WORKS
}
