package dev.attain.incentives.evaluation.bulk;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.metric.MetricId;
import dev.attain.core.party.PartyId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measurements in columns: a row for everybody, a column for each metric. Money stands there in minor units, things as
 * whole numbers, and pure numbers in millionths: 12.5 % is 125,000. The table keeps the arrays that it is given, which
 * nobody changes any more; any number of threads may share it.
 */
public final class ScoreTable {
    private final List<PartyId> owners;
    private final Map<MetricId, ScoreColumn> columns;

    private ScoreTable(List<PartyId> owners, Map<MetricId, ScoreColumn> columns) {
        this.owners = owners;
        this.columns = columns;
    }

    /** A table without columns; everybody once. */
    public static ScoreTable of(List<PartyId> owners) {
        return new ScoreTable(Require.copy(owners, "scoreTable.owners"), Map.of());
    }

    /** This table with a column in which everybody was measured. */
    public ScoreTable column(String metric, long[] values) {
        return column(metric, values, new BitSet());
    }

    /**
     * This table with one more column.
     *
     * @param values a value for every row
     * @param missing the rows of which nothing was measured; their values do not matter
     * @throws IllegalArgumentException if there is such a column already, or not a value for every row
     */
    public ScoreTable column(String metric, long[] values, BitSet missing) {
        if (values.length != owners.size()) {
            throw new IllegalArgumentException("scoreTable.%s must have a value for each of %s rows, but had %s"
                    .formatted(metric, owners.size(), values.length));
        }
        Map<MetricId, ScoreColumn> more = new HashMap<>(columns);
        ScoreColumn column = new ScoreColumn(values, requireNonNull(missing, "scoreTable.missing"));
        if (more.put(MetricId.of(metric), column) != null) {
            throw new IllegalArgumentException("scoreTable has a column " + metric + " already");
        }
        return new ScoreTable(owners, more);
    }

    /** How many rows there are. */
    public int size() {
        return owners.size();
    }

    /** Whose row it is. */
    public PartyId owner(int row) {
        return owners.get(row);
    }

    Optional<ScoreColumn> column(MetricId metric) {
        return Optional.ofNullable(columns.get(metric));
    }

    /** The cells of one metric. */
    static final class ScoreColumn {
        private final long[] values;
        private final BitSet missing;

        ScoreColumn(long[] values, BitSet missing) {
            this.values = values;
            this.missing = missing;
        }

        long[] values() {
            return values;
        }

        BitSet missing() {
            return missing;
        }
    }
}
