package dev.attain.incentives.commission.bulk;

import dev.attain.incentives.commission.account.AccountOpener;
import dev.attain.incentives.commission.account.Accounts;
import dev.attain.incentives.commission.account.LineBatch;
import dev.attain.incentives.commission.account.WholeCurve;
import dev.attain.incentives.commission.run.FamilyPay;
import dev.attain.incentives.commission.run.PayeeCase;
import dev.attain.incentives.commission.run.StretchRun;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** One component over one pay period of everybody. Mutable, for one thread. */
final class PartRun implements AccountOpener {
    private final TableRun run;
    private final int component;
    private final int period;
    private final PeriodLayout.Part layout;
    private final Optional<WholeCurve> curve;
    private final Accounts accounts;
    private final Measure measure;
    private final boolean isAlone;
    private final long[] factors;
    private int stretch;
    private long[] others = new long[0];

    PartRun(TableRun run, int component, int period) {
        this.run = run;
        this.component = component;
        this.period = period;
        this.layout = run.layout(period).parts().get(component);
        this.curve = run.prepared().curve(component);
        this.measure =
                run.prepared().plan().parts().get(component).terms().measures().get(0);
        this.isAlone = measure.window() instanceof MeasureWindow.PerEvent;
        this.factors = run.factors(component);
        int size = layout.size();
        this.accounts = new Accounts(run.ledger().accountTerms(component), size, this, run.columns(component));
        for (int account = 0; account < size; account++) {
            accounts.begin(account, layout.room(account));
        }
    }

    /** Adds the days on which a window begins. */
    void addStarts(Collection<LocalDate> days) {
        layout.stretches().forEach(one -> days.add(one.stretch().start()));
    }

    /** Begins the window that begins on a day, if there is one. */
    void enter(long day) {
        if (stretch + 1 < layout.stretches().size()
                && layout.stretches().get(stretch + 1).stretch().start().toEpochDay() == day) {
            stretch++;
            for (int account = 0; account < layout.size(); account++) {
                accounts.restart(account, 0, false);
            }
        }
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
            accounts.linesAlone(batch, values, isAmount ? offset : 0, factors);
        } else {
            accounts.lines(batch, values, isAmount ? offset : 0, factors);
        }
    }

    /** Takes down what everybody came to. */
    void close(TableTotals totals) {
        for (int account = 0; account < layout.size(); account++) {
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
        FamilyPay way = layout.stretches().get(stretch).of(account);
        if (!way.isNarrow() || curve.isEmpty()) {
            opened.payInRatios(account, way.eventCap());
        } else {
            opened.pay(account, curve.get(), way.measure(), way.pay(), way.eventCap());
        }
    }

    @Override
    public PayCurve curve(int account) {
        PayeeCase payee = new PayeeCase(run.ledger(), run.members(period)[account]);
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
