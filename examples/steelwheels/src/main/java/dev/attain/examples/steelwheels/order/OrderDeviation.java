package dev.attain.examples.steelwheels.order;

import dev.attain.core.finding.Finding;
import dev.attain.examples.steelwheels.data.Order;

/**
 * An order that its status does not fit.
 *
 * @param order the order
 * @param because what its status asks, and what it has
 */
public record OrderDeviation(Order order, Finding because) {}
