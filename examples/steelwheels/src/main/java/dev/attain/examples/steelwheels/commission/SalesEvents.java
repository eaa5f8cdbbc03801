package dev.attain.examples.steelwheels.commission;

import static java.util.stream.Collectors.toMap;

import dev.attain.examples.steelwheels.data.Order;
import dev.attain.examples.steelwheels.data.OrderStatus;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.incentives.credit.CreditPolicy;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.Product;
import dev.attain.incentives.credit.event.SalesEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of the book as the library takes them: every line is an event on its order date, and every line of a
 * cancelled order is taken back by an equal negative one on the day by which the customer wanted the goods. On one day
 * they follow order and line number, reversals after sales.
 */
final class SalesEvents {
    private static final long LINES_OF_AN_ORDER = 1_000;
    private static final long AFTER_ALL_SALES = LINES_OF_AN_ORDER * Integer.MAX_VALUE;

    private final Map<Integer, LocalDate> cancelled;

    private SalesEvents(List<Order> orders) {
        cancelled = orders.stream()
                .filter(order -> order.status() == OrderStatus.CANCELLED)
                .collect(toMap(Order::number, Order::requiredOn));
    }

    /** The lines that were ordered while a policy holds, and what takes them back, whenever that is. */
    static List<SalesEvent> of(SalesBook book, CreditPolicy policy) {
        SalesEvents events = new SalesEvents(book.orders());
        return book.lines().stream()
                .filter(line -> policy.holdsOn(line.orderedOn()))
                .flatMap(events::of)
                .toList();
    }

    private Stream<SalesEvent> of(SaleLine line) {
        SalesEvent sale = sale(line);
        return Stream.concat(
                Stream.of(sale),
                Optional.ofNullable(cancelled.get(line.orderNumber())).map(on -> reversal(sale, on)).stream());
    }

    private static SalesEvent sale(SaleLine line) {
        return SalesEvent.builder()
                .id(EventId.of(line.orderNumber() + "/" + line.lineNumber()))
                .on(line.orderedOn())
                .sequence(line.orderNumber() * LINES_OF_AN_ORDER + line.lineNumber())
                .kind(EventKind.ORDER)
                .amount(line.amount())
                .product(Product.of(line.product()))
                .customer(line.customer())
                .owner(line.rep())
                .build();
    }

    private static SalesEvent reversal(SalesEvent sale, LocalDate on) {
        return sale.withId(EventId.of(sale.id() + "/cancelled"))
                .withOn(on)
                .withSequence(AFTER_ALL_SALES + sale.sequence())
                .withReverses(sale.id())
                .withAmount(sale.amount().negated());
    }
}
