package dev.attain.core.time;

import dev.attain.core.internal.Bundle;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** The sentences of this package. */
enum TimeText implements Wording {
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
    LEAP_WEEK_MONTH;

    @Override
    public String code() {
        return Bundle.code("time", this);
    }

    @Override
    public String pattern(Locale locale) {
        return Bundle.pattern(code(), locale);
    }
}
