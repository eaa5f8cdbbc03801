package dev.attain.incentives.plan.limit;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum LimitText implements IncentivesText {
    CAP_LEVEL,
    CAP_NEGATIVE,
    CAP_EVENT_CARRY,
    CAP_TWICE,
    FLOOR_NEGATIVE,
    OTHER_CURRENCY,
    HOLDBACK_SHARE
}
