package dev.attain.examples.steelwheels;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hsqldb.jdbc.JDBCDataSource;

/** Asks the database itself, in SQL with its own arithmetic; knows nothing of the application. */
final class Oracle implements AutoCloseable {
    private final Connection connection;

    Oracle() throws SQLException {
        JDBCDataSource source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:res:steelwheels;shutdown=true");
        connection = source.getConnection("STEELWHEELS", "STEELWHEELS");
    }

    /** Each row as its columns in text, joined by blanks. */
    List<String> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    /** The one row of a query. */
    String value(String sql) throws SQLException {
        List<String> rows = rows(sql);
        if (rows.size() != 1) {
            throw new IllegalStateException(sql + " has " + rows.size() + " rows");
        }
        return rows.get(0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String row(ResultSet result) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            columns.add(result.getString(i));
        }
        return String.join(" ", columns);
    }
}
