package dev.attain.funnel.stage.criterion;

/** What an unmet criterion does to a move. */
public enum CriterionSeverity {
    /** The deal may not move. */
    BLOCK,
    /** The deal may move, and the decision says what is missing. */
    WARN
}
