package dev.attain.funnel.allocation.fit;

/**
 * Decides how well a rep suits a task; pure: equal contexts get equal scores. A criterion that throws keeps the rep
 * from the task, and a finding names it.
 */
@FunctionalInterface
public interface FitCriterion {
    /** The points of the pair in the context, with the reason. */
    FitScore score(FitContext context);
}
