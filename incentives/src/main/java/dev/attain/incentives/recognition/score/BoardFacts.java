package dev.attain.incentives.recognition.score;

import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What boards rank by, in any order. One set of facts serves many boards: each reads the measurements of its own
 * metrics.
 *
 * @param competitors who may be ranked, each once
 * @param measurements what was measured of them, one for an owner, a metric and a period
 * @param reached when they reached it, each once; needed only where the earliest is ahead
 */
public record BoardFacts(
        @NotNull List<@NotNull @Valid Competitor> competitors,
        @NotNull List<@NotNull @Valid Measurement> measurements,
        @NotNull List<@NotNull @Valid Reached> reached) {
    public BoardFacts {
        competitors = Require.copy(competitors, "boardFacts.competitors");
        measurements = Require.copy(measurements, "boardFacts.measurements");
        reached = Require.copy(reached, "boardFacts.reached");
    }

    /** Facts that do not say when anything was reached. */
    public static BoardFacts of(List<Competitor> competitors, List<Measurement> measurements) {
        return new BoardFacts(competitors, measurements, List.of());
    }
}
