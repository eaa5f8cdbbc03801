package dev.attain.funnel.journey;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which step of a buyer; stays the same when the step is renamed.
 *
 * @param value the host's own id, not blank
 */
public record BuyerStepId(@NotBlank String value) implements Comparable<BuyerStepId> {
    public BuyerStepId {
        Require.text(value, "buyerStepId");
    }

    /** {@code BuyerStepId.of("build-trust")}. */
    public static BuyerStepId of(String value) {
        return new BuyerStepId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(BuyerStepId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
