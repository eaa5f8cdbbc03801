package dev.attain.core.metric;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which metric: the name by which definitions speak of it.
 *
 * @param value the host's own id, not blank
 */
public record MetricId(@NotBlank String value) implements Comparable<MetricId> {
    public MetricId {
        Require.text(value, "metricId");
    }

    /** {@code MetricId.of("bookings")}. */
    public static MetricId of(String value) {
        return new MetricId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(MetricId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
