package dev.attain.funnel.stage.check.demand;

/** Whether demands can be met at once. */
public enum Verdict {
    /** Nothing speaks against it. */
    POSSIBLE,
    /** No deal can meet them all: proven. */
    IMPOSSIBLE,
    /** It would take too long to tell. */
    UNDECIDED
}
