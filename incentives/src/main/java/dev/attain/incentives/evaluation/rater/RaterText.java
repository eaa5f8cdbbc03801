package dev.attain.incentives.evaluation.rater;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum RaterText implements IncentivesText {
    WEIGHT_NOT_POSITIVE,
    MINIMUM,
    TRIM,
    GROUPS_NONE,
    WEIGHTS_TOTAL,
    KIND_TWICE,
    ANSWERED_TWICE,
    KIND_NOT_ASKED,
    OTHER_UNIT,
    ONESELF,
    TOO_FEW,
    NOBODY_HEARD,
    TOGETHER,
    WEIGHTS_LEFT,
    WEIGHT,
    PART,
    MEAN,
    SUM,
    COUNT,
    SELF,
    PEER,
    MANAGER,
    REPORT,
    CUSTOMER
}
