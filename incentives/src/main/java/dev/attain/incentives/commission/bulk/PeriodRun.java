package dev.attain.incentives.commission.bulk;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.commission.account.LineBatch;
import dev.attain.incentives.commission.column.Places;
import dev.attain.incentives.commission.column.ShareSplit;
import dev.attain.incentives.commission.column.TableColumns;
import dev.attain.incentives.commission.run.PaidPeriod;
import dev.attain.incentives.commission.run.PayeeCase;
import dev.attain.incentives.commission.run.PayeeRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of one pay period in ledger order, or those outside of all: batch by batch, so that a batch stays in the cache
 * while component after component runs it. Mutable, for one thread.
 */
final class PeriodRun {
    private static final int BATCH = 1 << 10;

    /** Accounts below this are of assignments that run apart. */
    private static final int APART = LineBatch.NOBODY - 1;

    private final TableRun run;
    private final TableColumns table;
    private final List<PartRun> parts;
    private final int[] members;
    private final int[] accounts;
    private final LineBatch batch = new LineBatch();
    private final ShareSplit shares;
    private final long @Nullable [] kept;
    private final Places unpaid = new Places();
    private final Places apart = new Places();
    private final List<Finding> unmeasured = new ArrayList<>();
    private final long[] figures;
    private long[] credited = new long[0];
    private int[] events = new int[0];

    private PeriodRun(TableRun run, List<PartRun> parts, int[] members) {
        this.run = run;
        this.table = run.table();
        this.parts = parts;
        this.members = members;
        this.accounts = new int[run.prepared().payees().size()];
        this.shares = new ShareSplit(table.format.rounding());
        this.kept = run.credited();
        this.figures = new long[run.prepared().plan().parts().size() * TableTotals.FIGURES];
        Arrays.fill(accounts, LineBatch.NOBODY);
    }

    /** Runs one pay period and takes down what everybody came to. */
    static PeriodRun of(TableRun run, int period) {
        List<PartRun> parts = run.isAllApart()
                ? List.of()
                : IntStream.range(0, run.prepared().plan().parts().size())
                        .filter(run.prepared()::measures)
                        .mapToObj(component -> PartRun.of(run, component, period))
                        .toList();
        PeriodRun one = new PeriodRun(run, parts, run.members(period));
        one.run(run.ledger().periods().get(period).start(), run.endExclusive(period));
        parts.forEach(part -> part.close(run.totals()));
        if (!run.isAllApart() && !run.prepared().measuresAll()) {
            one.payUnmeasured(period);
        }
        return one;
    }

    /** Goes through events that lie in no pay period. */
    static PeriodRun outside(TableRun run, int from, int to) {
        PeriodRun one = new PeriodRun(run, List.of(), new int[0]);
        one.events(from, to);
        return one;
    }

    /** Lines that nobody is paid for, because of their payee. */
    Places unpaid() {
        return unpaid;
    }

    /** What components tell that measure nothing. */
    List<Finding> unmeasured() {
        return unmeasured;
    }

    /** Adds the assignments whose sums left 64 bits. */
    void addTooWide(BitSet assignments) {
        parts.forEach(part -> part.addTooWide(assignments));
    }

    /** Lines that are run apart: each with its assignment behind it and then its event. */
    Places apart() {
        return apart;
    }

