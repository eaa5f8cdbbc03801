package dev.attain.incentives.commission.table;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import dev.attain.incentives.commission.bulk.Preparation;
import dev.attain.incentives.commission.bulk.TableResult;
import dev.attain.incentives.commission.fact.PayeeFigures;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.run.LineExplainer;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.RefundNetting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan with its assignments, quotas and measurements, laid out for running: checked once, its pay curves in whole
 * numbers, its quotas and target incentives in columns. Immutable, for any number of threads and tables.
 */
public final class PreparedCommission {
    private final Preparation preparation;

    /**
     * Lays out what the calculator has checked.
     *
     * @param plan the plan with its code
     * @param figures quotas and measurements of its assignments
     * @param explainer for lines of payees who do not go the fast way
     * @throws IllegalArgumentException if the plan nets refunds on the day of the sale
     */
    public PreparedCommission(PreparedPlan plan, List<PayeeFigures> figures, LineExplainer explainer) {
        checkRefunds(plan.plan());
        this.preparation = new Preparation(plan, figures, explainer);
    }

    /** Who can be paid, in the order of their first assignments: a table calls payees by their places here. */
    public List<PartyId> payees() {
        return preparation.payees();
    }

    /**
     * The place of a payee; for somebody unknown the number of payees, so that each of their lines becomes a finding.
     */
    public int place(PartyId payee) {
        return preparation.place(requireNonNull(payee, "payee"));
    }

    /** All assignments, in the order in which they were given: results call them by their places here. */
    public List<PlanAssignment> assignments() {
        return preparation.assignments();
    }

    /** What was agreed. */
    public CommissionPlan definition() {
        return preparation.definition();
    }

    /** Lines and totals of a table. */
    public CommissionTable calculate(CreditTable table, LocalDate asOf) {
        return calculate(table, asOf, TableOptions.keeping(Keeping.LINES));
    }

    /**
     * What everybody earned, in every pay period from the first day of each assignment on.
     *
     * @param asOf the last day whose events count
     * @throws IllegalArgumentException if the table is in another currency than the plan, or lacks a column that a
     *     measure of the plan reads
     */
    public CommissionTable calculate(CreditTable table, LocalDate asOf, TableOptions options) {
        return calculated(table, asOf, options, Optional.empty());
    }

    /** The same into the columns of an earlier result, which must not be read any longer. */
    public CommissionTable calculateInto(
            CommissionTable reused, CreditTable table, LocalDate asOf, TableOptions options) {
        return calculated(table, asOf, options, Optional.of(reused.result()));
    }

    /**
     * Calculates a table, and keeps it up to date when events come late: those of a plan whose pay periods stand for
     * themselves in the time that their payees' pay period takes: under a microsecond for some thirty lines of a payee
     * and pay period, about 15 ns for each.
     *
     * @param table filled {@link Filling#keepingSequences keeping sequences}
     * @param asOf the last day whose events count
     * @throws IllegalArgumentException if the table does not keep sequences, and as {@link #calculate}
     */
    public LiveTable live(CreditTable table, LocalDate asOf) {
        check(requireNonNull(table, "table"));
        if (!table.keepsSequences()) {
            throw new IllegalArgumentException(
                    "the table has not kept the sequences of its events, without which a late one"
                            + " has no place among them: fill it with keepingSequences()");
        }
        return new LiveTable(preparation, table, requireNonNull(asOf, "asOf"));
    }

    private CommissionTable calculated(
            CreditTable table, LocalDate asOf, TableOptions options, Optional<TableResult> reused) {
        check(requireNonNull(table, "table"));
        TableResult result =
                preparation.calculate(table.columns(), requireNonNull(asOf, "asOf"), options.toRun(), reused);
        return new CommissionTable(preparation, options.keeping(), result);
    }

    /** Refuses a table in another currency. */
    private void check(CreditTable table) {
        if (!table.format().currency().equals(definition().currency())) {
            throw new IllegalArgumentException(
                    "the table credits " + table.format().currency() + ", but the plan pays "
                            + definition().currency() + ": convert the amounts with ExchangeRates first");
        }
    }

    private static void checkRefunds(CommissionPlan plan) {
        if (plan.conventions().refundNetting() == RefundNetting.ON_DAY_OF_SALE) {
            throw new IllegalArgumentException("plan " + plan.id()
                    + " nets refunds on the day of the sale, but a table does not say which sale a refund takes back:"
                    + " prepare it with refunds ON_OWN_DAY, and fill each in on the day of its sale");
        }
    }
}
