package dev.attain.incentives.evaluation.gate;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum GateText implements IncentivesText {
    LIMIT_UNIT,
    OPEN,
    CLOSED,
    UNKNOWN
}
