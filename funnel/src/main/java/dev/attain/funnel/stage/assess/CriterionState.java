package dev.attain.funnel.stage.assess;

/** How a criterion stands. */
public enum CriterionState {
    /** The deal meets it. */
    MET,
    /** The deal does not meet it, or nobody can tell. */
    UNMET,
    /** The deal does not meet it, and a waiver that holds says that it need not. */
    WAIVED
}
