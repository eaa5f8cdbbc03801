package dev.attain.incentives.plan.component;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum ComponentText implements IncentivesText {
    TABLE_UNIT,
    PAY_UNIT,
    MATRIX_MONEY,
    DEDUCTIBLE_NOT_POSITIVE,
    OTHER_CURRENCY,
    QUOTA_MISSING,
    QUOTA_ZERO,
    ATTAINMENT_MISSING,
    PAID_ON_NOTHING,
    PAID_ON_TWICE,
    SHARE_NOT_POSITIVE,
    SHARE_EVENT_CAP,
    SHARE_OF_PAY,
    PAY_OF,
    PAY_TOGETHER,
    SHARE_RATE,
    MULTIPLIER_NEGATIVE,
    MULTIPLIER_LESS_WHOLE,
    WHOLE,
    METRIC_VALUE,
    METRIC_ASSUMED,
    METRIC_MISSING,
    METRIC_UNIT,
    BASE_WINDOW,
    BASE_APPLICATION,
    BASE_LUMP,
    BASE_RATE,
    BASE_DEDUCTIBLE
}
