package dev.attain.examples.steelwheels.collection;

import dev.attain.core.text.Wording;

/** The sentences about payments. */
final class CollectionText {
    static final Wording NO_ORDER =
            Wording.of("steelwheels.payment-without-order", "customer {0} has no order", "客户 {0} 没有订单");
    static final Wording NONE_FITS = Wording.of(
            "steelwheels.payment-fits-none",
            "no order of customer {0} is within {1} of {2}: the closest is {3} with {4}",
            "客户 {0} 没有与 {2} 相差不超过 {1} 的订单：最接近的是 {3}，金额 {4}");
    static final Wording SEVERAL_FIT = Wording.of(
            "steelwheels.payment-fits-several",
            "{2} is within {1} of several orders of customer {0}: {3}",
            "{2} 与客户 {0} 的多个订单相差不超过 {1}：{3}");
    static final Wording ALREADY_SETTLED = Wording.of(
            "steelwheels.payment-already-settled",
            "order {0} was settled before, by check {1} of {2}",
            "订单 {0} 已由支票 {1}({2})结清");

    private CollectionText() {}
}
