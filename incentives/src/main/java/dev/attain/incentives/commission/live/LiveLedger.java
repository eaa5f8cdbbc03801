package dev.attain.incentives.commission.live;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.bulk.Preparation;
import dev.attain.incentives.commission.bulk.RunOptions;
import dev.attain.incentives.commission.bulk.TableFindings;
import dev.attain.incentives.commission.bulk.TableResult;
import dev.attain.incentives.commission.bulk.TableTotals;
import dev.attain.incentives.commission.column.ColumnFilling;
import dev.attain.incentives.commission.column.CreditedLines;
import dev.attain.incentives.commission.column.EventLog;
import dev.attain.incentives.commission.column.LedgerTable;
import dev.attain.incentives.commission.column.ShareSplit;
import dev.attain.incentives.commission.column.TableColumns;
import dev.attain.incentives.plan.measure.MeasureFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A table that was calculated, and events that come late: what each changes, and who is reached by it. Mutable, for one
 * thread.
 */
public final class LiveLedger {
    private final Preparation prepared;
    private final EventLog log;
    private final KeyIndex keys;
    private final LineStore store;
    private final LiveAccounts accounts;
    private final ShareSplit shares;
    private final BitSet contradictory = new BitSet();
    private final int payees;
    private final int traits;
    private final LocalDate firstDay;
    private long[] credited = new long[4];

    /**
     * An event that comes in or falls away, and what is gathered about it; made anew for each, for a young list is the
     * faster.
     */
    private record Turn(int event, boolean isNew, List<AccountEffect> reached, List<Finding> findings) {}

    /** Calculates a table that kept the sequences of its events, and lays out its lines by payee. */
    public LiveLedger(Preparation prepared, TableColumns given, LocalDate asOf) {
        this.prepared = prepared;
        this.log = new EventLog(given);
        this.keys = new KeyIndex(log);
        this.shares = new ShareSplit(given.format.rounding());
        this.payees = prepared.payees().size();
        this.traits = given.samples.size();
        this.firstDay = given.format.firstDay();
        LedgerTable ordered = LedgerTable.of(given);
        ordered.contradictory().stream().map(ordered::place).forEach(contradictory::set);
        RunOptions options = new RunOptions(keepsLines(), false, Runnable::run, (done, of) -> true);
        TableResult paid = prepared.calculate(given, asOf, options, Optional.empty());
        this.store = new LineStore(
                new CreditedLines(measures(MeasureFigure.QUANTITY), measures(MeasureFigure.MARGIN)),
                sizes(ordered.table()),
                keepsLines() ? prepared.plan().parts().size() : 0);
        this.accounts = new LiveAccounts(prepared, given, paid, store, asOf);
        fill(ordered, given, paid.lines());
    }

    /** Where the next event comes in. */
    public ColumnFilling added() {
        return log.added();
    }

    /** How many combinations of traits the table tells apart. */
    public int traits() {
        return traits;
    }

    /** Whether credits are shares of their events. */
    public boolean hasShares() {
        return log.hasShares();
    }

    /** Whether credits are amounts of their own. */
    public boolean hasCredits() {
        return log.hasCredits();
    }

    /** Takes the last event back. */
    public void forgetLast() {
        log.forgetLast();
    }

    /** All events in one table. */
    public TableColumns table() {
        return log.table();
    }

    /** What everybody comes to now. */
    public TableTotals totals() {
        return accounts.totals();
    }

    /** What the event that came in last does; nothing is kept but the event itself. */
    public Effect preview() {
        log.end();
        int late = log.events() - 1;
        List<AccountEffect> reached = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int removed = settle(late, findings);
        if (removed == KeyIndex.NONE && findings.isEmpty()) {
            split(late);
            reach(new Turn(late, true, reached, findings));
        } else if (removed != KeyIndex.NONE && isCounted(removed)) {
            reach(new Turn(removed, false, reached, findings));
        }
        return new Effect(late, List.copyOf(reached), List.copyOf(findings));
    }

    /** What it does, kept. */
    public Effect add() {
        Effect effect = preview();
        int late = effect.event();
        int twin = keys.first(late);
        boolean isNew = twin == KeyIndex.NONE;
        if (isNew && !log.isOff(late)) {
            enter(late);
        } else if (!isNew && contradicts(twin, late)) {
            for (int other = twin; other != KeyIndex.NONE; other = keys.next(other, late)) {
                leave(other);
                contradictory.set(other);
            }
            contradictory.set(late);
        }
        keys.add(late);
        accounts.keep(effect.accounts());
        return effect;
    }

