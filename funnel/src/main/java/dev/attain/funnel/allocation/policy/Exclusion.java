package dev.attain.funnel.allocation.policy;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A rep who is not to serve a customer.
 *
 * @param customer whose tasks
 * @param rep who does not get them
 */
public record Exclusion(
        @NotNull @Valid CustomerId customer, @NotNull @Valid PartyId rep) {
    public Exclusion {
        requireNonNull(customer, "exclusion.customer");
        requireNonNull(rep, "exclusion.rep");
    }
}
