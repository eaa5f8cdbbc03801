package dev.attain.funnel.stage.check;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum CheckText implements FunnelText {
    UNREACHABLE,
    DEAD_END,
    TRAP,
    NO_WAY_TO_CLOSE,
    AMBIGUOUS_MOVE,
    CRITERION_IMPOSSIBLE,
    MOVE_IMPOSSIBLE,
    UNDECIDED,
    ATTRIBUTE_TOO_EARLY,
    ATTRIBUTE_PASSED_BY,
    STEP_TOO_EARLY,
    PROBABILITY_FALLS,
    QUORUM_TOO_LARGE
}
