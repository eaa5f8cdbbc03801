package dev.attain.incentives.plan.curve;

/** What the figures of one payee do to a curve that is made for everybody. */
public enum CurveScaling {
    /** Nothing: the curve is the same for everybody. */
    NONE,
    /** The measure is in quotas, and so is the pay: rates by attainment. */
    BY_QUOTA,
    /** The measure is in quotas, the pay in target incentives. */
    BY_QUOTA_AND_TARGET_INCENTIVE
}
