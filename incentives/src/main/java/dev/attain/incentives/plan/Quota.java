package dev.attain.incentives.plan;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * What a payee is expected to reach: the target that pays.
 *
 * @param payee whose
 * @param measure the id of a measure of the plan, not blank
 * @param period for which sales
 * @param amount in the unit of the measure; zero is a fact, not an error: there is no attainment then
 */
@Value.Builder
public record Quota(
        @NotNull @Valid PartyId payee,
        @NotBlank String measure,
        @NotNull @Valid SalesPeriod period,
        @NotNull Quantity amount)
        implements WithQuota {
    public Quota {
        requireNonNull(payee, "quota.payee");
        Require.text(measure, "quota.measure");
        requireNonNull(period, "quota.period");
        requireNonNull(amount, "quota.amount");
        if (amount.value().isNegative()) {
            throw new IllegalArgumentException("quota.amount must be zero or more, but was " + amount);
        }
    }

    /** A quota in money. */
    public static Quota of(PartyId payee, String measure, SalesPeriod period, Money amount) {
        return new Quota(payee, measure, period, Quantity.of(amount));
    }

    /** Starts an empty quota. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a quota; sets every attribute at most once. */
    public static final class Builder extends StrictQuotaBuilder {
        Builder() {}
    }
}
