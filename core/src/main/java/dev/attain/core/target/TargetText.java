package dev.attain.core.target;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum TargetText implements CoreText {
    SEGMENT_EXISTING,
    SEGMENT_NEW,
    SEGMENT_BOTH,
    STATE_DRAFT,
    STATE_COMMITTED,
    STATE_TRACKED,
    STATE_REVIEWED,
    AMOUNT_UNIT,
    AMOUNT_NOT_POSITIVE,
    AMOUNT_NEGATIVE,
    AMOUNT_TOO_FINE,
    SCOPE_TWICE,
    PARENT_SELF,
    REVISION_EARLIER,
    REVISION_REVIEWED,
    STEP_ORDER,
    STEP_LAST,
    STEP_EARLIER,
    RATIONALE_MISSING,
    COMMITTED_LATE,
    TRACKED_EARLY,
    REVIEWED_EARLY,
    FIRST_AMOUNT,
    REVISED_BY,
    AMOUNT
}
