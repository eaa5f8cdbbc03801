package dev.attain.funnel.allocation.book;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum BookText implements FunnelText {
    TASK_TWICE,
    REP_TWICE,
    PIN_TASK_UNKNOWN,
    REP_UNKNOWN,
    TEAM_UNKNOWN,
    PIN_EXCLUDED,
    PIN_STARTED,
    PINS_OVER_CAPACITY,
    PINS_OVER_EFFORT,
    PINS_OVER_QUOTA,
    CRITERION_UNKNOWN,
    CRITERION_MISSPELT,
    WEIGHT_LARGE,
    POINTS_LARGE,
    OWNER_GONE,
    STARTED_OVER_CAPACITY,
    STARTED_OVER_EFFORT,
    LEAST_UNREACHED,
    LEAST_OVER_CAPACITY,
    CRITERION_FAILED,
    SKILL_LACKING,
    TERRITORY_OTHER,
    AWAY,
    EXCLUDED,
    PINNED,
    STARTED,
    CRITERION_SILENT,
    SCORE,
    SHARE,
    POINTS,
    WEIGHT,
    MOVING,
    NO_FIT
}
