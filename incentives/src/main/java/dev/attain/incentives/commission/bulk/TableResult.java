package dev.attain.incentives.commission.bulk;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.column.Places;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a run leaves. Immutable, unless a later run takes its columns. */
public final class TableResult {
    private final TableRun run;
    private final ResultColumns columns;
    private final Places unpaid;
    private final Optional<ApartRun> apart;
    private final boolean isComplete;

    /**
     * What a run leaves.
     *
     * @param unpaid lines in ledger order that nobody is paid for, because of their payees
     * @param apart what ran payee by payee
     */
    TableResult(TableRun run, ResultColumns columns, Places unpaid, Optional<ApartRun> apart, boolean isComplete) {
        this.run = run;
        this.columns = columns;
        this.unpaid = unpaid;
        this.apart = apart;
        this.isComplete = isComplete;
    }

    /** By line; null where nobody asks. */
    public long @Nullable [] credited() {
        return columns.credited();
    }

    /** By component. */
    public List<LineColumns> lines() {
        return columns.lines();
    }

    /** Of everybody. */
    public TableTotals totals() {
        return columns.totals();
    }

    /** All pay periods. */
    public List<SalesPeriod> periods() {
        return run.ledger().periods();
    }

    /** Whether all pay periods were calculated. */
    public boolean isComplete() {
        return isComplete;
    }

    /** What is wrong with events. */
    public List<Finding> findings() {
        return new TableFindings(run, unpaid).with(apart);
    }

    /** Why a line of the table as it was given adds what it adds. */
    public Explanation explain(int component, int line) {
        return new TableExplainer(run, apart).explain(component, line);
    }

    ResultColumns columns() {
        return columns;
    }
}
