package dev.attain.funnel.deal;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which stage a deal is in; stays the same when a stage is renamed or moves in the order.
 *
 * @param value the host's own id, not blank
 */
public record StageId(@NotBlank String value) implements Comparable<StageId> {
    public StageId {
        Require.text(value, "stageId");
    }

    /** {@code StageId.of("needs-analysis")}. */
    public static StageId of(String value) {
        return new StageId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(StageId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
