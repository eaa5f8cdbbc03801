package dev.attain.incentives.commission.run;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Rate;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.account.AccountTerms;
import dev.attain.incentives.commission.fact.LineFactors;
import dev.attain.incentives.commission.fact.MeasureColumn;
import dev.attain.incentives.commission.fact.PayeeFigures;
import dev.attain.incentives.commission.fact.PayeeLines;
import dev.attain.incentives.commission.fact.Stretch;
import dev.attain.incentives.commission.kernel.CapState;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.Sale;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a run knows about one plan: what was agreed, with whom, and what happened. Immutable. */
public final class PlanLedger {
    private final PreparedPlan prepared;
    private final Assigned assigned;
    private final PayeeLines lines;
    private final List<LineFactors> factors;
    private final boolean remembers;
    private final List<SalesPeriod> periods;
    private final List<LocalDate> years;
    private final Map<MeasureWindow, List<List<Stretch>>> stretches = new HashMap<>();
    private final Sales sales;
    private final List<Optional<MeasureColumn>> columns;
    private final List<Optional<MeasureColumn>> bases;
    private final LocalDate asOf;

    /**
     * Everybody who has the plan.
     *
     * @param figures by assignment: what is given beside credits
     * @param assignments themselves
     * @param since the first day of the first of them; empty without any
     * @param until the first day on which none holds any longer; empty without any
     */
    public record Assigned(
            List<PayeeFigures> figures,
            List<PlanAssignment> assignments,
            Optional<LocalDate> since,
            Optional<LocalDate> until) {

        /** The assignments that these figures are of. */
        public static Assigned of(List<PayeeFigures> figures) {
            List<PlanAssignment> all =
                    figures.stream().map(PayeeFigures::assignment).toList();
            return new Assigned(
                    List.copyOf(figures),
                    all,
                    all.stream().map(PlanAssignment::since).min(LocalDate::compareTo),
                    all.stream()
                            .map(one -> one.untilExclusive().orElse(LocalDate.MAX))
                            .max(LocalDate::compareTo));
        }
    }

    /** Takes what is known as it is. */
    public PlanLedger(
            PreparedPlan prepared,
            Assigned assigned,
            PayeeLines lines,
            List<LineFactors> factors,
            Sales sales,
            LocalDate asOf) {
        this.prepared = prepared;
        this.assigned = assigned;
        this.lines = lines;
        this.factors = factors;
        this.sales = sales;
        this.columns = prepared.parts().stream()
                .map(part -> part.terms().measures().stream().findFirst().map(this::column))
                .toList();
        this.bases = prepared.parts().stream()
                .map(part -> part.terms().base().map(this::column))
                .toList();
        this.asOf = asOf;
        this.remembers = prepared.plan().components().stream().anyMatch(this::remembers);
        this.periods = payPeriods();
        this.years = periods.stream()
                .map(period -> plan().calendar()
                        .periodOf(period.start(), Granularity.YEAR)
                        .start())
                .toList();
        prepared.measures().stream()
                .map(Measure::window)
                .distinct()
                .forEach(window -> stretches.put(window, stretches(window)));
    }

    /** What was agreed. */
    public CommissionPlan plan() {
        return prepared.plan();
    }

    /** The plan with its code. */
    public PreparedPlan prepared() {
        return prepared;
    }

    /** With whom it was agreed. */
    public List<PlanAssignment> assignments() {
        return assigned.assignments();
    }

    /** What is given of the payee of an assignment beside credits. */
    public PayeeFigures figures(int assignment) {
        return assigned.figures().get(assignment);
    }

    /** The credits of all assignments. */
    public PayeeLines lines() {
        return lines;
    }

    /** Which sale a line is. */
    public Sale sale(int line) {
        return sales.sale(lines.source(line));
    }

    /** Which credit a line is; empty where lines come from a table. */
    public Optional<SalesCredit> credit(int line) {
        return sales.credit(lines.source(line));
    }

