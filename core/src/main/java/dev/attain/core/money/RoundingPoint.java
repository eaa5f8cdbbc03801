package dev.attain.core.money;

/** Where a definition rounds; nothing is rounded anywhere else. */
public enum RoundingPoint {
    /** Each line is rounded, sums of lines are exact. */
    PER_LINE,
    /** The lines of a component stay exact and their sum is rounded once. */
    PER_COMPONENT,
    /** Everything stays exact and the statement's total is rounded once. */
    PER_STATEMENT
}
