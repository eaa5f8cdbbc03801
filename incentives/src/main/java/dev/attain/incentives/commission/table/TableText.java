package dev.attain.incentives.commission.table;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum TableText implements IncentivesText {
    DECIMALS,
    ROUNDING,
    SHARES_OFF,
    KEY_REPEATED,
    KEY_CONTRADICTORY,
    PAYEE_UNKNOWN,
    DAY_OUTSIDE,
    FIGURE_MISSING
}
