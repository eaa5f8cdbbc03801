package dev.attain.incentives.evaluation.calibration;

/** What becomes of the moves. */
public enum Enforcement {
    /** They are proposed to the people who agree on ratings. */
    ADVISORY,
    /** They are the ratings. */
    STRICT
}
