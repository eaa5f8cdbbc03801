package dev.attain.incentives.plan.limit;

/** What becomes of pay above a cap. */
public enum CapExcess {
    /** It is lost. */
    FORFEIT,
    /** It is paid in later periods, as far as their caps leave room; a yearly cap carries into the next year. */
    CARRY_FORWARD
}
