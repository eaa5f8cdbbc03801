package dev.attain.funnel.allocation.fit;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum FitText implements FunnelText {
    NO_SKILL_ASKED,
    SKILLS_BROUGHT,
    NO_OWNER,
    OWNER,
    OTHER_OWNER,
    PRIORITY,
    VALUE_UNKNOWN,
    VALUE,
    NEVER_DUE,
    DAYS_AT_WORK,
    ANY_TERRITORY,
    OWN_TERRITORY,
    NEAR_TERRITORY,
    FAR_TERRITORY,
    SUITED,
    JUNIOR,
    SENIOR,
    DEVELOPS,
    CURVE_EMPTY,
    CURVE_FALLS,
    TOLERANCE,
    STRETCH,
    DEVELOPMENT
}
