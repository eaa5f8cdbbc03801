package dev.attain.incentives.credit.rule;

/** What a manager is credited with when several people below share one event. */
public enum RollUpCounting {
    /**
     * The event counts at most once per manager, what the manager sold of it included: of two reports with 100 % each,
     * their manager gets 100 %. The nearest reports come first where not everything fits.
     */
    EVENT_ONCE,
    /** Every report's share counts: of two reports with 100 % each, their manager gets 200 %. */
    EVERY_SHARE
}
