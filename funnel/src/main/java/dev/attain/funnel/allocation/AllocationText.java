package dev.attain.funnel.allocation;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum AllocationText implements FunnelText {
    NOBODY_ELIGIBLE,
    NO_ROOM,
    NO_ROOM_SKILLED,
    TOO_DEAR,
    NOT_REACHED,
    NOT_ELIGIBLE,
    COSTS,
    COSTS_MOVING,
    NO_WAY,
    HAS_IT,
    SCORES_LESS,
    FULL,
    FULL_EFFORT,
    TWICE_OR_NEVER,
    UNKNOWN_PAIR,
    OVER_LOADED,
    UNDER_LOADED,
    OVER_QUOTA,
    WORTH_WRONG,
    NO_CERTIFICATE,
    REDUCED_NEGATIVE,
    OPEN_CHEAPER,
    PRICE_ABOVE_FREE,
    PRICE_BELOW_USED,
    TEAM_PRICE
}
