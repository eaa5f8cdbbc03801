package dev.attain.core.target.smart;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * From where a company calls a target good. A percentile is the nearest rank: of {@code n} figures in rising order the
 * one at place {@code ⌈percentile × n⌉}. (R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The
 * American Statistician 50, 1996, definition 1.)
 *
 * @param requiredDimensions the dimensions every scope must name, such as {@code territory}
 * @param attainmentPercentile which of the past attainments is looked at, more than zero and at most 1
 * @param leastAttainment what it must be, inclusive; zero or more
 * @param growthPercentile which of the past years' growth a target may ask for, inclusive; more than zero and at most 1
 * @param leastCapacity the least of bottom-up ÷ top-down, inclusive; zero or more
 * @param leastContribution the least share of its parent, inclusive; zero or more
 */
@Value.Builder
public record SmartLimits(
        @NotNull List<@NotBlank String> requiredDimensions,
        @NotNull Rate attainmentPercentile,
        @NotNull Rate leastAttainment,
        @NotNull Rate growthPercentile,
        @NotNull Rate leastCapacity,
        @NotNull Rate leastContribution)
        implements WithSmartLimits {
    public SmartLimits {
        requiredDimensions = Require.copy(requiredDimensions, "smartLimits.requiredDimensions");
        requiredDimensions.forEach(dimension -> Require.text(dimension, "smartLimits.requiredDimensions"));
        requireNonNull(attainmentPercentile, "smartLimits.attainmentPercentile");
        requireNonNull(leastAttainment, "smartLimits.leastAttainment");
        requireNonNull(growthPercentile, "smartLimits.growthPercentile");
        requireNonNull(leastCapacity, "smartLimits.leastCapacity");
        requireNonNull(leastContribution, "smartLimits.leastContribution");
        Findings findings = Findings.in("smartLimits");
        percentile(findings, "attainmentPercentile", attainmentPercentile);
        percentile(findings, "growthPercentile", growthPercentile);
        least(findings, "leastAttainment", leastAttainment);
        least(findings, "leastCapacity", leastCapacity);
        least(findings, "leastContribution", leastContribution);
        findings.refuse();
    }

    /**
     * A place to start from, taken from no book: no dimension, half of the past attainments at 90 % or more, growth
     * that one year in four has reached, capacity for all of it, any share of the parent.
     */
    public static SmartLimits standard() {
        return new SmartLimits(
                List.of(), Rate.percent("50"), Rate.percent("90"), Rate.percent("75"), Rate.ONE, Rate.ZERO);
    }

    /** Starts empty limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds limits; sets every attribute at most once. */
    public static final class Builder extends StrictSmartLimitsBuilder {
        Builder() {}
    }

    private static void percentile(Findings findings, String path, Rate percentile) {
        findings.unless(
                percentile.isPositive() && percentile.compareTo(Rate.ONE) <= 0,
                path,
                SmartText.PERCENTILE_OUTSIDE,
                percentile);
    }

    private static void least(Findings findings, String path, Rate least) {
        findings.unless(!least.isNegative(), path, SmartText.LEAST_NEGATIVE, least);
    }
}
