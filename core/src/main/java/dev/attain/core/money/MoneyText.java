package dev.attain.core.money;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum MoneyText implements CoreText {
    RATE_NOT_POSITIVE,
    RATE_SAME_CURRENCY,
    RATE_TWICE,
    RATE_MISSING,
    RATE_UNUSABLE,
    RATE_LOOKUP_FAILED
}
