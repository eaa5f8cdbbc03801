package dev.attain.funnel.stage.assess.census;

import static java.util.Objects.requireNonNull;

import dev.attain.funnel.deal.CriterionId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * How many deals one criterion blocks.
 *
 * @param criterion which criterion
 * @param deals how many deals do not meet it and have no waiver, zero or more
 */
public record CriterionCount(
        @NotNull @Valid CriterionId criterion,
        @PositiveOrZero long deals) {
    public CriterionCount {
        requireNonNull(criterion, "criterionCount.criterion");
        if (deals < 0) {
            throw new IllegalArgumentException("criterionCount.deals must be zero or more, but was " + deals);
        }
    }
}
