package dev.attain.incentives.commission.live;

import dev.attain.core.finding.Finding;
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
    private int period;
    private boolean isApart;

    /** Where the lines that are paid again begin and end in the store, those that come late not among them. */
    private int first;

    private int end;

    /** How many of them are as they were, and not in the scratch. */
    private int known;

    /** How many are in the scratch. */
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

    /** Pays everybody once, so that who comes late finds what the lines before came to. */
    void keepAll() {
        for (assignment = 0; assignment < prepared.assignments().size(); assignment++) {
            isApart = accounts.isApart(assignment);
            payee = prepared.payeeOf(assignment);
            for (period = 0; period < accounts.periods() && !isApart; period++) {
                if (accounts.holds(assignment, period)) {
                    keepLines();
                }
            }
        }
    }

    /** Takes the lines of a payee who is reached by an event, without those of the event. */
    void begin(int payeeOfIt, int assignmentOnIt, EventLog log, int event) {
        payee = payeeOfIt;
        assignment = assignmentOnIt;
        period = accounts.periodOf(firstDay + log.day(event));
        isApart = accounts.isApart(assignment) || scratch.lacks(log, event);
        boolean fallsAway = event < log.events() - 1;
        find();
        take(isApart || fallsAway ? 0 : known(log, event));
        if (!isApart && scratch.hasGaps(size)) {
            isApart = true;
            find();
            take(0);
        }
        if (fallsAway) {
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
    void run(List<AccountEffect> reached, List<Finding> findings) {
        Optional<AccountRun.Paid> lines =
                isApart ? Optional.empty() : accounts.run(assignment, period, known, scratch, size);
        if (lines.isPresent()) {
            reached.add(new AccountEffect(
                    assignment, period, accounts.before(assignment, period), accounts.figures(), effects(lines.get())));
            return;
        }
        if (!isApart) {
            takeOthers();
        }
        runApart(reached, findings);
    }

    /** Keeps what accounts come to. */
    void keep(List<AccountEffect> effects) {
        for (AccountEffect effect : effects) {
            accounts.keep(
                    effect.assignment(),
                    effect.period(),
                    effect.after(),
                    effect.lines().paid());
        }
    }

    private void keepLines() {
        find();
        take(0);
        if (size > AccountRun.EVERY && !scratch.hasGaps(size)) {
            accounts.run(assignment, period, 0, scratch, size)
                    .ifPresent(paid -> accounts.keep(assignment, period, accounts.figures(), paid));
        }
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

    /** How many lines an event that comes late leaves as they were. */
    private int known(EventLog log, int event) {
        int place = store.lines().placeOf(log.day(event), log.sequence(event), first, end);
        return accounts.known(assignment, period, place - first);
    }

    private void take(int knownLines) {
        known = knownLines;
        size = end - first - known;
        scratch.grow(size + 1);
        scratch.copy(store.lines(), first + known, 0, size);
    }

    /** Takes the known lines, too, and those of all other pay periods of the assignment. */
    private void takeOthers() {
        int from = first + known;
        int to = end;
        isApart = true;
        find();
        known = 0;
        int before = from - first;
        scratch.grow(before + size + end - to);
        scratch.copy(scratch, 0, before, size);
        scratch.copy(store.lines(), first, 0, before);
        scratch.copy(store.lines(), to, before + size, end - to);
        size += before + end - to;
    }

    private LineEffects effects(AccountRun.Paid paid) {
        long[] credited = new long[known + size];
        System.arraycopy(store.lines().credited, first, credited, 0, known);
        System.arraycopy(scratch.credited, 0, credited, known, size);
        int[] events = new int[known + size];
        System.arraycopy(store.lines().events, first, events, 0, known);
        System.arraycopy(scratch.events, 0, events, known, size);
        return new LineEffects(paid, credited, events);
    }

    private void runApart(List<AccountEffect> reached, List<Finding> findings) {
        int lines = size;
        TableResult result = paid();
        LineEffects all = effects(AccountRun.Paid.of(result.lines()));
        int offset = accounts.periodOf(prepared.firstDay(assignment));
        for (int paid = period; paid < offset + result.periods().size(); paid++) {
            int from = scratch.indexOf(accounts.start(paid) - firstDay, 0, lines);
            int to = scratch.indexOf(accounts.end(paid) - firstDay, from, lines);
            reached.add(new AccountEffect(
                    assignment,
                    paid,
                    accounts.before(assignment, paid),
                    figures(result, paid - offset),
                    all.between(from, to)));
        }
        addNew(result.findings(), findings);
    }

    private TableResult paid() {
        return alone.computeIfAbsent(assignment, prepared::alone)
                .calculate(scratch.alone(table.format, table.samples, size), asOf, LINES);
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
        take(0);
        List<Finding> known = new ArrayList<>(paid().findings());
        found.stream().filter(finding -> !known.remove(finding)).forEach(findings::add);
    }
}
