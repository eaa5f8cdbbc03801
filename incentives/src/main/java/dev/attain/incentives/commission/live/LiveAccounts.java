package dev.attain.incentives.commission.live;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.bulk.AccountRun;
import dev.attain.incentives.commission.bulk.Preparation;
import dev.attain.incentives.commission.bulk.RunOptions;
import dev.attain.incentives.commission.bulk.TableResult;
import dev.attain.incentives.commission.bulk.TableTotals;
import dev.attain.incentives.commission.column.CreditedLines;
import dev.attain.incentives.commission.column.EventLog;
import dev.attain.incentives.commission.column.SplicedLines;
import dev.attain.incentives.commission.column.TableColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pays one payee again, with lines that come late and without those that fall away: one pay period where the plan lets
 * pay periods stand for themselves, otherwise all pay periods of the assignment. Mutable, for one thread.
 */
final class LiveAccounts {
    private static final RunOptions LINES = new RunOptions(true, false, Runnable::run, (done, of) -> true);

    private final Preparation prepared;
    private final AccountRun accounts;
    private final LineStore store;
    private final TableColumns table;
    private final LocalDate asOf;
    private final long firstDay;
    private final SplicedLines lines;
    private final Map<Integer, Preparation> alone = new HashMap<>();

    /** Assignments of which it is not kept what lines come to: they ran apart once. */
    private final BitSet unsure = new BitSet();

    private int payee;
    private int assignment;
    private int period;
    private boolean isApart;

    /** Whether the lines of the event are left out. */
    private boolean fallsAway;

    /** Where the lines that are paid again begin and end in the store, those that come late not among them. */
    private int first;

    private int end;

    /**
     * Nobody is reached yet.
     *
     * @param paid what the table came to
     */
    LiveAccounts(Preparation prepared, TableColumns table, TableResult paid, LineStore store, LocalDate asOf) {
        this.prepared = prepared;
        this.accounts = new AccountRun(prepared, table, paid, asOf);
        this.store = store;
        this.table = table;
        this.asOf = asOf;
        this.firstDay = table.format.firstDay().toEpochDay();
        this.lines = new SplicedLines(store.lines());
        for (int one = 0; one < prepared.assignments().size(); one++) {
            unsure.set(one, store.paid().isEmpty() || paid.isApart(one));
        }
    }

    TableTotals totals() {
        return accounts.totals();
    }

    /** Whether a day since 1970 is known. */
    boolean isKnown(long day) {
        return accounts.isKnown(day);
    }

    /** Takes the lines of a payee who is reached by an event, without those of the event. */
    void begin(int payeeOfIt, int assignmentOnIt, EventLog log, int event) {
        payee = payeeOfIt;
        assignment = assignmentOnIt;
        period = accounts.periodOf(firstDay + log.day(event));
        isApart = accounts.isApart(assignment) || store.lines().lacks(log, event);
        find();
        if (!isApart && store.lines().hasGaps(first, end)) {
            isApart = true;
            find();
        }
        fallsAway = event < log.events() - 1;
        lines.take(first, end);
        lines.open(log, event);
    }

    /** Takes in a line that comes late. */
    void insert(EventLog log, int event, int line, long credited) {
        lines.add(log, event, line, credited);
    }

    /** Pays the lines. */
    void run(List<AccountEffect> reached, List<Finding> findings) {
        Optional<List<LineColumns>> figures =
                isApart ? Optional.empty() : accounts.run(assignment, period, lines, known());
        if (figures.isPresent()) {
            reached.add(new AccountEffect(
                    assignment,
                    period,
                    accounts.before(assignment, period),
                    accounts.figures(),
                    effects(figures.get())));
            return;
        }
        if (!isApart) {
            takeOthers();
        }
        unsure.set(assignment);
        runApart(reached, findings);
    }

    /** Keeps what accounts and their lines come to, once the store has these. */
    void keep(List<AccountEffect> effects) {
        for (AccountEffect effect : effects) {
            assignment = effect.assignment();
            period = effect.period();
            accounts.keep(assignment, period, effect.after());
            if (!unsure.get(assignment)) {
                payee = prepared.payeeOf(assignment);
                isApart = false;
                find();
                effect.lines().copyTo(store.paid(), first);
            }
        }
    }

    /** What the lines of the account came to before; empty where that is not known, and where some fall away. */
    private List<LineColumns> known() {
        return fallsAway || unsure.get(assignment) ? List.of() : store.paid();
    }

    /** Finds the lines of the account, or of all pay periods of its assignment. */
    private void find() {
        long start = prepared.firstDay(assignment);
        long endDay = prepared.endDay(assignment);
        if (!isApart) {
            start = Math.max(start, accounts.start(period));
            endDay = Math.min(endDay, accounts.end(period));
        }
        CreditedLines all = store.lines();
        first = all.indexOf(start - firstDay, store.first(payee), store.end(payee));
        end = all.indexOf(endDay - firstDay, first, store.end(payee));
    }

    /** Takes the lines of all other pay periods of the assignment, too. */
    private void takeOthers() {
        isApart = true;
        find();
        lines.widen(first, end);
    }

    private LineEffects effects(List<LineColumns> figures) {
        return new LineEffects(figures, lines.credited(), lines.events());
    }

    private void runApart(List<AccountEffect> reached, List<Finding> findings) {
        CreditedLines joined = lines.joined();
        TableResult result = paid(joined);
        LineEffects all = effects(result.lines());
        int offset = accounts.periodOf(prepared.firstDay(assignment));
        for (int reachable = period; reachable < offset + result.periods().size(); reachable++) {
            int from = joined.indexOf(accounts.start(reachable) - firstDay, 0, all.size());
            int to = joined.indexOf(accounts.end(reachable) - firstDay, from, all.size());
            reached.add(new AccountEffect(
                    assignment,
                    reachable,
                    accounts.before(assignment, reachable),
                    figures(result, reachable - offset),
                    all.between(from, to)));
        }
        addNew(result.findings(), findings);
    }

    private TableResult paid(CreditedLines joined) {
        return alone.computeIfAbsent(assignment, prepared::alone)
                .calculate(joined.alone(table.format, table.samples, lines.size()), asOf, LINES);
    }

    private long[] figures(TableResult result, int place) {
        long[] figures = new long[accounts.components() * TableTotals.FIGURES];
        Arrays.setAll(
                figures, at -> result.totals().figure(at % TableTotals.FIGURES, at / TableTotals.FIGURES, 0, place));
        return figures;
    }

    /** Adds what was not found before: that is paid once more, but only where there is something to compare. */
    private void addNew(List<Finding> found, List<Finding> findings) {
        if (found.isEmpty()) {
            return;
        }
        lines.take(first, end);
        List<Finding> before = new ArrayList<>(paid(lines.joined()).findings());
        found.stream().filter(finding -> !before.remove(finding)).forEach(findings::add);
    }
}
