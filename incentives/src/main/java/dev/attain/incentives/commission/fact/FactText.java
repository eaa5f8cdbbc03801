package dev.attain.incentives.commission.fact;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum FactText implements IncentivesText {
    CREDIT_REPEATED,
    CREDIT_CONTRADICTORY
}
