package dev.attain.core.target.pace.terms;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum PaceTermsText implements CoreText {
    BANDS_EMPTY,
    BAND_TWICE,
    LOWEST_HAS_EDGE,
    EDGE_MISSING,
    EDGES_FALL,
    COURSE_BROKEN,
    NOT_POSITIVE,
    LIMIT_BELOW_PLAN
}
