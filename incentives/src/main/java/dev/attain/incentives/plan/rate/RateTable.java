package dev.attain.incentives.plan.rate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.incentives.plan.curve.CurveFamily;
import dev.attain.incentives.plan.curve.CurveScaling;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.RateSteps;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ordered bands of a measure and what they pay: by amount, by number of things, or by attainment, as the tiers' bounds
 * are. A tier goes up to the next one and the last has no end, so there are neither gaps nor overlaps nor a pretended
 * infinity.
 *
 * @param bound to which tier a measure exactly on a bound belongs
 * @param tiers in rising order; the first begins at zero and also holds below it
 */
public record RateTable(@NotNull TierBound bound, @NotEmpty List<@NotNull Tier> tiers) {
    public RateTable {
        requireNonNull(bound, "rateTable.bound");
        tiers = Require.copy(tiers, "rateTable.tiers");
        Findings findings = Findings.in("rateTable").unless(!tiers.isEmpty(), "tiers", RateText.TIERS_EMPTY);
        for (int i = 0; i < tiers.size(); i++) {
            check(tiers, i, findings);
        }
        findings.refuse();
    }

    /** A table of a few tiers: {@code RateTable.of(LOWER_INCLUSIVE, lowest, middle, top)}. */
    public static RateTable of(TierBound bound, Tier... tiers) {
        return new RateTable(bound, List.of(tiers));
    }

    /** Whether the tiers begin at attainments, so that the table needs a quota. */
    public boolean isByAttainment() {
        return unit().kind() == Unit.Kind.RATIO;
    }

    /** Whether a tier pays a part or a multiple of the target incentive, or of a base rate. */
    public boolean isByTargetIncentive() {
        return tiers.stream().map(Tier::pay).anyMatch(TierPay::isByTargetIncentive);
    }

    /** The currencies of all bounds and amounts; none for a table of attainments and shares. */
    public List<Currency> currencies() {
        Stream<Currency> paid = tiers.stream().flatMap(tier -> tier.pay().currencies().stream());
        Stream<Currency> bounds = Stream.of(unit())
                .filter(unit -> unit.kind() == Unit.Kind.MONEY)
                .map(unit -> Currency.getInstance(unit.symbol()));
        return Stream.concat(bounds, paid).distinct().toList();
    }

    /** What the bounds are measured in. */
    public Unit unit() {
        return tiers.get(0).from().unit();
    }

    /**
     * The table laid out for one payee and period.
     *
     * @param scale the figures that attainments and multiples refer to
     * @return pay as a function of the measure, in major units; empty where a quota of zero leaves nothing to attain
     * @throws IllegalArgumentException if the scale lacks a figure that a tier refers to
     */
    public Optional<PayCurve> curve(RateScale scale) {
        return isNothingToAttain(scale) ? Optional.empty() : Optional.of(new CurveLayout(this, scale).curve());
    }

    /**
     * The table laid out for one payee and period, its rates to be paid on another figure than the one that finds the
     * tier.
     *
     * @param scale the figures that attainments and multiples refer to
     * @return rates by the measure; empty where a quota of zero leaves nothing to attain
     * @throws IllegalArgumentException if the scale lacks a figure that a tier refers to, or a tier does not
     *     {@linkplain Tier#fitsBase fit a base}
     */
    public Optional<RateSteps> steps(RateScale scale) {
        return isNothingToAttain(scale) ? Optional.empty() : Optional.of(new CurveLayout(this, scale).steps());
    }

    private boolean isNothingToAttain(RateScale scale) {
        return isByAttainment() && scale.requiredQuota().isZero();
    }

    /**
     * The table laid out for all payees at once; empty where the curves of two payees are not the same curve stretched,
     * as for a table of attainments that also pays fixed amounts. Multiples of the base rate are those of target
     * incentive ÷ quota; a payee's own base rate needs a curve of its own.
     */
    public Optional<CurveFamily> family() {
        boolean inShares = tiers.stream()
                .noneMatch(tier -> tier.pay().isLump() || tier.pay().isByTargetIncentive());
        if (!isByAttainment()) {
            return isByTargetIncentive() ? Optional.empty() : family(CurveScaling.NONE);
        }
        if (inShares) {
            return family(CurveScaling.BY_QUOTA);
        }
        return figures().allMatch(TierPay::isByTargetIncentive)
                ? family(CurveScaling.BY_QUOTA_AND_TARGET_INCENTIVE)
                : Optional.empty();
    }

    private Stream<TierPay.Figure> figures() {
        return tiers.stream().map(Tier::pay).flatMap(TierPay::figures);
    }

    private Optional<CurveFamily> family(CurveScaling scaling) {
        return Optional.of(new CurveFamily(new CurveLayout(this, RateScale.one()).curve(), scaling));
    }

    private static void check(List<Tier> tiers, int i, Findings findings) {
        Quantity from = tiers.get(i).from();
        String path = "tiers[" + i + "]";
        if (i == 0) {
            findings.unless(from.isZero(), path + ".from", RateText.TIERS_START, from);
        } else {
            Quantity before = tiers.get(i - 1).from();
            boolean sameUnit = from.unit().fits(before.unit());
            findings.unless(sameUnit, path + ".from", RateText.TIERS_UNIT, from, before)
                    .unless(!sameUnit || from.compareTo(before) > 0, path + ".from", RateText.TIERS_RISE, from, before);
        }
        boolean openEnd = i == tiers.size() - 1 && tiers.get(i).application() == TierApplication.INTERPOLATED;
        findings.unless(!openEnd, path + ".application", RateText.TOP_INTERPOLATED, from);
    }
}
