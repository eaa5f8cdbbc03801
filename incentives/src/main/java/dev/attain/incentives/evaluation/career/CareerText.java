package dev.attain.incentives.evaluation.career;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum CareerText implements IncentivesText {
    VALUE_UNIT,
    PERIODS,
    LEVELS_NONE,
    LEVEL_TWICE,
    LEVEL_UNKNOWN,
    CONTRADICTORY,
    ROW_OVER,
    SUSTAINED
}
