package dev.attain.core.target;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which target: the name by which its children and its reports speak of it.
 *
 * @param value the host's own id, not blank
 */
public record TargetId(@NotBlank String value) implements Comparable<TargetId> {
    public TargetId {
        Require.text(value, "targetId");
    }

    /** {@code TargetId.of("2027-north")}. */
    public static TargetId of(String value) {
        return new TargetId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(TargetId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
