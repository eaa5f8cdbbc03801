package dev.attain.core.role;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which role: the name by which definitions speak of it, such as who signs off a gate.
 *
 * @param value the host's own id, not blank
 */
public record RoleId(@NotBlank String value) implements Comparable<RoleId> {
    public RoleId {
        Require.text(value, "roleId");
    }

    /** {@code RoleId.of("account-manager")}. */
    public static RoleId of(String value) {
        return new RoleId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
