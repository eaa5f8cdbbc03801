package dev.attain.examples.steelwheels.allocation;

import dev.attain.core.text.Message;
import dev.attain.examples.steelwheels.data.Customer;

/**
 * A customer that stays without a rep.
 *
 * @param customer the customer
 * @param because why nobody takes it
 */
public record OpenCustomer(Customer customer, Message because) {}
