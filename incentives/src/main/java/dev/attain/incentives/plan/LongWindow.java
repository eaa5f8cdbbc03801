package dev.attain.incentives.plan;

/**
 * What happens to pay of earlier pay periods when a window is longer than the pay period, as year to date, and its
 * curve changes from one to the next, because the quota to date does.
 */
public enum LongWindow {
    /**
     * All sales of the window are paid by the curve of today, each with its factors and the cap on an event; what that
     * changes is a line of its own, of either sign.
     */
    TRUE_UP,
    /** Each pay period pays its own sales by the curve of its own time; earlier pay periods are not reopened. */
    INCREMENTAL
}
