package dev.attain.incentives.commission.account;

/**
 * How an account is paid along a curve that is made for one.
 *
 * @param measure how many units of the measure are 1 on the curve; below zero where only ratios tell it
 * @param pay how many minor units are 1 of what the curve pays; below zero where only ratios tell it
 * @param eventCap the most that a line earns, in minor units; {@link #NO_CAP} without such a cap
 */
public record CurveTerms(long measure, long pay, long eventCap) {
    /** More than any line earns. */
    public static final long NO_CAP = Long.MAX_VALUE;

    /** Whether 64 bits tell it. */
    public boolean isNarrow() {
        return measure >= 0 && pay >= 0;
    }
}
