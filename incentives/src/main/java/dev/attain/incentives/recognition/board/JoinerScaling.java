package dev.attain.incentives.recognition.board;

/** What becomes of the value of somebody who joined within the window. */
public enum JoinerScaling {
    /** It counts as it was measured. */
    AS_MEASURED,
    /**
     * It counts as if the pace had been kept from the first day of the window: value × days of the window so far ÷ days
     * since joining, exactly. A least tenure keeps out those whose days are too few to tell.
     */
    BY_DAYS
}
