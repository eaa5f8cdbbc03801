package dev.attain.core.role;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum RoleText implements CoreText {
    RESPONSIBILITY_TWICE,
    METRIC_TWICE,
    PROFILE_TWICE,
    REQUIRED_TWICE,
    METRIC_LISTED_TWICE,
    RESPONSIBILITY_UNOWNED,
    RESPONSIBILITY_SHARED,
    RESPONSIBILITY_UNASKED,
    METRIC_UNANSWERED,
    METRIC_UNKNOWN,
    SHARE_NEGATIVE,
    LEVELS_EMPTY,
    LEVEL_TWICE,
    SHARES_TOTAL,
    LEVEL_UNKNOWN,
    REP_TWICE,
    NOT_EMPLOYED,
    HEADCOUNT,
    WANTED
}
