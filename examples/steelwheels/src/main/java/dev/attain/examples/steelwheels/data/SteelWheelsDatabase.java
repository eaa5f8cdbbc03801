package dev.attain.examples.steelwheels.data;

import dev.attain.examples.steelwheels.progress.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import org.hsqldb.jdbc.JDBCDataSource;

/** The Steel Wheels database: a maker of model cars, its people, orders and payments from 2003-01 to 2005-05. */
public final class SteelWheelsDatabase implements AutoCloseable {
    private final Connection connection;

    private SteelWheelsDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the database that lies on the class path, read-only and inside this process.
     *
     * @throws SQLException if it is not there
     */
    public static SteelWheelsDatabase open() throws SQLException {
        JDBCDataSource source = new JDBCDataSource();
        source.setURL("jdbc:hsqldb:res:steelwheels;shutdown=true");
        return on(source.getConnection("STEELWHEELS", "STEELWHEELS"));
    }

    /** The same tables in another database; closes the connection when it is closed. */
    public static SteelWheelsDatabase on(Connection connection) {
        return new SteelWheelsDatabase(connection);
    }

    /**
     * Reads everything. A row that cannot be used is left out and listed, and so is every row that refers to it.
     *
     * @throws SQLException if the database does not answer
     */
    public SalesBook read(Progress progress) throws SQLException {
        return new BookReader(connection).read(progress);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
