package dev.attain.funnel.journey;

import static java.util.Objects.requireNonNull;

import dev.attain.funnel.deal.StageId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * How far the buyer is, as the seller presumes who has a deal in a stage.
 *
 * @param stage the stage
 * @param step the step that the buyer has come to by then
 */
public record PresumedStep(
        @NotNull @Valid StageId stage, @NotNull @Valid BuyerStepId step) {
    public PresumedStep {
        requireNonNull(stage, "presumedStep.stage");
        requireNonNull(step, "presumedStep.step");
    }

    /** {@code PresumedStep.of("negotiation", "weigh-solutions")}. */
    public static PresumedStep of(String stage, String step) {
        return new PresumedStep(StageId.of(stage), BuyerStepId.of(step));
    }
}
