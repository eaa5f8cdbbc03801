package dev.attain.incentives.commission.run;

import static dev.attain.core.internal.ExactMath.powerOfTen;
import static java.util.Objects.requireNonNull;

import dev.attain.incentives.commission.account.AccountTerms;
import dev.attain.incentives.commission.account.Accounts;
import dev.attain.incentives.commission.account.CurveTerms;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.account.WholeCurve;
import dev.attain.incentives.commission.fact.LineFactors;
import dev.attain.incentives.commission.fact.MeasureColumn;
import dev.attain.incentives.commission.kernel.BaseEarning;
import dev.attain.incentives.commission.kernel.BaseWalk;
import dev.attain.incentives.commission.kernel.LinePricing;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.Sale;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.curve.CurveFamily;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.RateSteps;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One component, set up to run the lines of one payee after the other through one account; mutable, for one thread. */
public final class ComponentMachine implements Accounts.Opener {
    private final PlanLedger ledger;
    private final int component;
    private final AccountTerms terms;
    private final Optional<MeasureColumn> column;
    private final Optional<MeasureColumn> base;
    private final LineFactors factors;
    private final Optional<WholeCurve> whole;
    private final LineColumns columns;
    private final Accounts accounts;
    private final List<PayCap> caps;
    private final Optional<Measure> measure;
    private final boolean isAlone;
    private final boolean truesUp;
    private @Nullable StretchRun current;

    ComponentMachine(PlanLedger ledger, int component, LineColumns columns) {
        this.ledger = ledger;
        this.component = component;
        this.terms = ledger.accountTerms(component);
        this.column = ledger.column(component);
        this.base = ledger.base(component);
        this.factors = ledger.factors(component);
        this.whole = part().family().flatMap(family -> WholeCurve.of(family.one()));
        this.columns = columns;
        this.accounts = new Accounts(terms, 1, this, columns);
        this.caps = CapRun.caps(terms().limits());
        this.measure = terms().measures().stream().findFirst();
        this.isAlone = measure.filter(one -> one.window() instanceof MeasureWindow.PerEvent)
                .isPresent();
        this.truesUp = measure.filter(one -> ledger.truesUp(one.window())).isPresent();
    }

    PreparedPlan.Part part() {
        return ledger.prepared().parts().get(component);
    }

    ComponentTerms terms() {
        return part().terms();
    }

    Optional<CurveFamily> family() {
        return part().family();
    }

    /** What is measured; only for a component that measures something. */
    Measure measure() {
        return measure.orElseThrow();
    }

    /** Its column; only for a component that measures something. */
    MeasureColumn column() {
        return column.orElseThrow();
    }

    /** The column of what is paid where another measure finds the rate. */
    Optional<MeasureColumn> base() {
        return base;
    }

    /** Whether there is something to measure. */
    boolean measures() {
        return column.isPresent();
    }

    /** Whether a line counts for the component. */
    boolean counts(int line) {
        return column().counts(line) || base.filter(of -> of.counts(line)).isPresent();
    }

    /** Whether any line of a range does. */
    boolean countsAny(int from, int to) {
        return column().countsAny(from, to)
                || base.filter(of -> of.countsAny(from, to)).isPresent();
    }

    /** Its caps on pay period and year. */
    List<PayCap> caps() {
        return caps;
    }

    Accounts accounts() {
        return accounts;
    }

    /** Whether every sale earns on its own. */
    boolean isAlone() {
        return isAlone;
    }

    /** Whether a window that goes on is paid again by the curve of now. */
    boolean truesUp() {
        return truesUp;
    }

    /** How many units of the measure's column are 1. */
    private long measureUnit() {
        return powerOfTen(column().digits());
    }

    /** How many minor units are 1. */
    private long moneyUnit() {
        return powerOfTen(ledger.plan().currency().getDefaultFractionDigits());
    }

    /** Pays along the family's curve, stretched. */
    void payByFamily(CurveTerms paid) {
        if (whole.isPresent() && paid.isNarrow()) {
            accounts.pay(0, whole.get(), paid);
        } else {
            accounts.payInRatios(0, paid.eventCap());
        }
    }

    /** Pays along a curve of a payee's own. */
    void pay(PayCurve curve, long eventCap) {
        WholeCurve.of(curve)
                .ifPresentOrElse(
                        found -> accounts.pay(0, found, new CurveTerms(measureUnit(), moneyUnit(), eventCap)),
                        () -> accounts.payInRatios(0, eventCap));
    }

    /** Runs a range of lines through the account. */
    void run(int from, int to) {
        if (column().isInRatios() || factors.isInRatios()) {
            runInRatios(from, to);
        } else if (isAlone()) {
            runAlone(from, to);
        } else {
            runAlong(from, to);
        }
    }

    /** Runs a range of lines whose base earns by rates that the measure finds. */
    void runOnBase(BaseWalk walk, RateSteps rates, LinePricing.Rules rules, int from, int to) {
        for (int line = from; line < to; line++) {
            if (counts(line)) {
                List<BaseWalk.Part> parts = isAlone() ? BaseWalk.alone(rates, sold(line)) : walk.next(sold(line));
                accounts.inRatios()
                        .figure(
                                line,
                                0,
                                BaseEarning.of(rules, sale(line), parts).exact());
            }
        }
    }

    /** Which sale a line is. */
    Sale sale(int line) {
        return ledger.sale(line);
    }

    /** How a line moves the measure, and how much base it has. */
    BaseWalk.Sold sold(int line) {
        return new BaseWalk.Sold(column().exact(line), base.orElseThrow().exact(line));
    }

    /** Writes that a range of lines earns nothing. */
    void clear(int from, int to) {
        columns.clear(from, to);
    }

    /** Takes caps off a range of lines; what of these is held then. */
    long letThrough(int from, int to) {
        long held = 0;
        for (int line = from; line < to && measures(); line++) {
            if (counts(line)) {
                long heldBack = accounts.heldOf(columns.amount(line));
                columns.limit(line, columns.amount(line), heldBack);
                held += heldBack;
            }
        }
        return held;
    }

    /** Makes a stretch the one that is asked. */
    void take(StretchRun stretch) {
        current = stretch;
    }

    private void runAlong(int from, int to) {
        MeasureColumn values = column();
        for (int line = from; line < to; line++) {
            if (values.counts(line)) {
                accounts.line(
                        line,
                        0,
                        values.units(line),
                        factors.units(ledger.lines().traits(line)));
            }
        }
    }

    private void runAlone(int from, int to) {
        MeasureColumn values = column();
        for (int line = from; line < to; line++) {
            if (values.counts(line)) {
                accounts.alone(
                        line,
                        0,
                        values.units(line),
                        factors.units(ledger.lines().traits(line)));
            }
        }
    }

    private void runInRatios(int from, int to) {
        MeasureColumn values = column();
        for (int line = from; line < to; line++) {
            if (!values.counts(line)) {
                continue;
            }
            if (isAlone()) {
                accounts.inRatios()
                        .alone(
                                line,
                                0,
                                values.exact(line),
                                factors.exact(ledger.lines().traits(line)));
            } else {
                accounts.inRatios()
                        .line(
                                line,
                                0,
                                values.exact(line),
                                factors.exact(ledger.lines().traits(line)));
            }
        }
    }

    @Override
    public void open(Accounts opened, int account) {
        requireNonNull(current, "stretch").open();
    }

    @Override
    public PayCurve curve(int account) {
        return requireNonNull(current, "stretch").curve();
    }
}
