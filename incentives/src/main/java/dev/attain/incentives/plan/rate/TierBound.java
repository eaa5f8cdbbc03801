package dev.attain.incentives.plan.rate;

/** To which tier a measure exactly on a bound belongs. */
public enum TierBound {
    /** To the tier that begins there: from 100 % on, 100 % included. */
    LOWER_INCLUSIVE,
    /** To the tier that ends there: up to and including 100 %. */
    UPPER_INCLUSIVE
}
