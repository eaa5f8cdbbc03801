package dev.attain.incentives.evaluation.development;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum DevelopmentText implements IncentivesText {
    GAP,
    WEAK,
    REQUIRED,
    NO_MODULE,
    NOT_YET,
    CONTRADICTORY
}
