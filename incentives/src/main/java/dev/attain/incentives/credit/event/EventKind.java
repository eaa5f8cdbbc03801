package dev.attain.incentives.credit.event;

/** What happened. A reversal has the kind of the event that it takes back. */
public enum EventKind {
    /** The customer ordered. */
    ORDER,
    /** The customer was billed. */
    INVOICE,
    /** The customer paid. */
    COLLECTION
}
