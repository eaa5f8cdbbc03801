package dev.attain.incentives.commission.table;

/** What a bulk calculation keeps of every line. */
public enum Keeping {
    /** Nothing: only the totals of payees and pay periods. */
    TOTALS,
    /** What every line came to. */
    LINES,
    /**
     * The same, and where measure and pay stood before it, so that every line can be explained: 10 bytes more for each
     * component.
     */
    TRACED_LINES;

    boolean lines() {
        return this != TOTALS;
    }

    boolean traces() {
        return this == TRACED_LINES;
    }
}
