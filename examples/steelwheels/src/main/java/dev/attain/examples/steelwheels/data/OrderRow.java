package dev.attain.examples.steelwheels.data;

import dev.attain.core.finding.Finding;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table of orders, and what the lines of the order are compared with.
 *
 * @param order the order as the application sees it
 * @param orderDate ORDERDATE as it is stored
 * @param shippedDate SHIPPEDDATE as it is stored
 */
record OrderRow(Order order, LocalDateTime orderDate, LocalDateTime shippedDate) {
    /** The column takes no null, so this day stands for none. */
    private static final LocalDate NOT_SHIPPED = LocalDate.of(2006, 8, 23);

    static OrderRow read(Row row) throws SQLException {
        LocalDateTime shippedDate = row.time("SHIPPEDDATE");
        Order order = new Order(
                row.number("ORDERNUMBER"),
                row.customer("CUSTOMERNUMBER"),
                row.time("REQUIREDDATE").toLocalDate(),
                Optional.of(shippedDate.toLocalDate()).filter(date -> !date.equals(NOT_SHIPPED)),
                status(row.text("STATUS")));
        return new OrderRow(order, row.time("ORDERDATE"), shippedDate);
    }

    /** What is doubtful about the row itself. */
    List<Finding> check() {
        return order.shippedOn().isPresent()
                ? List.of()
                : List.of(Finding.hint(Table.ORDERS.path(order.number()), DataText.ORDER_NOT_SHIPPED, shippedDate));
    }

    private static OrderStatus status(String label) {
        return OrderStatus.labelled(label)
                .orElseThrow(() ->
                        new UnusableRowException(DataText.STATUS_UNKNOWN, label, Arrays.asList(OrderStatus.values())));
    }
}
