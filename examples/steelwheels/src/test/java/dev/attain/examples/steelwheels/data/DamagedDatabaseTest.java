package dev.attain.examples.steelwheels.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.finding.Finding;
import dev.attain.examples.steelwheels.progress.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same tables in memory, with rows that are broken in ways the published ones are not. */
class DamagedDatabaseTest {
    private static final String GOOD_LINE =
            "insert into \"orderfact\" values (10, 1, 'S10', 2, 30.5, 61.0E0, '2004-01-05 00:00:00',"
                    + " '2004-01-09 00:00:00', 'Shipped', 103, '2004-01-05')";

    private Connection connection;

    @BeforeEach
    void oneOfEach() throws SQLException {
        JDBCDataSource source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:mem:damaged;shutdown=true");
        connection = source.getConnection("SA", "");
        execute(
                "create table \"employees\" (EMPLOYEENUMBER int, FIRSTNAME varchar(9), LASTNAME varchar(9),"
                        + " JOBTITLE varchar(9), OFFICECODE varchar(9), REPORTSTO int)",
                "create table \"offices\" (OFFICECODE varchar(9), TERRITORY varchar(9))",
                "create table \"customer_w_ter\" (CUSTOMERNUMBER int, TERRITORY varchar(9))",
                "create table \"customers\" (CUSTOMERNUMBER int, CUSTOMERNAME varchar(9), COUNTRY varchar(9),"
                        + " SALESREPEMPLOYEENUMBER int)",
                "create table \"orders\" (ORDERNUMBER int, CUSTOMERNUMBER int, ORDERDATE timestamp,"
                        + " REQUIREDDATE timestamp, SHIPPEDDATE timestamp, STATUS varchar(9))",
                "create table \"orderfact\" (ORDERNUMBER int, ORDERLINENUMBER int, PRODUCTCODE varchar(9),"
                        + " QUANTITYORDERED int, PRICEEACH decimal(31, 7), TOTALPRICE double, ORDERDATE timestamp,"
                        + " SHIPPEDDATE timestamp, STATUS varchar(9), CUSTOMERNUMBER int, TIME_ID varchar(10))",
                "create table \"payments\" (CUSTOMERNUMBER int, CHECKNUMBER varchar(9), PAYMENTDATE timestamp,"
                        + " AMOUNT decimal(17))",
                "insert into \"offices\" values ('4', 'EMEA')",
                "insert into \"employees\" values (1, 'Ann', 'Lee', 'Sales Rep', '4', null)",
                "insert into \"customer_w_ter\" values (103, 'EMEA')",
                "insert into \"customers\" values (103, 'Toys', 'France', 1)",
                "insert into \"orders\" values (10, 103, '2004-01-05 00:00:00', '2004-01-12 00:00:00',"
                        + " '2004-01-09 00:00:00', 'Shipped')",
                GOOD_LINE,
                "insert into \"payments\" values (103, 'A1', '2004-02-01 00:00:00', 61)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void cleanRowsHaveNoFindings() throws SQLException {
        SalesBook book = read();
        assertThat(book.findings()).isEmpty();
        assertThat(book.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).hasToString("USD 61.00"));
        assertThat(book.orders())
                .singleElement()
                .satisfies(order -> assertThat(order.shippedOn()).hasToString("Optional[2004-01-09]"));
        assertThat(book.payments()).hasSize(1);
    }

    @Test
    void aLineWithoutAnAmountIsLeftOutAndListed() throws SQLException {
        execute("update \"orderfact\" set TOTALPRICE = null");
        assertThat(read().lines()).isEmpty();
        assertThat(findings())
                .containsExactly(
                        "orderfact[10/1]: the row is left out: TOTALPRICE is empty",
                        "orders[10]: the order has no line and does not count");
    }

    @Test
    void aLineWhoseDateIsNoDateIsLeftOutAndListed() throws SQLException {
        execute("insert into \"orderfact\" select ORDERNUMBER, 2, PRODUCTCODE, QUANTITYORDERED, PRICEEACH, TOTALPRICE,"
                + " ORDERDATE, SHIPPEDDATE, STATUS, CUSTOMERNUMBER, '2004-02-30' from \"orderfact\"");
        assertThat(read().lines()).hasSize(1);
        assertThat(findings())
                .containsExactly("orderfact[10/2]: the row is left out: TIME_ID is no date, but 2004-02-30");
    }

    @Test
    void aLineOfAnUnknownOrderIsLeftOutAndListed() throws SQLException {
        execute("update \"orderfact\" set ORDERNUMBER = 99");
        assertThat(findings())
                .containsExactly(
                        "orderfact[99/1]: the row is left out: ORDERNUMBER 99 is not among the usable orders",
                        "orders[10]: the order has no line and does not count");
    }

