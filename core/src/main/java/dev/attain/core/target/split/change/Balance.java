package dev.attain.core.target.split.change;

/** Where an amount revised by hand is made up for. */
public enum Balance {
    /** The other children of the same parent share what is left, by their weights and limits. */
    SIBLINGS,
    /** Every node above, and the target itself, change by as much; the others keep what they have. */
    TOTAL
}
