package dev.attain.incentives.evaluation.calibration;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.validation.TotalsOne;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which share of the people should have which rating.
 *
 * @param shares of each band of the scale, from the lowest to the highest, zero or more, exactly 100 % together
 * @param minimumGroup below how many people nothing is said, one or more: shares of a handful mean nothing
 * @param tolerance by how many people a band may differ before anybody moves; zero forces the shares, more guides
 * @param enforcement what becomes of the moves
 */
@Value.Builder
public record DistributionPolicy(
        @NotEmpty @TotalsOne List<@NotNull Rate> shares,
        @Positive int minimumGroup,
        @PositiveOrZero int tolerance,
        @NotNull Enforcement enforcement)
        implements WithDistributionPolicy {
    public DistributionPolicy {
        shares = Require.copy(shares, "distributionPolicy.shares");
        requireNonNull(enforcement, "distributionPolicy.enforcement");
        Ratio total = shares.stream().map(Rate::toRatio).reduce(Ratio.ZERO, Ratio::plus);
        Findings.in("distributionPolicy")
                .unless(
                        total.equals(Ratio.ONE),
                        "shares",
                        CalibrationText.SHARES_TOTAL,
                        new Quantity(total, Unit.PERCENT))
                .unless(shares.stream().noneMatch(Rate::isNegative), "shares", CalibrationText.SHARE_NEGATIVE, shares)
                .unless(minimumGroup >= 1, "minimumGroup", CalibrationText.MINIMUM, minimumGroup)
                .unless(tolerance >= 0, "tolerance", CalibrationText.TOLERANCE, tolerance)
                .refuse();
    }

    /** A forced, strict distribution in percent, from the lowest band to the highest. */
    public static DistributionPolicy forced(int minimumGroup, String... percent) {
        return new DistributionPolicy(
                Stream.of(percent).map(Rate::percent).toList(), minimumGroup, 0, Enforcement.STRICT);
    }

    /** Starts an empty policy. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; sets every attribute at most once. */
    public static final class Builder extends StrictDistributionPolicyBuilder {
        Builder() {}
    }
}
