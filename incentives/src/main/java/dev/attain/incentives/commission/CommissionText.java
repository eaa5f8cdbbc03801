package dev.attain.incentives.commission;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum CommissionText implements IncentivesText {
    BASE_PAY,
    SALE,
    TRUE_UP,
    LUMP,
    CAP,
    FLOOR,
    QUOTA_TWICE,
    RULE_FAILED,
    TRUE_UP_OF,
    PAYEE_UNKNOWN,
    EVENT_OUTSIDE,
    CREDIT_CURRENCY,
    FIGURE_MISSING,
    RUNNING_BEFORE,
    RUNNING_AFTER,
    COMPONENT,
    FLOOR_LEVEL,
    BASE_PAY_AGREED,
    SHARE_OF_PERIOD,
    CURVE_NOW,
    CURVE_BEFORE,
    BEFORE_LIMIT,
    LINE,
    LINE_OF_EVENT,
    LINE_OF_BASE_PAY,
    HEADING,
    TOTAL,
    TOTAL_LINE
}
