package dev.attain.core.party;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Whoever buys: one customer, in the host's own numbering.
 *
 * @param value the host's own id, not blank
 */
public record CustomerId(@NotBlank String value) implements Comparable<CustomerId> {
    public CustomerId {
        Require.text(value, "customerId");
    }

    /** {@code CustomerId.of("C-103")}. */
    public static CustomerId of(String value) {
        return new CustomerId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(CustomerId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
