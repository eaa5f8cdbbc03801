package dev.attain.incentives.credit.exchange;

/** By the rate of which day a reversal in another currency is credited. */
public enum ReversalExchange {
    /**
     * The day that the terms name for the event which it takes back, for the first of a chain of reversals: a full
     * reversal takes back every cent, whatever the rates did since.
     */
    OF_REVERSED_EVENT,
    /** The day that the terms name for the reversal itself, like any event: what the rates did since stays credited. */
    OF_OWN_DAY
}
