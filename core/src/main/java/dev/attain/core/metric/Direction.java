package dev.attain.core.metric;

/** Which way a metric gets better. */
public enum Direction {
    /** More is better: bookings, visits. */
    HIGHER_IS_BETTER,
    /** Less is better: days to close, complaints, discounts. */
    LOWER_IS_BETTER
}
