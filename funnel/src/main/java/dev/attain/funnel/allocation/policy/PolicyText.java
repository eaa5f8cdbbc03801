package dev.attain.funnel.allocation.policy;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum PolicyText implements FunnelText {
    FIT_TWICE,
    WEIGHT_NEGATIVE,
    PIN_TWICE,
    PIN_CONTRADICTS,
    QUOTA_TWICE
}
