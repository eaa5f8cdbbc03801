package dev.attain.incentives.credit;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum CreditText implements IncentivesText {
    POLICY_EMPTY,
    CURRENCY_WITHOUT_UNITS,
    TERMS_EMPTY,
    ROUNDING_LOPSIDED,
    RULE_UNKNOWN,
    EVENT_REPEATED,
    EVENT_CONTRADICTORY,
    EVENT_OUTSIDE_POLICY,
    EVENT_CURRENCY,
    REVERSED_UNKNOWN,
    REVERSED_NOT_CREDITED,
    REVERSAL_CIRCULAR,
    REVERSAL_SIGN,
    RULE_FAILED,
    SHARES_NOT_WHOLE,
    NOBODY_CREDITED,
    AMOUNT_TOO_LARGE,
    QUOTA_CREDIT,
    COMMISSION_CREDIT,
    QUOTA_TOTAL,
    COMMISSION_TOTAL,
    EVENT_AMOUNT,
    SHARES_TOTAL,
    SHARE
}
