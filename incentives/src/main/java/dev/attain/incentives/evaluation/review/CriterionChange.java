package dev.attain.incentives.evaluation.review;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * One criterion in two periods.
 *
 * @param criterion its id, not blank
 * @param before its score before; empty where it was not there or did not count
 * @param after its score after; likewise
 */
public record CriterionChange(
        @NotBlank String criterion,
        @NotNull Optional<Ratio> before,
        @NotNull Optional<Ratio> after) {
    public CriterionChange {
        Require.text(criterion, "criterionChange.criterion");
        requireNonNull(before, "criterionChange.before");
        requireNonNull(after, "criterionChange.after");
    }

    /** How much more the criterion scores; empty where there is nothing to compare. */
    public Optional<Ratio> change() {
        return before.flatMap(earlier -> after.map(later -> later.minus(earlier)));
    }
}
