package dev.attain.incentives.evaluation.lift;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/**
 * What it takes to do better by a criterion: {@code new Effort("visits", Quantity.count(5, "visits"),
 * Quantity.count(1, "days"), 20)} says that five visits more take a day, a hundred at most.
 *
 * @param criterion its id, not blank
 * @param step by how much the value gets better, more than zero
 * @param cost what one step takes, more than zero, in the unit of all efforts
 * @param most how many steps somebody can make, one or more
 */
@Value.Builder
public record Effort(
        @NotBlank String criterion,
        @NotNull Quantity step,
        @NotNull Quantity cost,
        @Positive int most) implements WithEffort {
    public Effort {
        Require.text(criterion, "effort.criterion");
        requireNonNull(step, "effort.step");
        requireNonNull(cost, "effort.cost");
        Findings.in("effort")
                .unless(step.value().isPositive(), "step", LiftText.STEP, step)
                .unless(cost.value().isPositive(), "cost", LiftText.COST, cost)
                .unless(most >= 1, "most", LiftText.MOST, most)
                .refuse();
    }

    /** Starts an empty effort. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an effort; sets every attribute at most once. */
    public static final class Builder extends StrictEffortBuilder {
        Builder() {}
    }
}
