package dev.attain.funnel.deal;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which criterion: the name by which decisions and waivers speak of it.
 *
 * @param value the host's own id, not blank
 */
public record CriterionId(@NotBlank String value) implements Comparable<CriterionId> {
    public CriterionId {
        Require.text(value, "criterionId");
    }

    /** {@code CriterionId.of("budget-known")}. */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
