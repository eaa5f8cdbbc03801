package dev.attain.funnel.stage.check;

/** What can be wrong with a stage model whose parts are all right by themselves. */
public enum FlawKind {
    /** No way leads from the first stage to this one. Witness: the stage. */
    UNREACHABLE,
    /** A stage that is not closed has no move out of it. Witness: the stage. */
    DEAD_END,
    /**
     * Stages lead to each other and nowhere else, and none is closed. Witness: one way round, its first stage again at
     * its end.
     */
    TRAP,
    /** From a stage every way ends in a dead end or a trap. Witness: a way there. */
    NO_WAY_TO_CLOSE,
    /** Two moves from one stage lead to stages of the same name. Witness: the stage, and the two. */
    AMBIGUOUS_MOVE,
    /** No deal can meet a criterion. Witness: the stages whose moves ask it, and the criterion. */
    CRITERION_IMPOSSIBLE,
    /**
     * No deal can meet all that a move asks at once. Witness: its two ends, and criteria of which none can be left out.
     */
    MOVE_IMPOSSIBLE,
    /** Whether a deal can meet all that a move asks would take too long to tell. Witness: its two ends. */
    UNDECIDED,
    /** A move asks for an attribute that only later steps set. Witness: the two ends of the move. */
    ATTRIBUTE_TOO_EARLY,
    /**
     * A deal can get where an attribute is asked for, past every step that sets it and with no way back. Witness: the
     * way.
     */
    ATTRIBUTE_PASSED_BY,
    /** A move asks for a step of a stage that only comes later. Witness: the two ends of the move. */
    STEP_TOO_EARLY,
    /** A later open stage is less likely to be won than an earlier one. Witness: the two. */
    PROBABILITY_FALLS,
    /** More people must sign than may. Witness: the stages whose moves ask it, and the criterion. */
    QUORUM_TOO_LARGE
}
