package dev.attain.examples.steelwheels.data;

import dev.attain.core.finding.Finding;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole tables into values; a row that cannot be used becomes a finding. For one thread. */
final class TableReader {
    private final Connection connection;
    private final List<Finding> findings = new ArrayList<>();

    TableReader(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of one row; throws {@link UnusableRowException} if it cannot. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    /** The usable rows of a table, in the order of its key. */
    <T> List<T> read(Table table, RowReader<T> reader) throws SQLException {
        List<T> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(table.query())) {
            Row row = new Row(result);
            while (result.next()) {
                readOne(table, row, reader).ifPresent(values::add);
            }
        }
        return values;
    }

    /** The rows that could not be used so far. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private <T> Optional<T> readOne(Table table, Row row, RowReader<T> reader) throws SQLException {
        try {
            return Optional.of(reader.read(row));
        } catch (UnusableRowException unusable) {
            findings.add(Finding.error(path(table, row), DataText.ROW_UNUSABLE, unusable.reason()));
            return Optional.empty();
        }
    }

    private static String path(Table table, Row row) throws SQLException {
        List<Object> key = new ArrayList<>();
        for (String column : table.keyColumns()) {
            key.add(row.optionalText(column).orElse("?"));
        }
        return table.path(key.toArray());
    }
}
