package dev.attain.incentives.evaluation.rater;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.validation.HasShare;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/**
 * Raters who are heard together, so that nobody's single voice can be told.
 *
 * @param kind in what relation they stand to whom they rate
 * @param weight share of the result, more than zero
 * @param minimum how many must have spoken for the group to count, one or more
 * @param trim which share of the answers is left out at each end, rounded down to whole answers; from 0 % to below 50 %
 */
@Value.Builder
public record RaterGroup(
        @NotNull RaterKind kind,
        @NotNull Rate weight,
        @Positive int minimum,
        @NotNull Rate trim) implements HasShare, WithRaterGroup {
    private static final Rate HALF = Rate.percent("50");

    public RaterGroup {
        requireNonNull(kind, "raterGroup.kind");
        requireNonNull(weight, "raterGroup.weight");
        requireNonNull(trim, "raterGroup.trim");
        boolean trims = !trim.isNegative() && trim.compareTo(HALF) < 0;
        Findings.in("raterGroup")
                .unless(weight.isPositive(), "weight", RaterText.WEIGHT_NOT_POSITIVE, weight)
                .unless(minimum >= 1, "minimum", RaterText.MINIMUM, minimum)
                .unless(trims, "trim", RaterText.TRIM, trim)
                .refuse();
    }

    /** A group whose plain mean counts. */
    public static RaterGroup of(RaterKind kind, Rate weight, int minimum) {
        return new RaterGroup(kind, weight, minimum, Rate.ZERO);
    }

    /** Starts an empty group. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a group; sets every attribute at most once. */
    public static final class Builder extends StrictRaterGroupBuilder {
        Builder() {}
    }

    @Override
    public Ratio exactShare() {
        return weight.toRatio();
    }
}
