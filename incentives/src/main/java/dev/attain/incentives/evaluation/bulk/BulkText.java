package dev.attain.incentives.evaluation.bulk;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum BulkText implements IncentivesText {
    NO_SHARED_CURVE
}
