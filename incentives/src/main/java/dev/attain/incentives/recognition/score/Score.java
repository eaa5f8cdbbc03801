package dev.attain.incentives.recognition.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * All that one competitor is ranked by.
 *
 * @param owner the competitor: a person, or a team on a board of teams
 * @param value what is ranked, in the unit of the board's metric
 * @param scale what one more of what was measured adds to the value, more than zero: 1, or more for a joiner whose
 *     value is scaled
 * @param tieFigures figures that break ties, each metric once
 * @param reachedAt when the value was reached; empty where it is not known
 * @param origin how the value came about; empty where it was handed in
 */
@Value.Builder
public record Score(
        @NotNull @Valid PartyId owner,
        @NotNull Quantity value,
        @NotNull Ratio scale,
        @NotNull List<@NotNull @Valid TieFigure> tieFigures,
        @NotNull Optional<Instant> reachedAt,
        @NotNull Optional<Explanation> origin)
        implements WithScore {
    public Score {
        requireNonNull(owner, "score.owner");
        requireNonNull(value, "score.value");
        requireNonNull(scale, "score.scale");
        tieFigures = Require.copy(tieFigures, "score.tieFigures");
        requireNonNull(reachedAt, "score.reachedAt");
        requireNonNull(origin, "score.origin");
        if (!scale.isPositive()) {
            throw new IllegalArgumentException("score.scale of " + owner + " must be more than zero, but was " + scale);
        }
        if (!tieFigures.isEmpty() || origin.isPresent()) {
            check(value, tieFigures, origin).refuse();
        }
    }

    /** A value that was handed in, with nothing that breaks ties. */
    public static Score of(PartyId owner, Quantity value) {
        return new Score(owner, value, Ratio.ONE, List.of(), Optional.empty(), Optional.empty());
    }

    /** Starts an empty score. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a score; sets every attribute at most once. */
    public static final class Builder extends StrictScoreBuilder {
        Builder() {}
    }

    /** The figure of another metric; empty if there is none. */
    public Optional<Quantity> figure(MetricId metric) {
        return tieFigures.stream()
                .filter(figure -> figure.metric().equals(metric))
                .map(TieFigure::value)
                .findFirst();
    }

    /** How the value came about; where it was handed in, that it was measured by this metric. */
    public Explanation explanation(Metric metric) {
        return origin.orElseGet(() -> Explanation.input(ScoreText.MEMBER_VALUE.message(metric, owner), value)
                .about(owner));
    }

    private static Findings check(Quantity value, List<TieFigure> tieFigures, Optional<Explanation> origin) {
        Findings findings = Findings.in("score");
        Set<MetricId> seen = new HashSet<>();
        for (int i = 0; i < tieFigures.size(); i++) {
            MetricId metric = tieFigures.get(i).metric();
            findings.unless(seen.add(metric), "tieFigures[" + i + "]", ScoreText.FIGURE_TWICE, metric);
        }
        origin.ifPresent(made ->
                findings.unless(made.value().equals(value), "origin", ScoreText.ORIGIN_VALUE, made.value(), value));
        return findings;
    }
}
