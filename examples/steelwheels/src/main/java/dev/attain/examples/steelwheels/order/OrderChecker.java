package dev.attain.examples.steelwheels.order;

import static java.util.stream.Collectors.toMap;

import dev.attain.core.finding.Finding;
import dev.attain.examples.steelwheels.data.Order;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.assess.PreparedStageModel;
import dev.attain.funnel.stage.assess.StageEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds orders against the stage model of their statuses. Of each only the current status is known, so what is asked is
 * whether the order would be let into it.
 */
public final class OrderChecker {
    private final PreparedStageModel model = StageEngine.standard().prepare(OrderStages.model());

    private OrderChecker() {}

    /** The checker; it has no options. */
    public static OrderChecker standard() {
        return new OrderChecker();
    }

    /** Checks the orders that were placed on a day or later. */
    public OrderConformance check(SalesBook book, LocalDate since) {
        Map<Integer, LocalDate> orderedOn = book.lines().stream()
                .filter(line -> !line.orderedOn().isBefore(since))
                .collect(toMap(SaleLine::orderNumber, SaleLine::orderedOn, (one, other) -> one));
        List<Order> orders = book.orders().stream()
                .filter(order -> orderedOn.containsKey(order.number()))
                .toList();
        Instant asOf = orderedOn.values().stream()
                .max(Comparator.naturalOrder())
                .map(OrderChecker::begin)
                .orElse(Instant.EPOCH);
        List<OrderDeviation> deviations = orders.stream()
                .flatMap(order -> deviations(order, orderedOn.getOrDefault(order.number(), since), asOf))
                .toList();
        return new OrderConformance(since, orders, deviations);
    }

    private Stream<OrderDeviation> deviations(Order order, LocalDate orderedOn, Instant asOf) {
        StageId stage = OrderStages.stage(order.status());
        StageId before = model.model().transitionsTo(stage).get(0).from();
        OrderView view = new OrderView(order, before, begin(orderedOn));
        return model.assess(view, stage, asOf).unmet().stream()
                .map(unmet -> new OrderDeviation(
                        order,
                        Finding.warning(
                                "orders[" + order.number() + "].SHIPPEDDATE",
                                OrderText.DEVIATES,
                                order.status(),
                                unmet.id(),
                                unmet.evidence())));
    }

    private static Instant begin(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
