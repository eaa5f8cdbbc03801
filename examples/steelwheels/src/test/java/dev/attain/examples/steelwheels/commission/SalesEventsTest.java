package dev.attain.examples.steelwheels.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Money;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.data.Order;
import dev.attain.examples.steelwheels.data.OrderStatus;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SalesEventsTest {
    private static final CustomerId TOYS = CustomerId.of("103");

    @Test
    void theLedgerGoesByDateThenOrderThenLineAndReversalsFollowTheSalesOfTheirDate() {
        List<Order> orders = List.of(
                order(9, OrderStatus.CANCELLED, "2004-03-01"),
                order(10, OrderStatus.SHIPPED, "2004-03-01"),
                order(100, OrderStatus.SHIPPED, "2004-03-01"));
        assertThat(events(
                        orders,
                        line(100, 1, "2004-03-01"),
                        line(10, 10, "2004-03-01"),
                        line(9, 2, "2004-02-01"),
                        line(10, 2, "2004-03-01"),
                        line(9, 11, "2004-02-01")))
                .extracting(event -> event.on() + " " + event.id())
                .containsExactly(
                        "2004-02-01 9/2",
                        "2004-02-01 9/11",
                        "2004-03-01 10/2",
                        "2004-03-01 10/10",
                        "2004-03-01 100/1",
                        "2004-03-01 9/2/cancelled",
                        "2004-03-01 9/11/cancelled");
    }

    @Test
    void aReversalIsTheSaleTakenBack() {
        assertThat(events(List.of(order(9, OrderStatus.CANCELLED, "2004-03-01")), line(9, 2, "2004-02-01")))
                .hasSize(2)
                .last()
                .satisfies(reversal -> {
                    assertThat(reversal.amount()).isEqualTo(Money.of("USD", "-10.00"));
                    assertThat(reversal.reverses()).contains(EventId.of("9/2"));
                });
    }

    @Test
    void ordersOfTheYearBeforeAreNotInThePlanAndNeitherIsTheirCancellation() {
        List<Order> orders = List.of(order(9, OrderStatus.CANCELLED, "2004-01-07"));
        assertThat(events(orders, line(9, 1, "2003-12-31"))).isEmpty();
        assertThat(events(orders, line(9, 1, "2004-01-01"))).hasSize(2);
    }

    private static List<SalesEvent> events(List<Order> orders, SaleLine... lines) {
        SalesBook book = new SalesBook(List.of(), List.of(), orders, List.of(lines), List.of(), List.of());
        return SalesEvents.of(book, CommissionAgreement.STEEL_WHEELS_2004.crediting()).stream()
                .sorted(SalesEvent.ORDER)
                .toList();
    }

    private static Order order(int number, OrderStatus status, String requiredOn) {
        return new Order(number, TOYS, LocalDate.parse(requiredOn), Optional.empty(), status);
    }

    private static SaleLine line(int order, int number, String orderedOn) {
        return new SaleLine(
                order, number, "S10", TOYS, PartyId.of("1"), LocalDate.parse(orderedOn), Money.of("USD", "10.00"));
    }
}
