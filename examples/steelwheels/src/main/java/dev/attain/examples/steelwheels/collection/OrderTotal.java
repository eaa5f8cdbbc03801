package dev.attain.examples.steelwheels.collection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.attain.core.money.Money;
import dev.attain.core.party.CustomerId;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An order as a payment sees it: whose it is, and the sum of its lines. */
record OrderTotal(int orderNumber, CustomerId customer, Money total) {

    /** The totals of each customer, in the order of the order numbers. */
    static Map<CustomerId, List<OrderTotal>> byCustomer(List<SaleLine> lines) {
        Map<Integer, List<SaleLine>> orders =
                lines.stream().collect(groupingBy(SaleLine::orderNumber, TreeMap::new, toList()));
        return orders.values().stream().map(OrderTotal::of).collect(groupingBy(OrderTotal::customer));
    }

    private static OrderTotal of(List<SaleLine> lines) {
        SaleLine any = lines.get(0);
        Money total = Money.sum(
                SalesBook.CURRENCY, lines.stream().map(SaleLine::amount).toList());
        return new OrderTotal(any.orderNumber(), any.customer(), total);
    }

    /** How far the total is from an amount, without a sign. */
    Money distance(Money amount) {
        return total.minus(amount).abs();
    }
}
