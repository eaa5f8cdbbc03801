package dev.attain.funnel.stage.assess;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum AssessText implements FunnelText {
    ALLOWED,
    BLOCKED,
    UNKNOWN_MOVE,
    NO_MOVES,
    PATH,
    NO_PATH,
    ARRIVED,
    LINE_MET,
    LINE_UNMET,
    LINE_UNMET_OWNER,
    LINE_WARNING,
    LINE_WARNING_OWNER,
    LINE_WAIVED,
    STAGE_UNKNOWN,
    TARGET_UNKNOWN,
    TARGET_MISSPELT,
    ENTERED_LATER,
    STAYED_LONG,
    ATTRIBUTE_UNKNOWN,
    ATTRIBUTE_MISSPELT,
    STEP_UNKNOWN,
    STEP_MISSPELT,
    STEP_EARLY,
    WAIVER_UNKNOWN,
    WAIVER_EXPIRED
}
