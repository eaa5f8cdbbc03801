package dev.attain.incentives.plan;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum PlanText implements IncentivesText {
    CURVE_EMPTY,
    CURVE_FALLS_BACK
}
