package dev.attain.incentives.plan.limit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.incentives.plan.rate.TierPay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The most that a component pays.
 *
 * @param scope over what it counts
 * @param level one amount, or a multiple of the target incentive of one pay period; zero or more. What is no whole
 *     number of minor units is rounded as the plan rounds
 * @param excess what becomes of the rest; a cap on an event can only forfeit it
 */
public record PayCap(
        @NotNull CapScope scope,
        @NotNull @Valid TierPay.Figure level,
        @NotNull CapExcess excess) {
    public PayCap {
        requireNonNull(scope, "payCap.scope");
        requireNonNull(level, "payCap.level");
        requireNonNull(excess, "payCap.excess");
        Findings findings = Findings.in("payCap")
                .unless(level.isLump(), "level", LimitText.CAP_LEVEL)
                .unless(scope != CapScope.EVENT || excess == CapExcess.FORFEIT, "excess", LimitText.CAP_EVENT_CARRY);
        if (level instanceof TierPay.Fixed fixed) {
            findings.unless(!fixed.amount().isNegative(), "level", LimitText.CAP_NEGATIVE, fixed.amount());
        }
        if (level instanceof TierPay.OfTargetIncentive multiple) {
            findings.unless(!multiple.factor().isNegative(), "level", LimitText.CAP_NEGATIVE, multiple.factor());
        }
        findings.refuse();
    }

    /** A cap on an amount, the excess lost. */
    public static PayCap of(CapScope scope, Money amount) {
        return new PayCap(scope, new TierPay.Fixed(amount), CapExcess.FORFEIT);
    }

    /** A cap on a multiple of the target incentive, the excess lost: {@code PayCap.of(PERIOD, Rate.percent("300"))}. */
    public static PayCap of(CapScope scope, Rate ofTargetIncentive) {
        return new PayCap(scope, new TierPay.OfTargetIncentive(ofTargetIncentive), CapExcess.FORFEIT);
    }

    /** The same cap with the excess carried forward. */
    public PayCap carryingForward() {
        return new PayCap(scope, level, CapExcess.CARRY_FORWARD);
    }
}
