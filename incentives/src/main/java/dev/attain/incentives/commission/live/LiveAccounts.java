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
import dev.attain.incentives.commission.column.TableColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pays one payee again, with lines that come late and without those that fall away: one pay period where the plan lets pay
 * periods stand for themselves, otherwise all pay periods of the assignment. Mutable, for one thread.
 */
final class LiveAccounts {
    private static final RunOptions LINES = new RunOptions(true, false, Runnable::run, (done, of) -> true);

    private final Preparation prepared;
    private final AccountRun accounts;
    private final LineStore store;
    private final TableColumns table;
    private final LocalDate asOf;
    private final long firstDay;
    private final CreditedLines scratch;
    private final Map<Integer, Preparation> alone = new HashMap<>();
    private int payee;
    private int assignment;
    private boolean isApart;
    private int size;

    LiveAccounts(Preparation prepared, AccountRun accounts, LineStore store, TableColumns table, LocalDate asOf) {
        this.prepared = prepared;
        this.accounts = accounts;
        this.store = store;
        this.table = table;
        this.asOf = asOf;
        this.firstDay = table.format.firstDay().toEpochDay();
        this.scratch = new CreditedLines(store.lines());
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
        isApart = accounts.isApart(assignment) || scratch.lacks(log, event);
        take(log.day(event));
        if (!isApart && scratch.hasGaps(size)) {
            isApart = true;
            take(log.day(event));
        }
        if (event < log.events() - 1) {
            size = scratch.without(event, size);
        }
    }

    /** Takes in a line that comes late. */
    void insert(EventLog log, int event, int line, long credited) {
        scratch.grow(size + 1);
        int place = scratch.placeOf(log.day(event), log.sequence(event), 0, size);
        scratch.copy(scratch, place, place + 1, size - place);
        scratch.set(place, log, event, line, credited);
        size++;
    }

    /** Pays the lines. */
    void run(char day, List<AccountEffect> reached, List<Finding> findings) {
        int period = accounts.periodOf(firstDay + day);
        Optional<List<LineColumns>> lines =
                isApart ? Optional.empty() : accounts.run(assignment, period, scratch, size);
        if (lines.isPresent()) {
            reached.add(new AccountEffect(
                    assignment, period, accounts.before(assignment, period), accounts.figures(), effects(lines.get())));
            return;
        }
        if (!isApart) {
            takeOthers(period);
        }
        runApart(period, reached, findings);
    }

    /** Keeps what accounts come to. */
    void keep(List<AccountEffect> effects) {
        for (AccountEffect effect : effects) {
            accounts.keep(effect.assignment(), effect.period(), effect.after());
        }
    }

    private void take(char day) {
        long start = prepared.firstDay(assignment);
        long end = prepared.endDay(assignment);
        if (!isApart) {
            int period = accounts.periodOf(firstDay + day);
            start = Math.max(start, accounts.start(period));
            end = Math.min(end, accounts.end(period));
        }
        CreditedLines all = store.lines();
        int from = all.indexOf(start - firstDay, store.first(payee), store.end(payee));
        int to = all.indexOf(end - firstDay, from, store.end(payee));
        size = to - from;
        scratch.grow(size + 1);
        scratch.copy(all, from, 0, size);
    }

    /** Takes the lines of all other pay periods of the assignment, too. */
    private void takeOthers(int period) {
        isApart = true;
        CreditedLines all = store.lines();
        int first = all.indexOf(prepared.firstDay(assignment) - firstDay, store.first(payee), store.end(payee));
        int from = all.indexOf(accounts.start(period) - firstDay, first, store.end(payee));
        int to = all.indexOf(accounts.end(period) - firstDay, from, store.end(payee));
        int end = all.indexOf(prepared.endDay(assignment) - firstDay, to, store.end(payee));
        int before = from - first;
        scratch.grow(before + size + end - to);
        scratch.copy(scratch, 0, before, size);
        scratch.copy(all, first, 0, before);
        scratch.copy(all, to, before + size, end - to);
        size += before + end - to;
    }

    private LineEffects effects(List<LineColumns> lines) {
        return new LineEffects(lines, Arrays.copyOf(scratch.credited, size), Arrays.copyOf(scratch.events, size));
    }

    private void runApart(int firstPeriod, List<AccountEffect> reached, List<Finding> findings) {
        int lines = size;
        TableResult result = paid();
        LineEffects all = effects(result.lines());
        int offset = accounts.periodOf(prepared.firstDay(assignment));
        for (int period = firstPeriod; period < offset + result.periods().size(); period++) {
            int from = scratch.indexOf(accounts.start(period) - firstDay, 0, lines);
            int to = scratch.indexOf(accounts.end(period) - firstDay, from, lines);
            reached.add(new AccountEffect(
                    assignment,
                    period,
                    accounts.before(assignment, period),
                    figures(result, period - offset),
                    all.between(from, to)));
        }
        addNew(result.findings(), findings);
    }

    private TableResult paid() {
        return alone.computeIfAbsent(assignment, prepared::alone)
                .calculate(scratch.alone(table.format, table.samples, size), asOf, LINES);
    }

    private long[] figures(TableResult result, int period) {
        long[] figures = new long[accounts.components() * TableTotals.FIGURES];
        Arrays.setAll(
                figures, at -> result.totals().figure(at % TableTotals.FIGURES, at / TableTotals.FIGURES, 0, period));
        return figures;
    }

    /** Adds what was not found before: that is paid once more, but only where there is something to compare. */
    private void addNew(List<Finding> found, List<Finding> findings) {
        if (found.isEmpty()) {
            return;
        }
        take((char) 0);
        List<Finding> known = new ArrayList<>(paid().findings());
        found.stream().filter(finding -> !known.remove(finding)).forEach(findings::add);
    }
}
