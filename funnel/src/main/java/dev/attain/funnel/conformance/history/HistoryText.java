package dev.attain.funnel.conformance.history;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum HistoryText implements FunnelText {
    OTHER_DEAL,
    ENTERS_LATER,
    LEAVES_LATER,
    STAGE_UNKNOWN,
    STAGE_MISSPELT,
    OUT_OF_ORDER,
    OVERLAPS
}
