package dev.attain.funnel.allocation.fit;

/**
 * What a policy tells a criterion, as data: which criterion it is and what that needs to know. Any record may be one,
 * equal by value; the code stands in {@link FitCriteria}.
 */
public interface FitTerms {
    /** The id of the criterion that gives the points. */
    String criterion();
}
