package dev.attain.funnel.allocation.outcome;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import jakarta.validation.constraints.NotNull;

/**
 * The price of a rep or a team in a proof.
 *
 * @param party whose
 * @param price in points
 */
public record PartyPrice(@NotNull PartyId party, @NotNull Quantity price) {
    public PartyPrice {
        requireNonNull(party, "partyPrice.party");
        requireNonNull(price, "partyPrice.price");
    }
}
