package dev.attain.incentives.commission.bulk;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum BulkText implements IncentivesText {
    SHARES_OFF,
    KEY_REPEATED,
    KEY_CONTRADICTORY,
    PAYEE_UNKNOWN,
    DAY_OUTSIDE,
    FIGURE_MISSING,
    MEASURE_TOO_LARGE
}
