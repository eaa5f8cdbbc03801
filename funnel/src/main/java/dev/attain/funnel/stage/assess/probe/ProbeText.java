package dev.attain.funnel.stage.assess.probe;

import dev.attain.funnel.internal.FunnelText;

/** The sentences of this package. */
enum ProbeText implements FunnelText {
    MISSING,
    VALUE,
    MISSING_ASKED,
    VALUE_ASKED,
    FILL_IN,
    FILL_IN_AS,
    ASKED_COMPARED,
    ASKED_ONE_OF,
    ASKED_FORM,
    COUNTED,
    COUNT_MORE,
    STEP_DONE,
    STEP_OPEN,
    DO_STEP,
    SIGNED,
    ASK_ROLE,
    ASK_SIGNERS,
    IN_STAGE,
    MIND_TIME,
    DEPTH,
    DIG_DEEPER,
    ALL,
    SOME,
    SOME_MORE,
    OPPOSITE,
    BRING_ABOUT,
    TYPE_DIFFERS,
    UNIT_DIFFERS,
    RULE_FAILED,
    RULE_FAILED_CURE,
    RULE_MISSING,
    RULE_UNKNOWN,
    RULE_MISSPELT,
    CALENDAR_MISSING
}
