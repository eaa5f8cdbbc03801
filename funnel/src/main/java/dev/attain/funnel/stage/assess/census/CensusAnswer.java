package dev.attain.funnel.stage.assess.census;

/** What a census says of one deal. */
public enum CensusAnswer {
    /** Nothing blocks the move that the deal waits for. */
    MAY_MOVE,
    /** Something that the move asks is unmet. */
    BLOCKED,
    /** The model has no move ahead from its stage: it has arrived, is lost or rests. */
    NO_MOVE_AHEAD,
    /** The model has no such stage. */
    STAGE_UNKNOWN
}
