package dev.attain.incentives.commission.bulk;

import dev.attain.incentives.commission.account.Accounts;
import dev.attain.incentives.commission.account.BatchRun;
import dev.attain.incentives.commission.account.CurveTerms;
import dev.attain.incentives.commission.account.LineBatch;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.account.LineRun;
import dev.attain.incentives.commission.account.WholeCurve;
import dev.attain.incentives.commission.column.CreditedLines;
import dev.attain.incentives.commission.column.SplicedLines;
import dev.attain.incentives.commission.run.PayeeCase;
import dev.attain.incentives.commission.run.StretchRun;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;

/** One component over one pay period: of everybody, or of one account after the other. Mutable, for one thread. */
final class PartRun implements Accounts.Opener {
    private final TableRun run;
    private final int component;
    private final int accountsAtOnce;
    private final Optional<WholeCurve> curve;
    private final Accounts accounts;
    private final BatchRun batches;
    private final LineRun single;
    private final Measure measure;
    private final boolean isAlone;
    private final long[] factors;
    private int period;
    private PeriodLayout.Part layout;

    /** Which account of the pay period is the first here. */
    private int first;

    private int stretch;
    private long[] others = new long[0];

    private PartRun(TableRun run, int component, int period, int size, LineColumns columns) {
        this.run = run;
        this.component = component;
        this.period = period;
        this.accountsAtOnce = size;
        this.layout = run.layout(period).parts().get(component);
        this.curve = run.prepared().curve(component);
        this.measure =
                run.prepared().plan().parts().get(component).terms().measures().get(0);
        this.isAlone = measure.window() instanceof MeasureWindow.PerEvent;
        this.factors = run.factors(component);
        this.accounts = new Accounts(run.ledger().accountTerms(component), size, this, columns);
        this.batches = new BatchRun(accounts, columns);
        this.single = new LineRun(accounts, factors, isAlone);
    }

    /** All accounts of a pay period. */
    static PartRun of(TableRun run, int component, int period) {
        int size = run.members(period).length;
        PartRun part = new PartRun(run, component, period, size, run.columns(component));
        part.begin(period, 0);
        return part;
    }

    /** One account after the other: each is begun. */
    static PartRun alone(TableRun run, int component) {
        return new PartRun(run, component, 0, 1, LineColumns.of(1, false));
    }

    /**
     * Begins an account, whose lines go into columns of their own.
     *
     * @param known what its lines came to before; no columns where nobody kept it
     */
    void begin(int periodNow, int account, LineColumns columns, LineColumns known) {
        accounts.keepIn(columns);
        single.begin(known);
        begin(periodNow, account);
    }

    /** Begins a pay period, from an account on. */
    void begin(int periodNow, int firstAccount) {
        period = periodNow;
        layout = run.layout(periodNow).parts().get(component);
        first = firstAccount;
        stretch = 0;
        for (int account = 0; account < accountsAtOnce; account++) {
            accounts.begin(account, layout.room(first + account));
        }
    }

    /** Where the stretch after the current one begins, since 1970; behind all days if there is none. */
    long nextStart() {
        return stretch + 1 < layout.stretches().size()
                ? layout.stretches().get(stretch + 1).firstDay()
                : Long.MAX_VALUE;
    }

    /** Adds the days on which a window begins. */
    void addStarts(Collection<LocalDate> days) {
        layout.stretches().forEach(one -> days.add(one.stretch().start()));
    }

    /** Begins the window that begins on a day, if there is one. */
    void enter(long day) {
        if (nextStart() == day) {
            stretch++;
            for (int account = 0; account < accountsAtOnce; account++) {
                accounts.restart(account, 0, false);
            }
            single.restart();
        }
    }

    /** Runs lines that are new to the one account, all in the current stretch. */
    void run(SplicedLines.Slice slice) {
        turnTo(slice);
        single.run(slice.from(), slice.to());
    }

    /** Runs lines that were its own before. */
    void again(SplicedLines.Slice slice) {
        turnTo(slice);
        single.again(slice.from(), slice.to());
    }

    private void turnTo(SplicedLines.Slice slice) {
        int firstValue = measure.figure() == MeasureFigure.EVENTS ? slice.from() : 0;
        single.turnTo(slice.lines().traits, values(slice), firstValue, slice.shift());
    }

    private long[] values(SplicedLines.Slice slice) {
        CreditedLines lines = slice.lines();
        return switch (measure.figure()) {
            case AMOUNT -> lines.credited;
            case QUANTITY -> lines.quantities;
            case MARGIN -> lines.margins;
            case EVENTS -> {
                long[] values = new long[slice.to() - slice.from()];
                Arrays.setAll(values, at -> run.measures().events(lines.traits[slice.from() + at]));
                yield values;
            }
        };
    }

    /** Takes down what the one account came to. */
    void close(long[] totals) {
        int at = component * TableTotals.FIGURES;
        totals[at + TableTotals.MEASURE] = accounts.measure(0);
        totals[at + TableTotals.EARNED] = accounts.earned(0);
        totals[at + TableTotals.LIMITED] = accounts.limited(0);
        totals[at + TableTotals.HELD] = accounts.held(0);
    }

    /**
     * Runs lines.
     *
     * @param events by place in the batch; read where another figure than the amount is measured
     */
    void run(LineBatch batch, long[] credited, int offset, int[] events) {
        boolean isAmount = measure.figure() == MeasureFigure.AMOUNT;
        long[] values = isAmount ? credited : figures(batch, events);
        if (isAlone) {
            batches.linesAlone(batch, values, isAmount ? offset : 0, factors);
        } else {
            batches.lines(batch, values, isAmount ? offset : 0, factors);
        }
    }

    /** Adds the assignments whose sums left 64 bits. */
    void addTooWide(BitSet assignments) {
        int[] members = run.members(period);
        batches.givenUp().stream().forEach(account -> assignments.set(members[first + account]));
    }

    /** Takes down what everybody came to. */
    void close(TableTotals totals) {
        for (int account = 0; account < accountsAtOnce; account++) {
            totals.add(
                    component,
                    account,
                    period,
                    accounts.measure(account),
                    accounts.earned(account),
                    accounts.limited(account),
                    accounts.held(account));
        }
    }

    @Override
    public void open(Accounts opened, int account) {
        CurveTerms way = layout.stretches().get(stretch).of(first + account);
        if (!way.isNarrow() || curve.isEmpty()) {
            opened.payInRatios(account, way.eventCap());
        } else {
            opened.pay(account, curve.get(), way);
        }
    }

    @Override
    public PayCurve curve(int account) {
        PayeeCase payee = new PayeeCase(run.ledger(), run.members(period)[first + account]);
        return StretchRun.familyCurve(
                payee,
                run.ledger().prepared().parts().get(component).family().orElseThrow(),
                payee.quota(measure, layout.stretches().get(stretch).stretch(), period),
                period);
    }

    /** What lines add to the figure; a line whose event does not say it is not counted. */
    private long[] figures(LineBatch batch, int[] events) {
        if (others.length < batch.size()) {
            others = new long[batch.size()];
        }
        for (int i = 0; i < batch.size(); i++) {
            others[i] = run.measures().value(measure.figure(), events[i], batch.first() + i);
        }
        return others;
    }
}
