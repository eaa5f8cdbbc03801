package dev.attain.incentives.recognition.rank;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum RankText implements IncentivesText {
    STANDARD,
    MODIFIED,
    DENSE,
    ORDINAL,
    FRACTIONAL
}
