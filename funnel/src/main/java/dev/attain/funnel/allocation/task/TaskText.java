package dev.attain.funnel.allocation.task;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum TaskText implements FunnelText {
    SKILL_TWICE,
    STARTED_UNOWNED,
    ABSENCE_EMPTY,
    RANGE_FALLS,
    WORKING_TIME,
    TARGET_WEIGHT
}
