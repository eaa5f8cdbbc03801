package dev.attain.examples.steelwheels.data;

import dev.attain.core.finding.Finding;
import java.util.Currency;
import java.util.List;

/**
 * Everything that was read and can be used, and what was found wrong with it.
 *
 * @param employees in the order of their numbers
 * @param customers in the order of their numbers
 * @param orders those with at least one line, in the order of their numbers
 * @param lines in the order of their order and line numbers
 * @param payments in the order of customer and check number
 * @param findings what could not be used, and what was used with doubt
 */
public record SalesBook(
        List<Employee> employees,
        List<Customer> customers,
        List<Order> orders,
        List<SaleLine> lines,
        List<Payment> payments,
        List<Finding> findings) {
    /** The currency of every amount in the database. */
    public static final Currency CURRENCY = Currency.getInstance("USD");

    public SalesBook {
        employees = List.copyOf(employees);
        customers = List.copyOf(customers);
        orders = List.copyOf(orders);
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        findings = List.copyOf(findings);
    }
}
