package dev.attain.funnel.stage;

/** What being in a stage says about a deal. */
public enum StageKind {
    /** The deal is worked on. */
    OPEN,
    /** The deal is won. */
    WON,
    /** The deal is lost. */
    LOST,
    /** The deal rests, and may come back. */
    ON_HOLD;

    /** Whether the deal is decided. */
    public boolean isClosed() {
        return this == WON || this == LOST;
    }
}
