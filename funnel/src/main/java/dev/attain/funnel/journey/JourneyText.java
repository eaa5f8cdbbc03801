package dev.attain.funnel.journey;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package, and the names of the preset. */
enum JourneyText implements FunnelText {
    STEPS_EMPTY,
    STEP_TWICE,
    STAGE_TWICE,
    STEP_UNKNOWN,
    STAGE_UNKNOWN,
    CALENDAR_MISSING,
    DEAL_ASTRAY,
    AHEAD_OF_BUYER,
    BUYER_AHEAD,
    BUYER_ELSEWHERE,
    MISSING,
    UNDERSTAND_NEED,
    BUILD_TRUST,
    WEIGH_SOLUTIONS,
    BUY,
    BE_SERVED
}
