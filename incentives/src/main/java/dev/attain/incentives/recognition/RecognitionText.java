package dev.attain.incentives.recognition;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum RecognitionText implements IncentivesText {
    NO_CLASS,
    PLACE,
    SHARED,
    BEHIND_BY_BREAKER,
    AHEAD_BY_BREAKER,
    MOVED_UP,
    MOVED_DOWN,
    STAYED,
    NEEDS,
    NEEDS_MORE_THAN
}
