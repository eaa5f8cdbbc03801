package dev.attain.incentives.commission.bulk;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.commission.column.LedgerTable;
import dev.attain.incentives.commission.column.Places;
import dev.attain.incentives.commission.column.TableColumns;
import dev.attain.incentives.plan.PlanAssignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with the events of a table.
 *
 * @param run which run
 * @param unpaid lines in ledger order that nobody is paid for, because of their payees
 */
record TableFindings(TableRun run, Places unpaid) {

    List<Finding> with(Optional<ApartRun> others) {
        List<Finding> findings = new ArrayList<>();
        run.given().sharesOff.stream().forEach(event -> findings.add(sharesOff(event)));
        run.ordered().repeated().stream()
                .map(run.ordered()::place)
                .sorted()
                .mapToObj(LedgerTable::nameOf)
                .forEach(event -> findings.add(Finding.warning(path(event), BulkText.KEY_REPEATED, event)));
        run.ordered().contradictory().stream()
                .map(run.ordered()::place)
                .sorted()
                .mapToObj(LedgerTable::nameOf)
                .forEach(event -> findings.add(Finding.error(path(event), BulkText.KEY_CONTRADICTORY, event)));
        for (int i = 0; i < unpaid.size(); i++) {
            findings.add(unpaid(unpaid.get(i)));
        }
        others.ifPresent(other -> findings.addAll(other.findings()));
        return List.copyOf(findings);
    }

    /** How findings call an event by its name. */
    static String path(String event) {
        return "events[" + event + "]";
    }

    private Finding sharesOff(int event) {
        TableColumns table = run.given();
        long total = 0;
        for (int line = table.firstLine(event); line < table.firstLine(event + 1); line++) {
            total += table.shares == null ? 0 : table.shares[line];
        }
        String name = LedgerTable.nameOf(event);
        return Finding.error(path(name), BulkText.SHARES_OFF, name, total);
    }

    private Finding unpaid(int line) {
        int event = run.table().event(line);
        String name = run.ordered().name(event);
        int place = run.table().payee(line);
        List<PartyId> payees = run.prepared().payees();
        if (place >= payees.size()) {
            return Finding.error(path(name), BulkText.PAYEE_UNKNOWN, name, place, payees.size());
        }
        LocalDate on = run.table().format.firstDay().plusDays(run.table().days[event]);
        PartyId payee = payees.get(place);
        return Finding.error(path(name), BulkText.DAY_OUTSIDE, name, on, payee, days(payee));
    }

    private List<String> days(PartyId payee) {
        return run.prepared().assignments().stream()
                .filter(one -> one.payee().equals(payee))
                .map(TableFindings::days)
                .toList();
    }

    private static String days(PlanAssignment one) {
        return "[" + one.since() + ", "
                + one.untilExclusive().map(LocalDate::toString).orElse("∞") + ")";
    }
}
