package dev.attain.funnel.allocation.fit;

import static java.util.Objects.requireNonNull;

import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that a criterion may look at.
 *
 * @param task the task
 * @param rep the rep who might do it
 * @param terms what the policy tells the criterion
 * @param daysAtWork how many days the rep is at work from {@code asOf} to the due date, both inclusive, without
 *     absences and in proportion to working time, rounded down; empty if the task has no due date
 * @param asOf the day of the question
 */
public record FitContext(
        @NotNull @Valid SalesTask task,
        @NotNull @Valid RepCapacity rep,
        @NotNull @Valid FitTerms terms,
        @NotNull Optional<@PositiveOrZero Integer> daysAtWork,
        @NotNull LocalDate asOf) {
    public FitContext {
        requireNonNull(task, "fitContext.task");
        requireNonNull(rep, "fitContext.rep");
        requireNonNull(terms, "fitContext.terms");
        requireNonNull(daysAtWork, "fitContext.daysAtWork");
        requireNonNull(asOf, "fitContext.asOf");
        daysAtWork.filter(days -> days < 0).ifPresent(days -> {
            throw new IllegalArgumentException("fitContext.daysAtWork must be zero or more, but was " + days);
        });
    }

    /**
     * The terms as the kind that a criterion expects.
     *
     * @throws IllegalArgumentException if the policy pairs the criterion with other terms
     */
    public <T extends FitTerms> T terms(Class<T> type) {
        if (!type.isInstance(terms)) {
            throw new IllegalArgumentException("criterion " + terms.criterion() + " needs " + type.getSimpleName()
                    + ", but was given " + terms.getClass().getSimpleName());
        }
        return type.cast(terms);
    }
}
