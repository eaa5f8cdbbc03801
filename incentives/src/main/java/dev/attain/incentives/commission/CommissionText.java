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
    MEASUREMENT_TWICE,
    PAYEE_UNKNOWN,
    EVENT_OUTSIDE,
    CREDIT_CURRENCY,
    REFUND_UNMATCHED,
    RUNNING_BEFORE,
    RUNNING_AFTER,
    BASE_PAY_AGREED,
    SHARE_OF_PERIOD,
    LINE,
    LINE_OF_EVENT,
    LINE_OF_BASE_PAY,
    HEADING,
    TOTAL,
    TOTAL_LINE
}
