package dev.attain.funnel.stage.migration;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum MigrationText implements FunnelText {
    MAPPED_TWICE,
    OTHER_MODEL,
    NOT_MAPPED,
    FROM_UNKNOWN,
    TO_UNKNOWN,
    RULE_UNKNOWN,
    IN_USE,
    DEAL_UNKNOWN,
    RULE_FAILED,
    RULE_ASTRAY,
    CHANGE,
    CHANGE_STRANDED,
    CHANGE_FREED,
    CHANGE_BLOCKED
}
