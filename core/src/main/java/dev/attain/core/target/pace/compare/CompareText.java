package dev.attain.core.target.pace.compare;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum CompareText implements CoreText {
    ON_COURSE,
    EARLY_WARNING,
    WITHOUT_EFFECT,
    BEHIND,
    UNKNOWN,
    WARNED,
    NO_LEADING,
    NO_LAGGING
}
