package dev.attain.examples.steelwheels.data;

import dev.attain.core.money.Money;
import dev.attain.core.party.CustomerId;
import java.time.LocalDate;

/**
 * A check from a customer. It does not say what it is for.
 *
 * @param customer who paid
 * @param checkNumber the number of the check, unique for the customer
 * @param paidOn the date of the payment
 * @param amount in whole dollars
 */
public record Payment(CustomerId customer, String checkNumber, LocalDate paidOn, Money amount) {
    /** Where the database keeps it: {@code payments[103/HQ336336]}. */
    public String path() {
        return "payments[" + customer + "/" + checkNumber + "]";
    }
}
