package dev.attain.incentives.plan.measure;

/** Which measurement of a metric holds for a pay period. */
public enum MetricTiming {
    /** That of exactly the days of the pay period: the satisfaction of March for the pay of March. */
    PAY_PERIOD,
    /**
     * The latest whose period has ended by the last day of the pay period, that day included: the rating of a half-year
     * for each month until the next one is known. Of two that end on the same day the one that begins later.
     */
    LATEST
}
