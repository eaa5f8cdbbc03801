package dev.attain.core.target.history;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum HistoryText implements CoreText {
    RATIO_TO_MOVING_AVERAGE,
    SIMPLE_MEANS,
    EMPTY,
    SEASONS,
    OTHER_METRIC,
    OTHER_OWNER,
    OTHER_GRANULARITY,
    GAP,
    WEEKS_WITHOUT_CALENDAR,
    OTHER_SEASONS,
    OTHER_CALENDAR,
    SEASON_UNSEEN,
    TOO_SHORT,
    AVERAGE_NOT_POSITIVE,
    INDEX_NOT_POSITIVE,
    NOT_ADDITIVE,
    TREND_NOT_POSITIVE,
    BEYOND_GROWTH,
    VALUE,
    MOVING_AVERAGE,
    RATIO,
    TOTAL,
    COUNT,
    MEAN,
    ALL_MEANS,
    INDEX,
    YEAR,
    QUOTIENT,
    WHOLE,
    GROWTH,
    LEVEL,
    SLOPE,
    STEPS,
    CHANGE,
    TREND,
    PERIOD,
    SUGGESTION
}
