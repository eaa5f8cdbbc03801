package dev.attain.funnel.deal;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which criterion: the name by which decisions and waivers speak of it.
 *
 * @param value the host's own id, not blank
 */
public record CriterionId(@NotBlank String value) implements Comparable<CriterionId> {
    private static final String HISTORY = "history.";

    public CriterionId {
        Require.text(value, "criterionId");
    }

    /** {@code CriterionId.of("budget-known")}. */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    /**
     * What is waived of a deal's history, which no stage model asks for by name: {@code ofHistory("skipped", contact)}
     * is {@code history.skipped.contact}.
     */
    public static CriterionId ofHistory(String deviation, StageId stage) {
        return new CriterionId(HISTORY + deviation + "." + stage);
    }

    /** Whether it speaks of a deal's history, and not of a criterion of a stage model. */
    public boolean isOfHistory() {
        return value.startsWith(HISTORY);
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
