package dev.attain.core.explain;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum ExplainText implements CoreText {
    LINE,
    LINE_MADE,
    LINE_SOURCE,
    WITHHELD,
    MADE_WITHHELD,
    MADE_SUM,
    MADE_DIFFERENCE,
    MADE_PRODUCT,
    MADE_QUOTIENT,
    MADE_MINIMUM,
    MADE_MAXIMUM,
    MADE_ROUNDED,
    MADE_PART,
    MADE_LOOK_UP,
    DIFF_SAME,
    DIFF_CHANGED,
    DIFF_REMADE,
    DIFF_ADDED,
    DIFF_REMOVED
}
