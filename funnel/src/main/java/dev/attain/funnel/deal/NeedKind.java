package dev.attain.funnel.deal;

/** Whether a need shows itself: the iceberg has a tip and the rest. */
public enum NeedKind {
    /** What the customer says. */
    SURFACE,
    /** What has to be found out. */
    HIDDEN
}
