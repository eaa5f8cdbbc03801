package dev.attain.funnel.conformance;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum ConformanceText implements FunnelText {
    SKIPPED,
    WENT_BACK,
    OUT_OF_TURN,
    UNKNOWN_STAGE,
    OVERSTAYED,
    HOURS,
    DAYS,
    BUSINESS_HOURS,
    BUSINESS_DAYS,
    WAIVED,
    WAIVER_EXPIRED,
    CALENDAR_MISSING
}
