package dev.attain.examples.steelwheels.allocation;

import dev.attain.examples.steelwheels.data.Customer;
import dev.attain.examples.steelwheels.data.Employee;

/**
 * A customer that a rep takes.
 *
 * @param customer the customer
 * @param rep who takes it; works in the territory that serves its country
 * @param served how many customers this rep served in the year
 */
public record TakenCustomer(Customer customer, Employee rep, long served) {}
