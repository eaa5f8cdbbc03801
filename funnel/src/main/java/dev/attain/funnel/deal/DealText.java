package dev.attain.funnel.deal;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum DealText implements FunnelText {
    ATTRIBUTE_TWICE,
    STEP_TWICE,
    POINTS_RANGE,
    LEFT_BEFORE_ENTERED
}
