package dev.attain.funnel.stage.criterion;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum CriterionText implements FunnelText {
    LESS,
    AT_MOST,
    EQUAL,
    NOT_EQUAL,
    AT_LEAST,
    MORE,
    HOURS,
    DAYS,
    BUSINESS_HOURS,
    BUSINESS_DAYS,
    PATTERN_LONG,
    PATTERN_ELEMENTS,
    PATTERN_OPEN,
    LIST_EMPTY,
    LIST_LONG,
    TOO_DEEP,
    TOO_LARGE,
    COUNT_UNREACHABLE,
    PARAMETER_TWICE
}
