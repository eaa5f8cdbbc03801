package dev.attain.core.target.split.change;

/**
 * What becomes of the difference between plan and result of the closed periods. It is carried along time inside the
 * node whose periods they are: where owners stand above months each makes up for his own, where months stand above
 * owners all of them do, by their weights.
 */
public enum Carry {
    /** Nothing: the plan of the rest stands. */
    NOTHING,
    /** What was missed is spread over what remains; a surplus is kept by whoever has it. */
    SHORTFALL,
    /** What was missed is spread over what remains, and a surplus is taken off it. */
    DIFFERENCE
}
