package dev.attain.funnel.deal;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which standard step; unique in its stage model, so that a completed step says in which stage it belongs.
 *
 * @param value the host's own id, not blank
 */
public record StepId(@NotBlank String value) implements Comparable<StepId> {
    public StepId {
        Require.text(value, "stepId");
    }

    /** {@code StepId.of("interview-user")}. */
    public static StepId of(String value) {
        return new StepId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