    private void run(LocalDate start, LocalDate endExclusive) {
        TreeSet<LocalDate> cuts = new TreeSet<>(run.prepared().turns().subSet(start, endExclusive));
        cuts.add(start);
        parts.forEach(part -> part.addStarts(cuts));
        List<LocalDate> days = List.copyOf(cuts);
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            assign(day.toEpochDay());
            parts.forEach(part -> part.enter(day.toEpochDay()));
            boolean isLast = i + 1 == days.size() || days.get(i + 1).isAfter(endExclusive);
            events(run.indexOf(day), run.indexOf(isLast ? endExclusive : days.get(i + 1)));
        }
    }

    /** Pays everybody what components pay that measure nothing, now that the others are paid. */
    private void payUnmeasured(int period) {
        PayeeRun payees = new PayeeRun(run.ledger(), run.result().lines());
        for (int account = 0; account < members.length; account++) {
            int one = members[account];
            if (!run.isApart(one) && run.isKnown(one)) {
                payUnmeasured(payees, account, period);
            }
        }
    }

    private void payUnmeasured(PayeeRun payees, int account, int period) {
        PayeeCase payee = new PayeeCase(run.ledger(), members[account]);
        run.totals().read(account, period, figures);
        List<Optional<PaidPeriod>> paid = payees.runUnmeasured(
                payee.place(), period, component -> figures[component * TableTotals.FIGURES + TableTotals.LIMITED]);
        for (int component = 0; component < paid.size(); component++) {
            if (paid.get(component).isPresent()) {
                PaidPeriod one = paid.get(component).get();
                run.totals().add(component, account, period, 0, one.earnedBesideSales(), one.total(), one.held());
                unmeasured.addAll(TableFindings.below(payee, period, one.findings()));
            }
        }
    }

    /** Finds the account of every payee from a day on. */
    private void assign(long day) {
        Arrays.fill(accounts, LineBatch.NOBODY);
        for (int account = 0; account < members.length; account++) {
            int one = members[account];
            if (run.prepared().holds(one, day)) {
                accounts[run.prepared().payeeOf(one)] = run.isApart(one) ? APART - one : account;
            }
        }
    }

    private void events(int from, int to) {
        int event = from;
        while (event < to) {
            int first = table.firstLines[event];
            int end = event + 1;
            while (end < to && table.firstLines[end + 1] - first <= BATCH) {
                end++;
            }
            batch(event, end);
            event = end;
        }
    }

    private void batch(int from, int to) {
        int first = table.firstLines[from];
        int size = table.firstLines[to] - first;
        batch.begin(first, size);
        if (kept == null && credited.length < size) {
            credited = new long[Math.max(BATCH, size)];
        }
        long[] amounts = kept == null ? credited : kept;
        int offset = kept == null ? 0 : first;
        split(from, to, amounts, offset - first);
        assign(from, to);
        if (run.needsEvents()) {
            place(from, to);
        }
        for (PartRun part : parts) {
            part.run(batch, amounts, offset, events);
        }
        if (parts.isEmpty()) {
            run.clear(first, first + size);
        }
    }

    /** What every line is credited, and what its factor is chosen by. */
    private void split(int from, int to, long[] amounts, int shift) {
        int first = table.firstLines[from];
        int line = first;
        for (int event = from; event < to; event++) {
            int last = table.firstLines[event + 1] - 1;
            char traits = table.traits[event];
            long left = table.amounts[event];
            for (; line < last; line++) {
                long part = part(event, line);
                left -= part;
                amounts[line + shift] = part;
                batch.choose(line - first, traits);
            }
            if (line == last) {
                amounts[line + shift] = table.credits == null ? left : table.credits[line];
                batch.choose(line - first, traits);
                line++;
            }
        }
    }

    /** Whose account every line is of. */
    private void assign(int from, int to) {
        int first = table.firstLines[from];
        int end = table.firstLines[to];
        int event = from;
        for (int line = first; line < end; line++) {
            int payee = table.payees[line];
            int account = payee >= 0 && payee < accounts.length ? accounts[payee] : LineBatch.NOBODY;
            batch.assign(line - first, account);
            if (account < 0) {
                event = eventOf(line, event);
                leave(event, line, payee, account);
            }
        }
    }

    /** The event of a line, from the one of a line before. */
    private int eventOf(int line, int from) {
        int event = from;
        while (table.firstLines[event + 1] <= line) {
            event++;
        }
        return event;
    }

    private long part(int event, int line) {
        if (table.shares == null) {
            return table.credits == null ? 0 : table.credits[line];
        }
        return shares.part(table.amounts[event], table.shares[line], table.isNarrow);
    }

    private void leave(int event, int line, int payee, int account) {
        if (account <= APART) {
            apart.add(line);
            apart.add(APART - account);
            apart.add(event);
        } else if (payee >= 0) {
            unpaid.add(line);
        }
    }

    private void place(int from, int to) {
        if (events.length < batch.size()) {
            events = new int[Math.max(BATCH, batch.size())];
        }
        int first = batch.first();
        for (int event = from; event < to; event++) {
            Arrays.fill(events, table.firstLines[event] - first, table.firstLines[event + 1] - first, event);
        }
    }
}
