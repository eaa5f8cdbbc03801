package dev.attain.incentives.evaluation.rater;

/** In what relation somebody stands to whom they rate. */
public enum RaterKind {
    /** The person. */
    SELF,
    /** Who works beside the person. */
    PEER,
    /** Who leads the person. */
    MANAGER,
    /** Who is led by the person. */
    REPORT,
    /** Who buys from the person. */
    CUSTOMER
}
