package dev.attain.incentives.credit.event;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum EventText implements IncentivesText {
    REVENUE,
    OVERLAY,
    ROLL_UP,
    HOUSE,
    SHARE_NEGATIVE,
    SHARE_TWICE,
    ATTRIBUTE_TWICE,
    MARGIN_CURRENCY,
    REVERSES_ITSELF
}
