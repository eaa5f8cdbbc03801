package dev.attain.incentives.commission.kernel;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum KernelText implements IncentivesText {
    SALE,
    SLICE,
    SLICE_WIDTH,
    SLICE_RATE,
    SLICE_STEP,
    AT_ZERO,
    FACTOR,
    EVENT_CAP,
    CAP,
    CAP_LEVEL,
    CARRIED,
    ALREADY,
    TOTAL,
    RULE_UNKNOWN
}
