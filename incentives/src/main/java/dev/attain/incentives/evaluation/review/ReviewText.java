package dev.attain.incentives.evaluation.review;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum ReviewText implements IncentivesText {
    DECISIVE,
    TOO_HIGH,
    TOO_LOW,
    DOUBLE,
    NOT_RATED,
    TEAM_MEAN,
    TEAM_SUM,
    TEAM_SIZE
}
