package dev.attain.incentives.evaluation.lift;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One way to the next rating.
 *
 * @param steps what to do better, in the order of the scorecard; at least one
 * @param score the score that gives, at least where the next rating starts
 */
public record LiftOption(
        @NotEmpty List<@NotNull @Valid LiftStep> steps,
        @NotNull Ratio score) {
    public LiftOption {
        steps = Require.copy(steps, "liftOption.steps");
        requireNonNull(score, "liftOption.score");
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("liftOption.steps must have at least one step, but had none");
        }
    }

    /** What all of it takes. */
    public Quantity effort() {
        return steps.stream().map(LiftStep::effort).reduce(Quantity::plus).orElseThrow();
    }
}
