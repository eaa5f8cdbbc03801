package dev.attain.core.target.pace;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum PaceText implements CoreText {
    BELOW,
    TARGET_AMOUNT,
    LEAF_TOTAL,
    HEIGHT,
    SHAPE,
    NOT_BEGUN,
    PLANNED,
    DUE,
    ELAPSED_SHARE,
    ELAPSED,
    ALL_DAYS,
    LEFT,
    MEASURED,
    JUDGED,
    HERE,
    ACTUAL,
    EXPECTED,
    GAP,
    PACE,
    DEVIATION,
    WHOLE,
    REQUIRED,
    MISSING,
    NEEDED,
    REST,
    ON_CURVE,
    STRETCH,
    AT_RUN_RATE,
    RUN_RATE,
    MORE,
    AS_PLANNED,
    DRIFTING,
    UNRECOVERABLE,
    EXCEEDED,
    STALE
}
