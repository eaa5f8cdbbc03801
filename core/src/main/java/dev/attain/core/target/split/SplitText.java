package dev.attain.core.target.split;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum SplitText implements CoreText {
    TARGET,
    BELOW,
    FACTOR,
    ASSIGNED,
    LIMITED,
    ALL_LIMITED,
    REST,
    RATIO_AMOUNT,
    LIMIT_UNIT,
    LIMIT_TOO_FINE,
    SEGMENT_OUTSIDE,
    NO_SHARES,
    WEIGHTS_ZERO,
    FLOORS_TOO_HIGH,
    CAPS_TOO_LOW,
    UNDER_UNKNOWN,
    PERIOD_UNKNOWN
}
