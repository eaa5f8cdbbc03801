package dev.attain.incentives.plan;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who is paid by which plan, when, and how much that is on target.
 *
 * @param payee who
 * @param plan the id of the plan, not blank
 * @param version its version, not blank
 * @param since first day, inclusive
 * @param untilExclusive first day no longer, after {@code since}; empty while it holds
 * @param basePay fixed pay for a pay period, zero or more
 * @param targetIncentive variable pay for a pay period at 100 %, zero or more, in the currency of the base pay
 * @param baseRate the payee's own base rate, zero or more; without one it is target incentive ÷ quota
 * @param proration what becomes of quota and pay in a period on part of which the assignment holds
 */
@Value.Builder
public record PlanAssignment(
        @NotNull @Valid PartyId payee,
        @NotBlank String plan,
        @NotBlank String version,
        @NotNull LocalDate since,
        @NotNull Optional<LocalDate> untilExclusive,
        @NotNull Optional<Money> basePay,
        @NotNull Optional<Money> targetIncentive,
        @NotNull Optional<Rate> baseRate,
        @NotNull Proration proration)
        implements WithPlanAssignment {
    public PlanAssignment {
        requireNonNull(payee, "planAssignment.payee");
        Require.text(plan, "planAssignment.plan");
        Require.text(version, "planAssignment.version");
        requireNonNull(since, "planAssignment.since");
        requireNonNull(untilExclusive, "planAssignment.untilExclusive");
        requireNonNull(basePay, "planAssignment.basePay");
        requireNonNull(targetIncentive, "planAssignment.targetIncentive");
        requireNonNull(baseRate, "planAssignment.baseRate");
        requireNonNull(proration, "planAssignment.proration");
        Findings findings = Findings.in("planAssignment");
        untilExclusive.ifPresent(
                end -> findings.unless(since.isBefore(end), "untilExclusive", PlanText.RANGE_EMPTY, since, end));
        notNegative(basePay, "basePay", findings);
        notNegative(targetIncentive, "targetIncentive", findings);
        baseRate.ifPresent(rate -> findings.unless(!rate.isNegative(), "baseRate", PlanText.NEGATIVE, rate));
        findings.refuse();
    }

    /** Starts an empty assignment. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an assignment; sets every attribute at most once. */
    public static final class Builder extends StrictPlanAssignmentBuilder {
        Builder() {}
    }

    /** Base pay with target incentive: what a pay period brings on target. Empty where neither is agreed. */
    public Optional<Money> onTargetEarnings() {
        return basePay.map(base -> targetIncentive.map(base::plus).orElse(base)).or(() -> targetIncentive);
    }

    /** The share of base pay in what is earned on target: 7/10 for a mix of 70 : 30. Empty where nothing is. */
    public Optional<Ratio> payMix() {
        return onTargetEarnings()
                .filter(Money::isPositive)
                .map(all -> basePay.orElse(Money.zero(all.currency())).per(all));
    }

    private static void notNegative(Optional<Money> amount, String path, Findings findings) {
        amount.ifPresent(given -> findings.unless(!given.isNegative(), path, PlanText.NEGATIVE, given));
    }
}
