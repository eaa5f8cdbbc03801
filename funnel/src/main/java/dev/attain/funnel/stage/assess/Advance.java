package dev.attain.funnel.stage.assess;

import static java.util.Objects.requireNonNull;

import dev.attain.funnel.deal.StageVisit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What a host writes down when a deal moves.
 *
 * @param left the visit that ends
 * @param entered the visit that begins at the same moment
 */
public record Advance(
        @NotNull @Valid StageVisit left, @NotNull @Valid StageVisit entered) {
    public Advance {
        requireNonNull(left, "advance.left");
        requireNonNull(entered, "advance.entered");
    }
}
