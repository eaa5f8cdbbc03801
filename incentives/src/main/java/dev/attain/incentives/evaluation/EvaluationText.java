package dev.attain.incentives.evaluation;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum EvaluationText implements IncentivesText {
    BANDS_NONE,
    LABEL_TWICE,
    BANDS_GAP,
    BANDS_OVERLAP,
    BANDS_END,
    WEIGHT_NOT_POSITIVE,
    CRITERIA_NONE,
    WEIGHTS_TOTAL,
    MIX,
    ID_TWICE,
    METRIC_UNREAD,
    OTHER_PERIOD,
    OWNER_UNKNOWN,
    OTHER_UNIT,
    MEASURED_TWICE,
    CONTRADICTORY,
    NOT_MEASURED,
    MISSING_REWEIGHT,
    MISSING_NEUTRAL,
    MISSING_ZERO,
    MISSING_BLOCK,
    MISSING_ALL,
    FUNCTION_UNKNOWN,
    FUNCTION_FAILED,
    GATE_CLOSED,
    GATE_UNKNOWN,
    SCORE,
    PART,
    WEIGHT,
    REWEIGHTED,
    WEIGHTS_LEFT,
    NEUTRAL,
    NOTHING,
    HELD,
    GATE
}
