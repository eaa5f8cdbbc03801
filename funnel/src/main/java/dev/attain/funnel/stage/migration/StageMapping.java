package dev.attain.funnel.stage.migration;

import static java.util.Objects.requireNonNull;

import dev.attain.funnel.deal.StageId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * One stage of the old version, and where its deals go.
 *
 * @param from a stage of the old version
 * @param landing where to
 */
public record StageMapping(
        @NotNull @Valid StageId from, @NotNull @Valid Landing landing) {
    public StageMapping {
        requireNonNull(from, "stageMapping.from");
        requireNonNull(landing, "stageMapping.landing");
    }

    /** {@code StageMapping.of("solution", "offer")}. */
    public static StageMapping of(String from, String to) {
        return new StageMapping(StageId.of(from), new Landing.At(StageId.of(to)));
    }

    /** {@code StageMapping.byRule("solution", "by-amount")}. */
    public static StageMapping byRule(String from, String rule) {
        return new StageMapping(StageId.of(from), new Landing.ByRule(rule));
    }
}
