package dev.attain.core.target.split.change;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A judgement by which the amount of one node was set by hand. It stays set, whatever is re-planned later, until it is
 * revised again or its periods are closed, and every explanation beside and below names it.
 *
 * @param path the codes from the root down to the node, at least one: the amount of the root is revised in its target
 * @param amount what it is to have, closed periods included, in the unit of the target; zero or more
 * @param on the date of the change
 * @param by whoever decided it
 * @param reason why, in words, not blank
 * @param balance where it is made up for
 */
@Value.Builder
public record NodeRevision(
        @NotEmpty List<@NotBlank String> path,
        @NotNull Quantity amount,
        @NotNull LocalDate on,
        @NotNull @Valid PartyId by,
        @NotBlank String reason,
        @NotNull Balance balance)
        implements WithNodeRevision {
    public NodeRevision {
        path = Require.copy(path, "nodeRevision.path");
        requireNonNull(amount, "nodeRevision.amount");
        requireNonNull(on, "nodeRevision.on");
        requireNonNull(by, "nodeRevision.by");
        Require.text(reason, "nodeRevision.reason");
        requireNonNull(balance, "nodeRevision.balance");
        path.forEach(code -> Require.text(code, "nodeRevision.path"));
        Findings.in("nodeRevision")
                .unless(!path.isEmpty(), "path", ChangeText.PATH_EMPTY)
                .unless(!amount.value().isNegative(), "amount", ChangeText.AMOUNT_NEGATIVE, amount)
                .refuse();
    }

    /** Starts an empty revision. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a revision; sets every attribute at most once. */
    public static final class Builder extends StrictNodeRevisionBuilder {
        Builder() {}
    }
}
