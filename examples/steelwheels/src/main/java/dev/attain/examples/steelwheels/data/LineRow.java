package dev.attain.examples.steelwheels.data;

import dev.attain.core.finding.Finding;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code orderfact}: the line, and the columns that are damaged in places and only compared.
 *
 * @param line the line as the application sees it
 * @param orderDate ORDERDATE as it is stored
 * @param shippedDate SHIPPEDDATE as it is stored
 * @param status STATUS as it is stored
 * @param quantity QUANTITYORDERED
 * @param priceEach PRICEEACH, which is cut off at 100.00
 */
record LineRow(
        SaleLine line,
        LocalDateTime orderDate,
        LocalDateTime shippedDate,
        String status,
        int quantity,
        BigDecimal priceEach) {

    static LineRow read(Row row, Customer customer) throws SQLException {
        SaleLine line = new SaleLine(
                row.number("ORDERNUMBER"),
                row.number("ORDERLINENUMBER"),
                row.text("PRODUCTCODE"),
                customer.id(),
                customer.rep().orElseThrow(() -> new UnusableRowException(DataText.LINE_WITHOUT_REP, customer.id())),
                row.writtenDate("TIME_ID"),
                row.amount("TOTALPRICE"));
        return new LineRow(
                line,
                row.time("ORDERDATE"),
                row.time("SHIPPEDDATE"),
                row.text("STATUS"),
                row.number("QUANTITYORDERED"),
                row.decimal("PRICEEACH"));
    }

    /** What is doubtful about the row beside the order it belongs to. */
    List<Finding> check(OrderRow row) {
        String path = Table.LINES.path(line.orderNumber(), line.lineNumber());
        String orderStatus = row.order().status().toString();
        List<Finding> findings = new ArrayList<>();
        if (!orderDate.equals(row.orderDate()) || !status.equals(orderStatus)) {
            findings.add(Finding.warning(
                    path, DataText.LINE_DAMAGED, orderDate, status, row.orderDate(), orderStatus, line.orderedOn()));
        }
        if (!shippedDate.equals(row.shippedDate())) {
            findings.add(Finding.warning(path, DataText.LINE_SHIP_DATE, shippedDate, row.shippedDate()));
        }
        if (priceEach
                        .multiply(BigDecimal.valueOf(quantity))
                        .compareTo(line.amount().amount())
                != 0) {
            findings.add(Finding.hint(path, DataText.PRICE_CUT_OFF, quantity, priceEach, line.amount()));
        }
        return findings;
    }
}
