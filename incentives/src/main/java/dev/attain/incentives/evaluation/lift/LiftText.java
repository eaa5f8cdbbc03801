package dev.attain.incentives.evaluation.lift;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum LiftText implements IncentivesText {
    STEP,
    COST,
    MOST,
    FROM_TO,
    HIGHEST,
    NOT_RATED,
    HELD,
    STEP_UNIT,
    NO_CURVE,
    SHARED,
    CRITERION_UNKNOWN,
    COST_UNIT,
    EFFORT_TWICE,
    TOO_MANY
}
