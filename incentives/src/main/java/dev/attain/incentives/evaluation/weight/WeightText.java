package dev.attain.incentives.evaluation.weight;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum WeightText implements IncentivesText {
    SIZE,
    TWICE,
    DECIMALS,
    UNKNOWN,
    PAIR_TWICE,
    PAIRS,
    INCONSISTENT
}
