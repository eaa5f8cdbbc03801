package dev.attain.examples.benchmarks.commission;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The year in a database of its own, and what the plan makes of it there. */
final class DuckDbYear {
    private static final String TABLES =
            """
            CREATE TABLE sale(serial INTEGER, first_line INTEGER, parts TINYINT, account_before INTEGER, factor BIGINT,
                amount BIGINT, payee_1 INTEGER, payee_2 INTEGER, payee_3 INTEGER, share_1 BIGINT, share_2 BIGINT);
            CREATE TABLE account(id INTEGER, quota BIGINT, cap BIGINT);
            CREATE MACRO half_even(amount, unit) AS amount // unit
                + CASE WHEN 2 * (amount % unit) + (amount // unit) % 2 > unit THEN 1 ELSE 0 END;
            CREATE MACRO pay(credits, quota) AS 2 * credits
                + 2 * greatest(0, credits - quota // 10 * 5) + 2 * greatest(0, credits - quota // 10 * 8)
                + 3 * greatest(0, credits - quota) + 3 * greatest(0, credits - quota // 10 * 12);
            """;

    private static final String LINES =
            """
            CREATE OR REPLACE TABLE line AS
            WITH shared AS (
                SELECT *, CASE WHEN parts > 1 THEN half_even(amount * share_1, 10000) ELSE amount END AS credited_1,
                    CASE WHEN parts > 2 THEN half_even(amount * share_2, 10000) ELSE amount - credited_1 END AS credited_2
                FROM sale),
            credit AS (
                SELECT serial, 0 AS part, first_line AS line, account_before + payee_1 AS account, factor,
                    credited_1 AS credited FROM shared
                UNION ALL
                SELECT serial, 1, first_line + 1, account_before + payee_2, factor, credited_2
                FROM shared WHERE parts > 1
                UNION ALL
                SELECT serial, 2, first_line + 2, account_before + payee_3, factor, amount - credited_1 - credited_2
                FROM shared WHERE parts > 2),
            running AS (
                SELECT *, CAST(sum(credited) OVER (PARTITION BY account ORDER BY serial, part) AS BIGINT) AS after
                FROM credit),
            paid AS (
                SELECT line, account, serial, part, credited, cap,
                    half_even((pay(after, quota) - pay(after - credited, quota)) * factor, 10000) AS commission
                FROM running JOIN account ON account.id = running.account),
            summed AS (
                SELECT *, CAST(sum(commission) OVER (PARTITION BY account ORDER BY serial, part) AS BIGINT) AS earned
                FROM paid),
            limited AS (
                SELECT line, account, credited, commission,
                    least(earned, cap) - least(earned - commission, cap) AS capped
                FROM summed)
            SELECT *, half_even(capped, 10) AS held FROM limited
            """;

    private static final String TOTALS =
            """
            CREATE OR REPLACE TABLE total AS
            SELECT account, sum(credited)::BIGINT AS credited, sum(commission)::BIGINT AS commission,
                sum(capped)::BIGINT AS capped, sum(held)::BIGINT AS held
            FROM line GROUP BY account
            """;

    private final SalesYear year;
    private final DuckDBConnection connection;

    private DuckDbYear(SalesYear year, DuckDBConnection connection) {
        this.year = year;
        this.connection = connection;
    }

    static DuckDbYear of(SalesYear year, int threads) {
        try {
            DuckDBConnection connection =
                    DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            DuckDbYear database = new DuckDbYear(year, connection);
            database.execute("SET threads = " + threads);
            database.execute(TABLES);
            database.appendSales();
            database.appendAccounts();
            return database;
        } catch (SQLException failed) {
            throw new IllegalStateException("the year could not be brought into the database", failed);
        }
    }

    /** Lines and totals, made anew in place of those of the run before. */
    DuckDbYear calculated() {
        try {
            execute(LINES);
            execute(TOTALS);
            return this;
        } catch (SQLException failed) {
            throw new IllegalStateException("the database could not calculate the year", failed);
        }
    }

    long checksum() {
        CommissionResult result = CommissionResult.withLines(year);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet line = statement.executeQuery("SELECT * EXCLUDE (account) FROM line")) {
                while (line.next()) {
                    result.line(line.getInt(1), figures(line));
                }
            }
            try (ResultSet total = statement.executeQuery("FROM total")) {
                while (total.next()) {
                    result.total(total.getInt(1), figures(total));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the answer could not be read from the database", failed);
        }
        return result.checksum();
    }

    private static long[] figures(ResultSet row) throws SQLException {
        return new long[] {row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)};
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void appendSales() throws SQLException {
        int[] accountsBefore = year.accountsBefore();
        try (DuckDBAppender sales = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "sale")) {
            for (int i = 0; i < year.transactions(); i++) {
                appendSale(sales, i, accountsBefore[year.day[i]]);
            }
        }
    }

    private void appendSale(DuckDBAppender sales, int i, int accountBefore) throws SQLException {
        int first = year.firstLine[i];
        int last = year.firstLine[i + 1] - 1;
        sales.beginRow();
        sales.append(year.serial[i]);
        sales.append(first);
        sales.append((byte) (last - first + 1));
        sales.append(accountBefore);
        sales.append((long) PlanTerms.CLASS_PERCENT[year.productClass[i]]);
        sales.append(year.amount[i]);
        sales.append(year.payee[first]);
        sales.append(year.payee[Math.min(first + 1, last)]);
        sales.append(year.payee[last]);
        sales.append((long) year.share[first]);
        sales.append((long) year.share[Math.min(first + 1, last)]);
        sales.endRow();
    }

    private void appendAccounts() throws SQLException {
        try (DuckDBAppender accounts = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "account")) {
            for (int i = 0; i < year.accounts(); i++) {
                accounts.beginRow();
                accounts.append(i);
                accounts.append(year.quota[i]);
                accounts.append(year.incentive[i] * PlanTerms.CAP_PERCENT / 100);
                accounts.endRow();
            }
        }
    }
}
