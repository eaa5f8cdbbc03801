package dev.attain.funnel.allocation;

/** How an allocation came about. */
public enum AllocationMethod {
    /** Exactly: no plan is worth more, and a certificate proves it. */
    OPTIMUM,
    /** The best plan found for tasks of different effort, with a bound. */
    BEST_FOUND,
    /** One task after the other, each to the rep who suits it best then. */
    GREEDY,
    /** One task after the other, each to the rep whose turn it is. */
    ROTATION
}
