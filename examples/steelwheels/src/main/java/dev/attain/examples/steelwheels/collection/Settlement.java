package dev.attain.examples.steelwheels.collection;

import dev.attain.examples.steelwheels.data.Payment;

/**
 * A payment and the order that it settles in full.
 *
 * @param payment the payment
 * @param orderNumber the order, which counts as collected on the date of the payment
 */
public record Settlement(Payment payment, int orderNumber) {}
