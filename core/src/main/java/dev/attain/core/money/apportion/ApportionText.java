package dev.attain.core.money.apportion;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum ApportionText implements CoreText {
    WEIGHTS_EMPTY,
    WEIGHT_NEGATIVE,
    WEIGHT_CURRENCY
}
