package dev.attain.incentives.plan.limit;

/** Over what a cap counts. */
public enum CapScope {
    /** Every line on its own, reversals as the mirror image. */
    EVENT,
    /** The pay period. */
    PERIOD,
    /** The fiscal year, running from pay period to pay period. */
    YEAR
}
