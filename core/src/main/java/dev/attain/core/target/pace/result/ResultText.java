package dev.attain.core.target.pace.result;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum ResultText implements CoreText {
    AXIS_TWICE,
    PERIOD_SLICE,
    METRIC_OTHER,
    UNIT_OTHER,
    TOO_FINE,
    PERIOD_OUTSIDE,
    AFTER_AS_OF,
    JUDGED_AFTER_AS_OF,
    OWNER_UNKNOWN,
    OWNER_NOT_HERE,
    OWNER_AMBIGUOUS,
    SLICE_UNKNOWN,
    OVERLAP
}
