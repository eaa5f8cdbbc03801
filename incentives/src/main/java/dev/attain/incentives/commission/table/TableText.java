package dev.attain.incentives.commission.table;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum TableText implements IncentivesText {
    DECIMALS,
    ROUNDING,
    LINE
}
