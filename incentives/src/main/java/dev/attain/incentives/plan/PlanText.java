package dev.attain.incentives.plan;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum PlanText implements IncentivesText {
    CURRENCY_WITHOUT_UNITS,
    RANGE_EMPTY,
    NEGATIVE,
    COMPONENT_TWICE,
    MEASURE_TWICE,
    WEEK_CUT,
    METRIC_TWICE,
    BASE_UNMEASURED,
    PAID_ON_UNKNOWN,
    PAID_ON_ITSELF,
    PAID_IN_A_CIRCLE,
    PLAN_TWICE,
    PLAN_UNKNOWN,
    NOT_COVERED,
    OTHER_CURRENCY,
    OVERLAP,
    TARGET_MISSING
}
