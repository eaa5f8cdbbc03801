package dev.attain.examples.steelwheels.order;

import dev.attain.examples.steelwheels.data.Order;
import dev.attain.examples.steelwheels.data.OrderStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * Which orders fit their status.
 *
 * @param since the first day whose orders were looked at
 * @param orders the orders, by their number
 * @param deviations those that do not fit
 */
public record OrderConformance(LocalDate since, List<Order> orders, List<OrderDeviation> deviations) {
    public OrderConformance {
        orders = List.copyOf(orders);
        deviations = List.copyOf(deviations);
    }

    /** How many of the orders have a status. */
    public long count(OrderStatus status) {
        return orders.stream().filter(order -> order.status() == status).count();
    }
}
