package dev.attain.core.target.split.terms;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum TermsText implements CoreText {
    LEVELS_EMPTY,
    CALENDARS_DIFFER,
    NOT_FINER,
    FACTOR_NOT_POSITIVE,
    SHARES_EMPTY,
    SHARE_TWICE,
    SHARE_NEGATIVE,
    AXES_MIXED,
    UNITS_MIXED,
    LIMIT_TWICE,
    LIMIT_UNKNOWN,
    LIMIT_EMPTY,
    LIMIT_NEGATIVE,
    LIMIT_UNITS,
    FLOOR_ABOVE_CAP,
    OWNERS_EMPTY,
    LEFT_BEFORE_HIRED,
    MONTHS_NOT_POSITIVE,
    STEP_NEGATIVE,
    INDICES,
    INDEX_NEGATIVE,
    PERIODS_EMPTY,
    PERIOD_TWICE
}
