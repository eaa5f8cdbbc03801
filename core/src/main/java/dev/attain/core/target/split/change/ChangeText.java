package dev.attain.core.target.split.change;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum ChangeText implements CoreText {
    PATH_EMPTY,
    AMOUNT_NEGATIVE,
    REVISED_TWICE
}
