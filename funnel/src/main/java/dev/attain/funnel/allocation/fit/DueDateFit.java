package dev.attain.funnel.allocation.fit;

import jakarta.validation.constraints.Positive;
import java.util.Optional;

/**
 * Whoever has time before the task is due; criterion {@code due-date}.
 *
 * <p>Points: 1000 × {@linkplain FitContext#daysAtWork days at work} ÷ {@code enough}, rounded down, at most 1000; 1000
 * for a task that has no due date.
 *
 * @param enough how many days at work get all points, one or more
 */
public record DueDateFit(@Positive int enough) implements FitTerms {
    static final String CRITERION = "due-date";

    public DueDateFit {
        if (enough < 1) {
            throw new IllegalArgumentException("dueDateFit.enough must be one or more, but was " + enough);
        }
    }

    @Override
    public String criterion() {
        return CRITERION;
    }

    static FitScore score(FitContext context) {
        int enough = context.terms(DueDateFit.class).enough;
        Optional<Integer> days = context.daysAtWork();
        return days.isEmpty()
                ? FitScore.of(FitScore.PERFECT, FitText.NEVER_DUE.message())
                : FitScore.of(
                        (long) FitScore.PERFECT * Math.min(days.get(), enough) / enough,
                        FitText.DAYS_AT_WORK.message(
                                days.get(), context.task().dueOn().orElse(context.asOf())));
    }
}
