package dev.attain.core.target.reconcile;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What an owner, or somebody on the owner's behalf, says will be reached in the period of the target.
 *
 * @param owner whose result it will be
 * @param amount how much, in the unit of the target; zero or more
 * @param by whoever gave the word
 * @param on the date on which it was given; a later commitment replaces an earlier one
 */
@Value.Builder
public record Commitment(
        @NotNull @Valid PartyId owner,
        @NotNull Quantity amount,
        @NotNull @Valid PartyId by,
        @NotNull LocalDate on) implements WithCommitment {
    public Commitment {
        requireNonNull(owner, "commitment.owner");
        requireNonNull(amount, "commitment.amount");
        requireNonNull(by, "commitment.by");
        requireNonNull(on, "commitment.on");
        Findings.in("commitment")
                .unless(!amount.value().isNegative(), "amount", ReconcileText.AMOUNT_NEGATIVE, owner, amount)
                .refuse();
    }

    /** Starts an empty commitment. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a commitment; sets every attribute at most once. */
    public static final class Builder extends StrictCommitmentBuilder {
        Builder() {}
    }
}
