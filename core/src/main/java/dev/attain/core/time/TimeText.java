package dev.attain.core.time;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum TimeText implements CoreText {
    PERIOD_EMPTY,
    FEBRUARY_28,
    LEAP_CYCLE_SHORT,
    TABLE_SHORT,
    TABLE_NOT_RISING,
    TABLE_NOT_MONTHS,
    TABLE_TOO_LONG,
    TABLE_NAMES,
    LONG_QUARTER,
    MONTHS_NEED_DATES,
    WEEK_START,
    LEAP_WEEK_IN_MONTHS,
    LEAP_WEEK_MONTH
}
