package dev.attain.core.target;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A step a target has taken: it was committed, tracked or reviewed, on a date, by somebody.
 *
 * @param reached the state it came to; a draft is where every target starts, and no step
 * @param on the date
 * @param by whoever took it
 */
public record TargetStep(
        @NotNull TargetState reached,
        @NotNull LocalDate on,
        @NotNull @Valid PartyId by) {
    public TargetStep {
        requireNonNull(reached, "targetStep.reached");
        requireNonNull(on, "targetStep.on");
        requireNonNull(by, "targetStep.by");
        if (reached == TargetState.DRAFT) {
            throw new IllegalArgumentException(
                    "targetStep.reached must not be DRAFT, where every target starts (on %s by %s)".formatted(on, by));
        }
    }
}
