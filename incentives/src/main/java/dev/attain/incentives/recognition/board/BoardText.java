package dev.attain.incentives.recognition.board;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum BoardText implements IncentivesText {
    BREAKER_TWICE,
    BREAKER_AFTER_ID,
    BREAKER_IS_METRIC,
    JOINERS_OF_RATIO,
    JOINERS_OF_LESS,
    TEAM_OF_RATIO,
    TEAM_TOP,
    TEAM_HEADCOUNT,
    CLASS_WITHOUT_LEVEL,
    CLASS_TWICE,
    LEVEL_IN_TWO_CLASSES,
    TENURE_NEGATIVE,
    ACTIVITY_UNIT,
    BY_METRIC,
    EARLIEST_REACHED,
    STABLE_ID
}
