package dev.attain.incentives.commission.bulk;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.commission.column.LedgerTable;
import dev.attain.incentives.commission.column.Places;
import dev.attain.incentives.commission.column.TableColumns;
import dev.attain.incentives.commission.run.PayeeCase;
import dev.attain.incentives.plan.PlanAssignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with the events of a table. */
public final class TableFindings {
    private final TableRun run;
    private final Places unpaid;
    private final List<Finding> unmeasured;

    /**
     * Of a run.
     *
     * @param unpaid lines in ledger order that nobody is paid for, because of their payees
     * @param unmeasured what components tell that measure nothing
     */
    TableFindings(TableRun run, Places unpaid, List<Finding> unmeasured) {
        this.run = run;
        this.unpaid = unpaid;
        this.unmeasured = unmeasured;
    }

    List<Finding> with(Optional<ApartRun> others) {
        List<Finding> findings = new ArrayList<>();
        run.given().sharesOff.stream().forEach(event -> findings.add(sharesOff(event, total(event))));
        run.ordered().repeated().stream()
                .map(run.ordered()::place)
                .sorted()
                .forEach(event -> findings.add(repeated(event)));
        run.ordered().contradictory().stream()
                .map(run.ordered()::place)
                .sorted()
                .forEach(event -> findings.add(contradictory(event)));
        for (int i = 0; i < unpaid.size(); i++) {
            findings.add(unpaid(unpaid.get(i)));
        }
        findings.addAll(unmeasured);
        others.ifPresent(other -> findings.addAll(other.findings()));
        return List.copyOf(findings);
    }

    /** Says of a payee and a pay period what was found there. */
    static List<Finding> below(PayeeCase payee, int period, List<Finding> found) {
        return found.stream()
                .map(finding -> finding.below("payees[" + payee.assignment().payee() + "].periods["
                        + payee.period(period).label() + "]"))
                .toList();
    }

    /** How findings call an event by its name. */
    static String path(String event) {
        return "events[" + event + "]";
    }

    /** Says of the event at a place that its shares total something else than 100 %. */
    public static Finding sharesOff(int event, long total) {
        String name = LedgerTable.nameOf(event);
        return Finding.error(path(name), BulkText.SHARES_OFF, name, total);
    }

    /** Says of the event at a place that another says the same. */
    public static Finding repeated(int event) {
        String name = LedgerTable.nameOf(event);
        return Finding.warning(path(name), BulkText.KEY_REPEATED, name);
    }

    /** Says of the event at a place that another with its key says something else. */
    public static Finding contradictory(int event) {
        String name = LedgerTable.nameOf(event);
        return Finding.error(path(name), BulkText.KEY_CONTRADICTORY, name);
    }

    /** Says of the event at a place that nobody is paid for the credit of a payee. */
    public static Finding unpaid(Preparation prepared, int event, int payee, LocalDate on) {
        String name = LedgerTable.nameOf(event);
        List<PartyId> payees = prepared.payees();
        if (payee >= payees.size()) {
            return Finding.error(path(name), BulkText.PAYEE_UNKNOWN, name, payee, payees.size());
        }
        PartyId known = payees.get(payee);
        return Finding.error(path(name), BulkText.DAY_OUTSIDE, name, on, known, days(prepared, known));
    }

    private Finding unpaid(int line) {
        int event = run.table().event(line);
        LocalDate on = run.table().format.firstDay().plusDays(run.table().days[event]);
        return unpaid(run.prepared(), run.ordered().place(event), run.table().payee(line), on);
    }

    private long total(int event) {
        TableColumns table = run.given();
        long total = 0;
        for (int line = table.firstLine(event); line < table.firstLine(event + 1); line++) {
            total += table.shares == null ? 0 : table.shares[line];
        }
        return total;
    }

    private static List<String> days(Preparation prepared, PartyId payee) {
        return prepared.assignments().stream()
                .filter(one -> one.payee().equals(payee))
                .map(TableFindings::days)
                .toList();
    }

    private static String days(PlanAssignment one) {
        return "[" + one.since() + ", "
                + one.untilExclusive().map(LocalDate::toString).orElse("∞") + ")";
    }
}
