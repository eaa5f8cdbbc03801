package dev.attain.incentives.credit.exchange;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum ExchangeText implements IncentivesText {
    RATE_NOT_POSITIVE,
    MARGIN_CURRENCY
}
