package dev.attain.incentives.evaluation.calibration;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum CalibrationText implements IncentivesText {
    SHARES_TOTAL,
    SHARE_NEGATIVE,
    MINIMUM,
    TOLERANCE,
    NOT_RATED,
    TOO_FEW,
    TIE_PARTED,
    HELD,
    MOVE,
    STAY
}
