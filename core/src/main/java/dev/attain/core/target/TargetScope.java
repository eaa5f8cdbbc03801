package dev.attain.core.target;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * One limit of what counts towards a target: {@code territory=north}. Dimensions and codes are the host's own.
 *
 * @param dimension what is limited, such as {@code product} or {@code territory}; not blank
 * @param code which of them counts, not blank
 */
public record TargetScope(
        @NotBlank String dimension, @NotBlank String code) {
    public TargetScope {
        Require.text(dimension, "targetScope.dimension");
        Require.text(code, "targetScope.code");
    }

    /** {@code territory=north}. */
    @Override
    public String toString() {
        return dimension + "=" + code;
    }
}
