package dev.attain.funnel.allocation.fit;

import jakarta.validation.constraints.Positive;

/**
 * What is urgent goes first where not everything finds a place; criterion {@code priority}.
 *
 * <p>Points: 1000 × priority ÷ {@code highest}, rounded down, at most 1000; the same for every rep.
 *
 * @param highest the priority that gets all points, one or more
 */
public record PriorityFit(@Positive int highest) implements FitTerms {
    static final String CRITERION = "priority";

    public PriorityFit {
        if (highest < 1) {
            throw new IllegalArgumentException("priorityFit.highest must be one or more, but was " + highest);
        }
    }

    @Override
    public String criterion() {
        return CRITERION;
    }

    static FitScore score(FitContext context) {
        int highest = context.terms(PriorityFit.class).highest;
        int priority = context.task().priority();
        return FitScore.of(
                (long) FitScore.PERFECT * Math.min(priority, highest) / highest,
                FitText.PRIORITY.message(priority, highest));
    }
}
