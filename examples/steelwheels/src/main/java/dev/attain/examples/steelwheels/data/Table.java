package dev.attain.examples.steelwheels.data;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** The tables that are read, with the columns that tell their rows apart. */
enum Table {
    OFFICES("offices", "OFFICECODE"),
    EMPLOYEES("employees", "EMPLOYEENUMBER"),
    TERRITORIES("customer_w_ter", "CUSTOMERNUMBER"),
    CUSTOMERS("customers", "CUSTOMERNUMBER"),
    ORDERS("orders", "ORDERNUMBER"),
    LINES("orderfact", "ORDERNUMBER, ORDERLINENUMBER"),
    PAYMENTS("payments", "CUSTOMERNUMBER, CHECKNUMBER");

    private static final String COMMA = ", ";

    private final String table;
    private final String key;

    Table(String table, String key) {
        this.table = table;
        this.key = key;
    }

    List<String> keyColumns() {
        return List.of(key.split(COMMA, -1));
    }

    /** Every row, in the order of its key. */
    String query() {
        return "select * from \"" + table + "\" order by " + key;
    }

    /** The place of a row: {@code orderfact[10100/1]}. */
    String path(Object... values) {
        return Stream.of(values).map(Object::toString).collect(joining("/", table + "[", "]"));
    }

    @Override
    public String toString() {
        return table;
    }
}
