package dev.attain.funnel.stage.assess.census;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum CensusText implements FunnelText {
    STAGE_UNKNOWN
}