    /** Whether a pay period needs to know what earlier ones paid: for caps that run on, and for true-ups. */
    public boolean remembers() {
        return remembers;
    }

    /** The column of what a component measures first; empty if it measures nothing. */
    public Optional<MeasureColumn> column(int component) {
        return columns.get(component);
    }

    /** The column of what a component is paid on, where that is another. */
    public Optional<MeasureColumn> base(int component) {
        return bases.get(component);
    }

    /** By what the lines of a component are multiplied. */
    public LineFactors factors(int component) {
        return factors.get(component);
    }

    /** All pay periods from that of the first assignment to that of the last known day. */
    public List<SalesPeriod> periods() {
        return periods;
    }

    /** The pay period of a day: the place of the first that does not end before it. */
    public int periodOf(LocalDate day) {
        int place = 0;
        while (place < periods.size() && !day.isBefore(periods.get(place).endExclusive())) {
            place++;
        }
        return place;
    }

    /** The place behind the last pay period that begins before a day. */
    public int endOf(LocalDate untilExclusive) {
        int place = periods.size();
        while (place > 0 && !periods.get(place - 1).start().isBefore(untilExclusive)) {
            place--;
        }
        return place;
    }

    /** The first day of the fiscal year of a pay period. */
    public LocalDate year(int period) {
        return years.get(period);
    }

    /** The last day whose facts count. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The first day that is not known yet. */
    public LocalDate unknown() {
        return asOf.plusDays(1);
    }

    /** The column of a measure. */
    public MeasureColumn column(Measure measure) {
        return lines.measure(prepared.measures().indexOf(measure));
    }

    /** The stretches of a pay period for a payee who has the plan since a day. */
    public List<Stretch> stretches(MeasureWindow window, int period, LocalDate since) {
        return window instanceof MeasureWindow.InceptionToDate
                ? Stretch.of(window, plan(), periods.get(period), since)
                : requireNonNull(stretches.get(window), "stretches of the window")
                        .get(period);
    }

    /** What the kernel needs to know of a component. */
    public AccountTerms accountTerms(int component) {
        ComponentTerms terms = prepared.parts().get(component).terms();
        return new AccountTerms(
                plan().currency(),
                plan().conventions().rounding().mode(),
                plan().conventions().rounding().point(),
                terms.measures().stream()
                        .findFirst()
                        .map(measure -> column(measure).digits())
                        .orElse(0),
                factors(component).digits(),
                factors(component).largest(),
                terms.holdback().map(Holdback::share).orElse(Rate.ZERO));
    }

    private boolean remembers(ComponentTerms terms) {
        return terms.limits().caps().stream().anyMatch(CapState::remembers)
                || terms.measures().stream().limit(1).anyMatch(measure -> truesUp(measure.window()));
    }

    /** Whether a window that goes on is paid again by the curve of now. */
    boolean truesUp(MeasureWindow window) {
        boolean goesOn = window instanceof MeasureWindow.InceptionToDate
                || (window instanceof MeasureWindow.Within within
                        && plan().payPeriod().isFinerThan(within.granularity()));
        return goesOn && plan().conventions().longWindow() == LongWindow.TRUE_UP;
    }

    private List<List<Stretch>> stretches(MeasureWindow window) {
        return periods.stream()
                .map(period -> Stretch.of(window, plan(), period, period.start()))
                .toList();
    }

    private List<SalesPeriod> payPeriods() {
        List<SalesPeriod> all = new ArrayList<>();
        LocalDate since = assigned.since().orElse(unknown());
        LocalDate until =
                assigned.until().filter(end -> end.isBefore(unknown())).orElse(unknown());
        if (since.isBefore(until)) {
            SalesPeriod period = plan().calendar().periodOf(since, plan().payPeriod());
            all.add(period);
            while (period.endExclusive().isBefore(until)) {
                period = plan().calendar().shift(period, 1);
                all.add(period);
            }
        }
        return List.copyOf(all);
    }
}