    @Test
    void aLineThatNobodySoldIsLeftOutAndListed() throws SQLException {
        execute("update \"customers\" set SALESREPEMPLOYEENUMBER = null");
        assertThat(read().lines()).isEmpty();
        assertThat(findings())
                .containsExactly(
                        "orderfact[10/1]: the row is left out: customer 103 has no rep to book the sale for",
                        "customers[103]: Toys has no rep",
                        "orders[10]: the order has no line and does not count");
    }

    @Test
    void whatRefersToALeftOutRowIsLeftOutToo() throws SQLException {
        execute("update \"customers\" set SALESREPEMPLOYEENUMBER = 7");
        assertThat(findings())
                .containsExactly(
                        "customers[103]: the row is left out: SALESREPEMPLOYEENUMBER 7 is not among the usable employees",
                        "orderfact[10/1]: the row is left out: CUSTOMERNUMBER 103 is not among the usable customers",
                        "payments[103/A1]: the row is left out: CUSTOMERNUMBER 103 is not among the usable customers",
                        "orders[10]: the order has no line and does not count");
    }

    @Test
    void anEmployeeOfAnUnknownOfficeIsLeftOutWithWhateverRefersToIt() throws SQLException {
        execute("update \"offices\" set TERRITORY = null");
        assertThat(read().employees()).isEmpty();
        assertThat(findings())
                .startsWith(
                        "offices[4]: the row is left out: TERRITORY is empty",
                        "employees[1]: the row is left out: OFFICECODE 4 is not among the usable offices",
                        "customers[103]: the row is left out: SALESREPEMPLOYEENUMBER 1 is not among the usable employees");
    }

    @Test
    void aCustomerMayBeCountedToNoTerritory() throws SQLException {
        assertThat(read().customers().get(0).territory()).contains("EMEA");
        execute("update \"customer_w_ter\" set TERRITORY = null");
        assertThat(read().customers().get(0).territory()).isEmpty();
        execute("delete from \"customer_w_ter\"");
        assertThat(read().customers().get(0).territory()).isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void aTerritoryOfNoCustomerIsLeftOutAndListed() throws SQLException {
        execute("insert into \"customer_w_ter\" values (null, 'APAC')");
        assertThat(read().customers().get(0).territory()).contains("EMEA");
        assertThat(findings()).containsExactly("customer_w_ter[?]: the row is left out: CUSTOMERNUMBER is empty");
    }

    @Test
    void aRowWithoutAKeyIsStillListed() throws SQLException {
        execute("insert into \"payments\" values (103, null, '2004-02-01 00:00:00', 61)");
        assertThat(read().payments()).hasSize(1);
        assertThat(findings()).containsExactly("payments[103/?]: the row is left out: CHECKNUMBER is empty");
    }

    @Test
    void anOrderOfUnknownStatusIsLeftOutAndListed() throws SQLException {
        execute("update \"orders\" set STATUS = 'Lost'");
        assertThat(findings())
                .containsExactly(
                        "orders[10]: the row is left out: Lost is none of the statuses"
                                + " In Process, Shipped, On Hold, Disputed, Resolved, Cancelled",
                        "orderfact[10/1]: the row is left out: ORDERNUMBER 10 is not among the usable orders");
    }

    @Test
    void anAmountInFloatingPointIsReadToTheNearestCent() throws SQLException {
        execute("update \"orderfact\" set TOTALPRICE = 60.99999999999");
        assertThat(read().lines().get(0).amount()).hasToString("USD 61.00");
    }

    @Test
    void theDayThatStandsForNoneIsNoShipDate() throws SQLException {
        execute("update \"orders\" set SHIPPEDDATE = '2006-08-23 11:49:12'");
        assertThat(read().orders().get(0).shippedOn()).isEmpty();
        assertThat(findings())
                .containsExactly(
                        "orders[10]: SHIPPEDDATE 2006-08-23T11:49:12 stands for none",
                        "orderfact[10/1]: SHIPPEDDATE 2004-01-09T00:00 is not that of the order, 2006-08-23T11:49:12:"
                                + " the order's is used");
    }

    @Test
    void chineseReadersAreToldInChinese() throws SQLException {
        execute("update \"orderfact\" set TOTALPRICE = null");
        assertThat(read().findings().get(0).text(Locale.CHINESE))
                .startsWith("orderfact[10/1]: 此行未采用")
                .endsWith("TOTALPRICE 为空");
    }

    private List<String> findings() throws SQLException {
        return read().findings().stream().map(Finding::toString).toList();
    }

    private SalesBook read() throws SQLException {
        return new BookReader(connection).read(Progress.silent());
    }

    private void execute(String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