    /** Finds what is wrong with an event; the one that is not paid any longer because of it, if there is one. */
    private int settle(int late, List<Finding> findings) {
        if (log.isOff(late)) {
            findings.add(TableFindings.sharesOff(late, log.totalShares(late)));
        }
        int twin = keys.first(late);
        if (twin == KeyIndex.NONE) {
            return KeyIndex.NONE;
        }
        if (!contradicts(twin, late)) {
            findings.add(TableFindings.repeated(late));
            return KeyIndex.NONE;
        }
        boolean wasPaid = !contradictory.get(twin);
        for (int other = twin; wasPaid && other != KeyIndex.NONE; other = keys.next(other, late)) {
            findings.add(TableFindings.contradictory(other));
        }
        findings.add(TableFindings.contradictory(late));
        return wasPaid ? twin : KeyIndex.NONE;
    }

    private boolean contradicts(int twin, int late) {
        return contradictory.get(twin) || !log.isSame(twin, late);
    }

    private boolean isCounted(int event) {
        return !log.isOff(event);
    }

    /**
     * Runs whoever an event reaches, each payee once: with its lines if it is new, and without them if it falls away.
     */
    private void reach(Turn turn) {
        int event = turn.event();
        for (int line = 0; line < log.lines(event); line++) {
            int payee = log.payee(event, line);
            long day = firstDay.toEpochDay() + log.day(event);
            int assignment = prepared.assignmentOf(payee, day);
            if (!accounts.isKnown(day)) {
                continue;
            }
            if (assignment >= 0) {
                run(turn, line, assignment);
            } else if (turn.isNew()) {
                turn.findings().add(TableFindings.unpaid(prepared, event, payee, firstDay.plusDays(log.day(event))));
            }
        }
    }

    private void run(Turn turn, int line, int assignment) {
        int event = turn.event();
        int payee = log.payee(event, line);
        for (int earlier = 0; earlier < line; earlier++) {
            if (log.payee(event, earlier) == payee) {
                return;
            }
        }
        accounts.begin(payee, assignment, log, event);
        for (int own = line; turn.isNew() && own < log.lines(event); own++) {
            if (log.payee(event, own) == payee) {
                accounts.insert(log, event, own, credited[own]);
            }
        }
        accounts.run(turn.reached(), turn.findings());
    }

    /** What the lines of an event are credited. */
    private void split(int event) {
        int lines = log.lines(event);
        if (credited.length < lines) {
            credited = new long[lines];
        }
        long left = log.amount(event);
        for (int line = 0; line < lines; line++) {
            boolean isLast = line == lines - 1;
            credited[line] = log.hasCredits()
                    ? log.credit(event, line)
                    : isLast ? left : shares.part(log.amount(event), log.share(event, line), false);
            left -= credited[line];
        }
    }

    private void enter(int event) {
        split(event);
        for (int line = 0; line < log.lines(event); line++) {
            int payee = log.payee(event, line);
            if (payee < payees) {
                int place = store.lines()
                        .placeOf(log.day(event), log.sequence(event), store.first(payee), store.end(payee));
                store.lines().set(store.insert(payee, place, 1), log, event, line, credited[line]);
            }
        }
    }

    private void leave(int event) {
        for (int line = 0; line < log.lines(event); line++) {
            int payee = log.payee(event, line);
            if (payee >= 0 && payee < payees) {
                store.remove(payee, event);
            }
        }
    }

    private void fill(LedgerTable ordered, TableColumns given, List<LineColumns> paid) {
        TableColumns table = ordered.table();
        for (int at = 0; at < table.events(); at++) {
            int event = ordered.place(at);
            split(event);
            int first = table.firstLines[at];
            for (int line = first; line < table.firstLines[at + 1]; line++) {
                int payee = table.payees[line];
                if (payee >= 0 && payee < payees) {
                    int place = store.append(payee);
                    store.lines().set(place, log, event, line - first, credited[line - first]);
                    store.pay(place, paid, given.firstLines[event] + line - first);
                }
            }
        }
    }

    private int[] sizes(TableColumns table) {
        int[] sizes = new int[payees];
        for (int payee : table.payees) {
            if (payee >= 0 && payee < payees) {
                sizes[payee]++;
            }
        }
        return sizes;
    }

    /** Whether a line comes to the same wherever it stands on the same piece of its curve. */
    private boolean keepsLines() {
        return prepared.plan().plan().conventions().rounding().point() == RoundingPoint.PER_LINE;
    }

    private boolean measures(MeasureFigure figure) {
        return prepared.plan().measures().stream().anyMatch(measure -> measure.figure() == figure);
    }
}
