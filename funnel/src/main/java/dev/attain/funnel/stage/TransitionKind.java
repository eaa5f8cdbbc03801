package dev.attain.funnel.stage;

/** What a move means. */
public enum TransitionKind {
    /** On to a later stage. */
    FORWARD,
    /** On to a later stage, past some in between. */
    SKIP,
    /** Back to an earlier stage. */
    BACK,
    /** From a closed stage to one that is not. */
    REOPEN,
    /** Into a closed stage from one that is not: won or lost, as the stage says. */
    CLOSE
}
