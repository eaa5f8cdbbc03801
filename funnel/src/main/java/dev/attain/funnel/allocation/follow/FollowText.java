package dev.attain.funnel.allocation.follow;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum FollowText implements FunnelText {
    OVERDUE,
    OVERLOADED,
    IDLE,
    BLOCKED,
    TASK_UNKNOWN,
    TASK_TWICE,
    TASK_LISTED_TWICE,
    REP_LISTED_TWICE,
    REP_UNKNOWN,
    NOBODY_WORKS,
    CLOSED_LATER
}
