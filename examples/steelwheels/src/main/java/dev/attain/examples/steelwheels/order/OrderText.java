package dev.attain.examples.steelwheels.order;

import dev.attain.core.text.Wording;

/** The sentences about orders. */
final class OrderText {
    static final Wording DEVIATES = Wording.of(
            "steelwheels.order-deviates", "an order that is {0} does not fit {1}: {2}", "状态为 {0} 的订单不符合 {1}：{2}");

    private OrderText() {}
}
