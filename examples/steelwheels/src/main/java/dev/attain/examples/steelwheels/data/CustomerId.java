package dev.attain.examples.steelwheels.data;

import static java.util.Objects.requireNonNull;

/**
 * Whoever buys.
 *
 * @param value the number of the database, as text
 */
public record CustomerId(String value) implements Comparable<CustomerId> {
    public CustomerId {
        requireNonNull(value, "customerId");
    }

    /** {@code CustomerId.of("103")}. */
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
