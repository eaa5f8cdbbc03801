package dev.attain.examples.steelwheels.data;

import dev.attain.core.party.CustomerId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An order as it stands now; what was ordered is in its {@link SaleLine}s.
 *
 * @param number the order number
 * @param customer who ordered
 * @param requiredOn the date by which the customer wants the goods
 * @param shippedOn the date on which they left; empty while they have not
 * @param status where it stands
 */
public record Order(
        int number, CustomerId customer, LocalDate requiredOn, Optional<LocalDate> shippedOn, OrderStatus status) {}
