package dev.attain.examples.steelwheels.data;

import dev.attain.core.money.Money;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import java.time.LocalDate;

/**
 * One line of an order: a product sold to a customer.
 *
 * @param orderNumber the order it belongs to
 * @param lineNumber its number within the order
 * @param product code of the product
 * @param customer who bought
 * @param rep who sells to that customer
 * @param orderedOn the date of the order
 * @param amount what the line is worth
 */
public record SaleLine(
        int orderNumber,
        int lineNumber,
        String product,
        CustomerId customer,
        PartyId rep,
        LocalDate orderedOn,
        Money amount) {}
