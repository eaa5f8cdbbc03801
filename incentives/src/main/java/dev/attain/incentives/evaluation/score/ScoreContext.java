package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * All that a score function may look at.
 *
 * @param terms the terms that name the function
 * @param metric what was measured
 * @param value what came out for the one who is scored
 * @param goal what was asked of the one who is scored, where the terms name a metric for it and it was measured
 * @param peers what came out for everybody, the one who is scored included, in no particular order
 * @param functions the catalogue, for terms that are made of others
 */
public record ScoreContext(
        @NotNull ScoreTerms terms,
        @NotNull @Valid Metric metric,
        @NotNull Quantity value,
        @NotNull Optional<Quantity> goal,
        @NotNull List<@NotNull Quantity> peers,
        @NotNull ScoreFunctions functions) {
    public ScoreContext {
        requireNonNull(terms, "scoreContext.terms");
        requireNonNull(metric, "scoreContext.metric");
        requireNonNull(value, "scoreContext.value");
        requireNonNull(goal, "scoreContext.goal");
        peers = Require.copy(peers, "scoreContext.peers");
        requireNonNull(functions, "scoreContext.functions");
    }

    /** The same context for other terms, as those inside these. */
    ScoreContext inside(ScoreTerms others) {
        return new ScoreContext(others, metric, value, goal, peers, functions);
    }
}
