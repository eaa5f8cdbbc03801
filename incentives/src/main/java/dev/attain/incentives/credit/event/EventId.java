package dev.attain.incentives.credit.event;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which sales event: one order line, invoice line or receipt, in the host's own numbering.
 *
 * @param value the host's own id, not blank
 */
public record EventId(@NotBlank String value) implements Comparable<EventId> {
    public EventId {
        Require.text(value, "eventId");
    }

    /** {@code EventId.of("SO-10100/3")}. */
    public static EventId of(String value) {
        return new EventId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
