package dev.attain.core.metric;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum MetricText implements CoreText {
    PROCESS,
    RESULT,
    VALUE_UNIT,
    ATTAINMENT,
    ACTUAL,
    TARGET,
    WHOLE,
    OVER,
    DEVIATION
}
