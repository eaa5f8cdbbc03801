package dev.attain.examples.steelwheels.order;

import dev.attain.examples.steelwheels.data.Order;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.attribute.AttributeValue;
import java.time.Instant;
import java.util.Optional;

/**
 * An order as the rules see it: nothing is converted but what they ask for.
 *
 * @param order the order
 * @param stage where it stood before its status
 * @param enteredAt when it was ordered
 */
record OrderView(Order order, StageId stage, Instant enteredAt) implements DealView {
    @Override
    public DealId id() {
        return DealId.of(Integer.toString(order.number()));
    }

    @Override
    public Optional<AttributeValue> attribute(String name) {
        return name.equals(OrderStages.SHIP_DATE) ? order.shippedOn().map(AttributeValue::of) : Optional.empty();
    }
}
