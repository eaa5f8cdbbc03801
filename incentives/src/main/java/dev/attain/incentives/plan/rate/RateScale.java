package dev.attain.incentives.plan.rate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What turns a rate table into one payee's pay curve for one period: the figures that attainments and multiples refer
 * to.
 *
 * @param quota what 100 % attainment is; zero is a fact, below zero is refused
 * @param targetIncentive variable pay at 100 %, zero or more
 * @param baseRate the payee's own rate, zero or more; where it is absent the base rate is target incentive ÷ quota
 */
public record RateScale(
        @NotNull Optional<Quantity> quota,
        @NotNull Optional<Money> targetIncentive,
        @NotNull Optional<Rate> baseRate) {
    private static final RateScale NONE = new RateScale(Optional.empty(), Optional.empty(), Optional.empty());

    /** For a curve that is stretched to a payee afterwards; of the target incentive only the number is read. */
    private static final RateScale ONE =
            none().withQuota(Quantity.of(Ratio.ONE)).withTargetIncentive(Money.of("EUR", "1"));

    public RateScale {
        requireNonNull(quota, "rateScale.quota");
        requireNonNull(targetIncentive, "rateScale.targetIncentive");
        requireNonNull(baseRate, "rateScale.baseRate");
        boolean isNegative = quota.filter(given -> given.value().isNegative()).isPresent()
                || targetIncentive.filter(Money::isNegative).isPresent()
                || baseRate.filter(Rate::isNegative).isPresent();
        if (isNegative) {
            refuse(quota, targetIncentive, baseRate);
        }
    }

    private static void refuse(Optional<Quantity> quota, Optional<Money> targetIncentive, Optional<Rate> baseRate) {
        Findings findings = Findings.in("rateScale");
        quota.ifPresent(given -> findings.unless(!given.value().isNegative(), "quota", RateText.QUOTA_NEGATIVE, given));
        targetIncentive.ifPresent(given ->
                findings.unless(!given.isNegative(), "targetIncentive", RateText.TARGET_INCENTIVE_NEGATIVE, given));
        baseRate.ifPresent(
                given -> findings.unless(!given.isNegative(), "baseRate", RateText.BASE_RATE_NEGATIVE, given));
        findings.refuse();
    }

    /** Nothing: enough for a table of amounts that pays shares or amounts. */
    public static RateScale none() {
        return NONE;
    }

    static RateScale one() {
        return ONE;
    }

    /** A quota in money. */
    public static RateScale quota(Money quota) {
        return none().withQuota(Quantity.of(quota));
    }

    /** The same with another quota. */
    public RateScale withQuota(Quantity other) {
        return new RateScale(Optional.of(other), targetIncentive, baseRate);
    }

    /** The same with another target incentive. */
    public RateScale withTargetIncentive(Money other) {
        return new RateScale(quota, Optional.of(other), baseRate);
    }

    /** The same with another base rate. */
    public RateScale withBaseRate(Rate other) {
        return new RateScale(quota, targetIncentive, Optional.of(other));
    }

    /** The base rate: the payee's own, otherwise target incentive ÷ quota (the base commission rate). */
    Ratio baseRateOrQuotient() {
        return baseRate.map(Rate::toRatio)
                .orElseGet(() -> requiredTargetIncentive().dividedBy(requiredQuota()));
    }

    Ratio requiredQuota() {
        return quota.map(Quantity::value)
                .orElseThrow(
                        () -> missing("a quota", "a tier begins at an attainment or pays a multiple of the base rate"));
    }

    Ratio requiredTargetIncentive() {
        return targetIncentive
                .map(Money::toRatio)
                .orElseThrow(() -> missing("a target incentive", "a tier pays a part or a multiple of it"));
    }

    private static IllegalArgumentException missing(String what, String why) {
        return new IllegalArgumentException(
                "rateScale has no " + what.substring(2) + ", but " + why + ": give " + what);
    }
}
