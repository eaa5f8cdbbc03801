package dev.attain.examples.steelwheels.data;

import dev.attain.core.text.Wording;

/** The sentences about rows of the database. */
final class DataText {
    static final Wording ROW_UNUSABLE = Wording.of("steelwheels.row-unusable", "the row is left out: {0}", "此行未采用：{0}");
    static final Wording COLUMN_EMPTY = Wording.of("steelwheels.column-empty", "{0} is empty", "{0} 为空");
    static final Wording COLUMN_NOT_A_DATE =
            Wording.of("steelwheels.column-not-a-date", "{0} is no date, but {1}", "{0} 不是日期，而是 {1}");
    static final Wording STATUS_UNKNOWN =
            Wording.of("steelwheels.status-unknown", "{0} is none of the statuses {1}", "{0} 不是已知状态({1})之一");
    static final Wording REFERENCE_UNKNOWN =
            Wording.of("steelwheels.reference-unknown", "{0} {1} is not among the usable {2}", "{0} {1} 不在可用的 {2} 中");
    static final Wording LINE_WITHOUT_REP = Wording.of(
            "steelwheels.line-without-rep", "customer {0} has no rep to book the sale for", "客户 {0} 没有销售代表，无法归属业绩");

    static final Wording LINE_DAMAGED = Wording.of(
            "steelwheels.line-damaged",
            "ORDERDATE {0} and STATUS {1} are not those of the order, {2} and {3}: TIME_ID {4} and the order''s status are used",
            "ORDERDATE {0} 与 STATUS {1} 和订单的 {2}、{3} 不符：采用 TIME_ID {4} 和订单的状态");
    static final Wording LINE_SHIP_DATE = Wording.of(
            "steelwheels.line-ship-date",
            "SHIPPEDDATE {0} is not that of the order, {1}: the order''s is used",
            "SHIPPEDDATE {0} 与订单的 {1} 不符：采用订单的日期");
    static final Wording PRICE_CUT_OFF = Wording.of(
            "steelwheels.price-cut-off",
            "{0} x PRICEEACH {1} is not TOTALPRICE {2}: TOTALPRICE is used",
            "{0} × PRICEEACH {1} 不等于 TOTALPRICE {2}：采用 TOTALPRICE");
    static final Wording ORDER_WITHOUT_LINES =
            Wording.of("steelwheels.order-without-lines", "the order has no line and does not count", "订单没有明细行，不计入");
    static final Wording ORDER_NOT_SHIPPED =
            Wording.of("steelwheels.order-not-shipped", "SHIPPEDDATE {0} stands for none", "SHIPPEDDATE {0} 表示尚未发货");
    static final Wording CUSTOMER_WITHOUT_REP =
            Wording.of("steelwheels.customer-without-rep", "{0} has no rep", "{0} 没有销售代表");

    private DataText() {}
}
