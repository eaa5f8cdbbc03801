package dev.attain.incentives.commission.bulk;

import dev.attain.core.finding.Finding;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.column.LedgerTable;
import dev.attain.incentives.commission.column.Places;
import dev.attain.incentives.commission.column.TableColumns;
import dev.attain.incentives.commission.fact.PayeeLines;
import dev.attain.incentives.commission.kernel.Sale;
import dev.attain.incentives.commission.run.PlanLedger;
import dev.attain.incentives.credit.event.EventId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One calculation of one table. Mutable; its pay periods write to places of their own. */
final class TableRun {
    private final Preparation prepared;
    private final TableColumns given;
    private final LedgerTable ordered;
    private final TableColumns table;
    private final LocalDate asOf;
    private final RunOptions options;
    private final TableMeasures measures;
    private final PlanLedger ledger;
    private final List<long[]> factors;
    private final List<int[]> members;
    private final List<PeriodLayout> layouts;
    private final BitSet apart = new BitSet();
    private final boolean isAllApart;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private ResultColumns result;

    /**
     * Nothing is calculated yet.
     *
     * @param given the table as it was given
     * @param ordered the same in ledger order
     */
    TableRun(Preparation prepared, TableColumns given, LedgerTable ordered, LocalDate asOf, RunOptions options) {
        this.prepared = prepared;
        this.given = given;
        this.ordered = ordered;
        this.table = ordered.table();
        this.asOf = asOf;
        this.options = options;
        this.measures = new TableMeasures(prepared.plan(), table);
        int[] none = new int[prepared.assignments().size() + 1];
        PayeeLines empty = new PayeeLines(none, new int[0], new int[0], new int[0], measures.none());
        this.ledger = new PlanLedger(
                prepared.plan(),
                prepared.assigned(),
                empty,
                measures.factors(),
                line -> {
                    throw new IllegalStateException("there is no line " + line);
                },
                asOf);
        this.members = ledger.periods().stream().map(prepared::members).toList();
        this.isAllApart = !prepared.isFast() || !measures.isWhole();
        this.factors = isAllApart
                ? List.of()
                : IntStream.range(0, prepared.plan().parts().size())
                        .mapToObj(measures::units)
                        .toList();
        this.layouts = isAllApart
                ? List.of()
                : IntStream.range(0, ledger.periods().size())
                        .mapToObj(this::laidOut)
                        .toList();
        layouts.forEach(layout -> apart.or(layout.apart()));
        this.result = ResultColumns.none();
    }

    /** Runs all of it; where sums leave 64 bits, once more with those whose they are apart from the others. */
    TableResult run(Optional<TableResult> reused) {
        boolean keepsCredited = options.keepsLines() || isAllApart || !apart.isEmpty();
        result = ResultColumns.of(
                this, keepsCredited, reused.filter(old -> given.isInOrder()).map(TableResult::columns));
        reused.ifPresent(old -> clearUnmeasured());
        List<PeriodRun> runs = runs();
        BitSet tooWide = new BitSet();
        runs.forEach(one -> one.addTooWide(tooWide));
        if (!tooWide.isEmpty()) {
            return without(tooWide).run(reused);
        }
        Optional<ApartRun> others = Optional.empty();
        if (goesOn.get() && (isAllApart || !apart.isEmpty())) {
            others = Optional.of(new ApartRun(this, runs).run());
        }
        ResultColumns inPlace = given.isInOrder() ? result : result.broughtBack(ordered, given);
        TableFindings findings = new TableFindings(this, unpaid(runs), unmeasured(runs));
        return new TableResult(this, inPlace, findings, others, goesOn.get());
    }

    Preparation prepared() {
        return prepared;
    }

    /** The table as it was given. */
    TableColumns given() {
        return given;
    }

    /** The same in ledger order. */
    LedgerTable ordered() {
        return ordered;
    }

    TableColumns table() {
        return table;
    }

    RunOptions options() {
        return options;
    }

    TableMeasures measures() {
        return measures;
    }

    /** Which sale an event in ledger order is. */
    Sale sale(int event) {
        return new Sale(EventId.of(ordered.name(event)), Optional.empty(), table.samples.get(table.traits[event]));
    }

    /** The plan without lines. */
    PlanLedger ledger() {
        return ledger;
    }

    LocalDate asOf() {
        return asOf;
    }

    long[] factors(int component) {
        return factors.get(component);
    }

