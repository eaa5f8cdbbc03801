package dev.attain.incentives.evaluation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.validation.HasShare;
import dev.attain.incentives.evaluation.score.ScoreTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing by which people are judged: a metric, what a value of it is worth, and how much it weighs. Whether it is
 * process or result is what its metric is.
 *
 * @param id which criterion, not blank; once in a scorecard
 * @param metric what is measured; ratings by people are combined to a measurement of a metric first
 * @param weight share of the score, more than zero
 * @param terms what a value is worth
 * @param whenMissing what happens where nothing was measured
 * @param evidence what proves the figure, in the company's own words, such as {@code signed orders}; not blank
 */
@Value.Builder
public record Criterion(
        @NotBlank String id,
        @NotNull @Valid Metric metric,
        @NotNull Rate weight,
        @NotNull @Valid ScoreTerms terms,
        @NotNull MissingData whenMissing,
        @NotNull Optional<@NotBlank String> evidence)
        implements HasShare, WithCriterion {
    public Criterion {
        Require.text(id, "criterion.id");
        requireNonNull(metric, "criterion.metric");
        requireNonNull(weight, "criterion.weight");
        requireNonNull(terms, "criterion.terms");
        requireNonNull(whenMissing, "criterion.whenMissing");
        requireNonNull(evidence, "criterion.evidence").ifPresent(proof -> Require.text(proof, "criterion.evidence"));
        Findings findings = Findings.in("criterion")
                .unless(weight.isPositive(), "weight", EvaluationText.WEIGHT_NOT_POSITIVE, weight);
        for (Finding finding : terms.findings(metric)) {
            findings.add(finding);
        }
        findings.refuse();
    }

    /** A criterion whose weight the others share where nothing was measured. */
    public static Criterion of(String id, Metric metric, Rate weight, ScoreTerms terms) {
        return new Criterion(id, metric, weight, terms, MissingData.REWEIGHT, Optional.empty());
    }

    /** Starts an empty criterion. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a criterion; sets every attribute at most once. */
    public static final class Builder extends StrictCriterionBuilder {
        Builder() {}
    }

    @Override
    public Ratio exactShare() {
        return weight.toRatio();
    }
}
