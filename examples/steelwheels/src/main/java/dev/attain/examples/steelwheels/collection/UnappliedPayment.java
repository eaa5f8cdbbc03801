package dev.attain.examples.steelwheels.collection;

import dev.attain.core.finding.Finding;
import dev.attain.examples.steelwheels.data.Payment;

/**
 * A payment that settles no order.
 *
 * @param payment the payment
 * @param because why not
 */
public record UnappliedPayment(Payment payment, Finding because) {}