    /** The assignments of the accounts of a pay period. */
    int[] members(int period) {
        return members.get(period);
    }

    /** The same of all pay periods. */
    List<int[]> members() {
        return members;
    }

    PeriodLayout layout(int period) {
        return layouts.get(period);
    }

    boolean isAllApart() {
        return isAllApart;
    }

    boolean isApart(int assignment) {
        return isAllApart || apart.get(assignment);
    }

    /** Whether an assignment has begun as far as it is known. */
    boolean isKnown(int assignment) {
        return prepared.firstDay(assignment) < ledger.unknown().toEpochDay();
    }

    /** Whether a measure needs the events of lines. */
    boolean needsEvents() {
        return !isAllApart && measures.readsEvents();
    }

    ResultColumns result() {
        return result;
    }

    LineColumns columns(int component) {
        return result.lines().get(component);
    }

    long @Nullable [] credited() {
        return result.credited();
    }

    TableTotals totals() {
        return result.totals();
    }

    /** Writes that lines earn nothing. */
    void clear(int from, int to) {
        result.lines().forEach(columns -> columns.clear(from, to));
    }

    /** The first event on a day or later. */
    int indexOf(LocalDate day) {
        return table.indexOf(day.toEpochDay() - table.format.firstDay().toEpochDay());
    }

    /** The first day of a pay period that is not paid any more or not known yet. */
    LocalDate endExclusive(int period) {
        LocalDate end = ledger.periods().get(period).endExclusive();
        return end.isBefore(ledger.unknown()) ? end : ledger.unknown();
    }

    /**
     * The same run, of which nobody is told again, with more assignments apart; one that was ended comes to its end at
     * once.
     */
    private TableRun without(BitSet tooWide) {
        RunOptions told = new RunOptions(
                options.keepsLines(), options.keepsTrace(), options.executor(), (paid, of) -> goesOn.get());
        TableRun again = new TableRun(prepared, given, ordered, asOf, told);
        again.apart.or(apart);
        again.apart.or(tooWide);
        return again;
    }

    private PeriodLayout laidOut(int period) {
        var key = new Preparation.LayoutKey(ledger.periods().get(period).start(), measures.digits());
        return prepared.layout(key, () -> PeriodLayout.of(ledger, period, members.get(period)));
    }

    /** Runs what lies before all pay periods, these side by side, and what lies behind them. */
    private List<PeriodRun> runs() {
        List<SalesPeriod> periods = ledger.periods();
        int first = periods.isEmpty()
                ? indexOf(ledger.unknown())
                : indexOf(periods.get(0).start());
        int end = periods.isEmpty() ? first : indexOf(endExclusive(periods.size() - 1));
        int known = Math.max(end, indexOf(ledger.unknown()));
        List<CompletableFuture<Optional<PeriodRun>>> running = IntStream.range(0, periods.size())
                .mapToObj(period -> CompletableFuture.supplyAsync(() -> run(period), options.executor()))
                .toList();
        List<PeriodRun> runs = new ArrayList<>();
        runs.add(PeriodRun.outside(this, 0, Math.min(first, known)));
        running.forEach(one -> one.join().ifPresent(runs::add));
        runs.add(PeriodRun.outside(this, end, known));
        PeriodRun.outside(this, known, table.events());
        return runs;
    }

    private Optional<PeriodRun> run(int period) {
        if (!goesOn.get()) {
            totals().clear(period);
            clear(
                    table.firstLines[indexOf(ledger.periods().get(period).start())],
                    table.firstLines[indexOf(endExclusive(period))]);
            return Optional.empty();
        }
        PeriodRun run = PeriodRun.of(this, period);
        if (!options.watcher().goOn(done.incrementAndGet(), ledger.periods().size())
                && done.get() < ledger.periods().size()) {
            goesOn.set(false);
        }
        return Optional.of(run);
    }

    /** No line is of a component that measures nothing. */
    private void clearUnmeasured() {
        for (int component = 0; component < result.lines().size(); component++) {
            if (!prepared.measures(component)) {
                columns(component).clear(0, table.lines());
            }
        }
    }

    private static List<Finding> unmeasured(List<PeriodRun> runs) {
        return runs.stream().flatMap(one -> one.unmeasured().stream()).toList();
    }

    private static Places unpaid(List<PeriodRun> runs) {
        Places all = new Places();
        runs.forEach(run -> all.addAll(run.unpaid()));
        return all;
    }
}
