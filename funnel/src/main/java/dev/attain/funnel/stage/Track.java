package dev.attain.funnel.stage;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.funnel.stage.criterion.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Steps that follow each other inside a stage, beside other tracks: the lawyers and the technicians work at the same
 * time, and all steps of all tracks are done before the gate. A deal is always in exactly one stage.
 *
 * @param name what people call it
 * @param steps the steps in their order, at least one; all count as required
 */
public record Track(@NotNull @Valid Words name, @NotEmpty List<@NotNull @Valid Step> steps) {
    public Track {
        requireNonNull(name, "track.name");
        steps = Require.copy(steps, "track.steps");
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("track.steps must hold a step, but " + name + " had none");
        }
    }

    /** {@code Track.of(Words.of("Legal", "法务"), draft, review)}. */
    public static Track of(Words name, Step... steps) {
        return new Track(name, List.of(steps));
    }
}
