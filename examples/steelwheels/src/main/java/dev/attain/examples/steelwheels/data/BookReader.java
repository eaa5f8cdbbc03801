package dev.attain.examples.steelwheels.data;

import static java.util.stream.Collectors.toSet;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.progress.Progress;
import dev.attain.examples.steelwheels.progress.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tables in an order in which every row finds those it refers to. For one thread and one reading. */
final class BookReader {
    private final TableReader tables;
    private final Map<String, String> offices = new HashMap<>();
    private final Map<CustomerId, Optional<String>> territories = new HashMap<>();
    private final Map<PartyId, Employee> employees = new LinkedHashMap<>();
    private final Map<CustomerId, Customer> customers = new LinkedHashMap<>();
    private final Map<Integer, OrderRow> orders = new LinkedHashMap<>();

    BookReader(Connection connection) {
        tables = new TableReader(connection);
    }

    SalesBook read(Progress progress) throws SQLException {
        progress.begins(Step.READ_PEOPLE);
        readPeople();
        progress.begins(Step.READ_ORDERS);
        tables.read(Table.ORDERS, OrderRow::read)
                .forEach(read -> orders.put(read.order().number(), read));
        progress.begins(Step.READ_LINES);
        List<LineRow> lines = tables.read(Table.LINES, this::line);
        progress.begins(Step.READ_PAYMENTS);
        List<Payment> payments = tables.read(Table.PAYMENTS, this::payment);
        return book(lines, payments);
    }

    private void readPeople() throws SQLException {
        tables.read(Table.OFFICES, row -> Map.entry(row.text("OFFICECODE"), row.text("TERRITORY")))
                .forEach(read -> offices.put(read.getKey(), read.getValue()));
        tables.read(Table.EMPLOYEES, this::employee).forEach(read -> employees.put(read.id(), read));
        tables.read(Table.TERRITORIES, row -> Map.entry(row.customer("CUSTOMERNUMBER"), row.optionalText("TERRITORY")))
                .forEach(read -> territories.put(read.getKey(), read.getValue()));
        tables.read(Table.CUSTOMERS, this::customer).forEach(read -> customers.put(read.id(), read));
    }

    private Employee employee(Row row) throws SQLException {
        return new Employee(
                row.number("EMPLOYEENUMBER"),
                row.text("FIRSTNAME") + " " + row.text("LASTNAME"),
                row.text("JOBTITLE"),
                known(offices, row.text("OFFICECODE"), "OFFICECODE", Table.OFFICES),
                row.optionalNumber("REPORTSTO").map(Employee::id));
    }

    private Customer customer(Row row) throws SQLException {
        Optional<PartyId> rep = row.optionalNumber("SALESREPEMPLOYEENUMBER").map(Employee::id);
        rep.ifPresent(id -> known(employees, id, "SALESREPEMPLOYEENUMBER", Table.EMPLOYEES));
        CustomerId id = row.customer("CUSTOMERNUMBER");
        return new Customer(
                id, row.text("CUSTOMERNAME"), row.text("COUNTRY"), territories.getOrDefault(id, Optional.empty()), rep);
    }

    private LineRow line(Row row) throws SQLException {
        known(orders, row.number("ORDERNUMBER"), "ORDERNUMBER", Table.ORDERS);
        return LineRow.read(row, customerOf(row));
    }

    private Payment payment(Row row) throws SQLException {
        return new Payment(
                customerOf(row).id(),
                row.text("CHECKNUMBER"),
                row.time("PAYMENTDATE").toLocalDate(),
                row.amount("AMOUNT"));
    }

    private Customer customerOf(Row row) throws SQLException {
        return known(customers, row.customer("CUSTOMERNUMBER"), "CUSTOMERNUMBER", Table.CUSTOMERS);
    }

    private static <K, V> V known(Map<K, V> rows, K key, String column, Table table) {
        V row = rows.get(key);
        if (row == null) {
            throw new UnusableRowException(DataText.REFERENCE_UNKNOWN, column, key, table);
        }
        return row;
    }

    private SalesBook book(List<LineRow> lines, List<Payment> payments) {
        Set<Integer> sold = lines.stream().map(row -> row.line().orderNumber()).collect(toSet());
        return new SalesBook(
                List.copyOf(employees.values()),
                List.copyOf(customers.values()),
                orders.values().stream()
                        .map(OrderRow::order)
                        .filter(order -> sold.contains(order.number()))
                        .toList(),
                lines.stream().map(LineRow::line).toList(),
                payments,
                findings(lines, sold));
    }

    private List<Finding> findings(List<LineRow> lines, Set<Integer> sold) {
        return Stream.of(
                        tables.findings().stream(),
                        customers.values().stream().flatMap(BookReader::doubts),
                        withoutLines(sold),
                        orders.values().stream().flatMap(row -> row.check().stream()),
                        lines.stream().flatMap(this::doubts))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Finding> doubts(Customer customer) {
        return customer.rep().isPresent()
                ? Stream.empty()
                : Stream.of(Finding.hint(
                        Table.CUSTOMERS.path(customer.id()), DataText.CUSTOMER_WITHOUT_REP, customer.name()));
    }

    private Stream<Finding> withoutLines(Set<Integer> sold) {
        return orders.keySet().stream()
                .filter(number -> !sold.contains(number))
                .map(number -> Finding.warning(Table.ORDERS.path(number), DataText.ORDER_WITHOUT_LINES));
    }

    private Stream<Finding> doubts(LineRow line) {
        OrderRow order = known(orders, line.line().orderNumber(), "ORDERNUMBER", Table.ORDERS);
        return line.check(order).stream();
    }
}
