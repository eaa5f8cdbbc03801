package dev.attain.incentives.plan.rate;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum RateText implements IncentivesText {
    TIERS_EMPTY,
    TIERS_START,
    TIERS_UNIT,
    TIERS_RISE,
    TOP_INTERPOLATED,
    INTERPOLATED_PAY,
    ENDS_MIXED,
    QUOTA_NEGATIVE,
    TARGET_INCENTIVE_NEGATIVE,
    BASE_RATE_NEGATIVE,
    BOUNDS_EMPTY,
    BOUNDS_RISE,
    MATRIX_WIDTH,
    MULTIPLIER,
    MULTIPLIED_BY,
    BAND_FROM,
    FIRST_BOUND,
    AT_LEAST,
    LOWER_BOUND,
    UPPER_BOUND,
    LOWER_MULTIPLIER,
    UPPER_MULTIPLIER,
    BEYOND,
    LENGTH,
    WAY,
    RISE,
    MORE
}
