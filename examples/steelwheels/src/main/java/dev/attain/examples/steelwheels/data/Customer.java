package dev.attain.examples.steelwheels.data;

import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import java.util.Optional;

/**
 * A customer, with whoever sells to it.
 *
 * @param id the customer
 * @param name the company's name
 * @param country where it is
 * @param territory the part of the world that it was counted to; empty if to none
 * @param rep who sells to it; empty for a customer that nobody serves yet
 */
public record Customer(CustomerId id, String name, String country, Optional<String> territory, Optional<PartyId> rep) {}
