package dev.attain.incentives.evaluation.lift;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.text.Localized;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Doing better by one criterion.
 *
 * @param criterion its id, not blank
 * @param from the value now
 * @param to the value after whole steps
 * @param effort what that takes
 */
@Value.Builder
public record LiftStep(
        @NotBlank String criterion,
        @NotNull Quantity from,
        @NotNull Quantity to,
        @NotNull Quantity effort) implements Localized, WithLiftStep {
    public LiftStep {
        Require.text(criterion, "liftStep.criterion");
        requireNonNull(from, "liftStep.from");
        requireNonNull(to, "liftStep.to");
        requireNonNull(effort, "liftStep.effort");
    }

    /** Starts an empty step. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a step; sets every attribute at most once. */
    public static final class Builder extends StrictLiftStepBuilder {
        Builder() {}
    }

    /** From what to what, and what it takes. */
    @Override
    public String text(Locale locale) {
        return LiftText.FROM_TO.message(criterion, from, to, effort).text(locale);
    }
}
