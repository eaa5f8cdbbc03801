package dev.attain.incentives.commission.bulk;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.column.LedgerTable;
import dev.attain.incentives.plan.curve.PaySlice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a run leaves. Immutable, unless a later run takes its columns. */
public final class TableResult {
    private final TableRun run;
    private final ResultColumns columns;
    private final TableFindings findings;
    private final Optional<ApartRun> apart;
    private final boolean isComplete;

    /**
     * What a run leaves.
     *
     * @param findings what is wrong with all but those
     * @param apart what ran payee by payee
     */
    TableResult(
            TableRun run, ResultColumns columns, TableFindings findings, Optional<ApartRun> apart, boolean isComplete) {
        this.run = run;
        this.columns = columns;
        this.findings = findings;
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

    /** Whether an assignment ran apart from the others, over all its pay periods. */
    public boolean isApart(int assignment) {
        return run.isApart(assignment);
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
        return findings.with(apart);
    }

    /** Says why lines of the table as it was given are what they are; of a run that kept their trace. */
    public Explanation explain(int component, int line) {
        return explainer().line(component, line).explanation();
    }

    /** How a line moves its measure along the pay curve, piece by piece. */
    public List<PaySlice> slices(int component, int line) {
        return explainer().line(component, line).slices();
    }

    /** How much of a line falls into each piece of its pay curve. */
    public List<Ratio> sold(int component, int line) {
        return explainer().sold(component, line);
    }

    /** What caps left for a line, in minor units; empty without caps, and where pay periods depend on each other. */
    public OptionalLong left(int component, int line) {
        return explainer().left(component, line);
    }

    /** Where the measure stood before a line, in units of the table's decimals. */
    public long measuredBefore(int component, int line) {
        return explainer().measuredBefore(component, line);
    }

    /** How explanations and findings call the event of a line of the table as it was given. */
    public String nameOfEvent(int line) {
        return LedgerTable.nameOf(run.given().event(line));
    }

    /** Decimals of credited amounts. */
    public int decimals() {
        return run.table().format.decimals();
    }

    private TableExplainer explainer() {
        return new TableExplainer(run, apart);
    }

    ResultColumns columns() {
        return columns;
    }
}
