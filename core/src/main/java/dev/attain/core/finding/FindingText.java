package dev.attain.core.finding;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum FindingText implements CoreText {
    REFUSED
}
