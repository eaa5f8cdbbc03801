package dev.attain.funnel.deal;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which deal: one sales opportunity.
 *
 * @param value the host's own id, not blank
 */
public record DealId(@NotBlank String value) implements Comparable<DealId> {
    public DealId {
        Require.text(value, "dealId");
    }

    /** {@code DealId.of("D-1042")}. */
    public static DealId of(String value) {
        return new DealId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(DealId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
