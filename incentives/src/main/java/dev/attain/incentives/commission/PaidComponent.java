package dev.attain.incentives.commission;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Source;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.money.Unit;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.fact.MeasureColumn;
import dev.attain.incentives.commission.fact.Stretch;
import dev.attain.incentives.commission.kernel.BaseEarning;
import dev.attain.incentives.commission.kernel.BaseWalk;
import dev.attain.incentives.commission.kernel.CapState;
import dev.attain.incentives.commission.kernel.Earning;
import dev.attain.incentives.commission.kernel.LinePricing;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.run.PaidPeriod;
import dev.attain.incentives.commission.run.PayeeCase;
import dev.attain.incentives.commission.run.PayeeResult;
import dev.attain.incentives.commission.run.PlanLedger;
import dev.attain.incentives.commission.run.RunText;
import dev.attain.incentives.commission.run.StretchRun;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.RateSteps;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.measure.MetricReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A component of a statement, as a view of what the kernel left.
 *
 * @param result the payee's
 * @param period which pay period
 * @param component which component
 */
record PaidComponent(PayeeResult result, int period, int component) implements ComponentStatement {
    @Override
    public String id() {
        return terms().id();
    }

    @Override
    public List<CommissionLine> lines() {
        List<CommissionLine> lines = new ArrayList<>();
        List<PaidPeriod.Extra> extras = paid().extras();
        int next = 0;
        int end = payee().indexOf(payee().period(period).endExclusive());
        for (int line = payee().indexOf(payee().period(period).start()); line < end; line++) {
            for (; next < extras.size() && extras.get(next).place() <= line; next++) {
                lines.add(line(extras.get(next)));
            }
            if (earns(line)) {
                lines.add(sale(line));
            }
        }
        extras.subList(next, extras.size()).forEach(extra -> lines.add(line(extra)));
        return List.copyOf(lines);
    }

    @Override
    public Optional<MeasureReading> reading() {
        return terms().measures().stream()
                .findFirst()
                .map(measure -> payee().reading(measure, payee().lastStretch(measure, period), period));
    }

    @Override
    public List<MetricReading> metrics() {
        return payee().metrics(terms(), period);
    }

    @Override
    public Money subtotal() {
        return new Money(plan().currency(), paid().total());
    }

    @Override
    public Money held() {
        return new Money(plan().currency(), paid().held());
    }

    /** Under rounding per statement the exact figure, which only the total rounds. */
    @Override
    public Explanation explanation() {
        RoundingPoint point = plan().conventions().rounding().point();
        Explanation exact = point == RoundingPoint.PER_LINE
                ? sumOf(lines().stream().map(CommissionLine::explanation).toList())
                : limited();
        int digits = plan().currency().getDefaultFractionDigits();
        return (point == RoundingPoint.PER_COMPONENT
                        ? exact.rounded(digits, plan().conventions().rounding().mode())
                        : exact)
                .from(new Source(id(), plan().id(), plan().version()));
    }

    /** What all lines earn exactly, before caps and floor. */
    Ratio earned() {
        return earnings().stream().map(Earning::exact).reduce(Ratio.ZERO, Ratio::plus);
    }

    private Explanation limited() {
        Explanation pay = sumOf(earnings().stream().map(Earning::explanation).toList());
        for (CapState.Step step : paid().caps()) {
            pay = step.explain(pay, Unit.of(plan().currency()));
        }
        if (terms().limits().floor().isPresent()) {
            Quantity floor = Quantity.of(terms().limits().floor().get());
            Explanation least = Explanation.input(RunText.FLOOR_LEVEL.message(id()), floor);
            pay = Explanation.maximum(RunText.COMPONENT.message(id()), List.of(pay, least));
        }
        return pay;
    }

    private List<Earning> earnings() {
        return lines().stream()
                .filter(line -> line.kind() != LineKind.CAP && line.kind() != LineKind.FLOOR)
                .map(line -> ((PaidLine) line).earning())
                .toList();
    }

    private Explanation sumOf(List<Explanation> parts) {
        Quantity nothing = new Quantity(Ratio.ZERO, Unit.of(plan().currency()));
        return parts.isEmpty()
                ? Explanation.input(RunText.COMPONENT.message(id()), nothing)
                : Explanation.sum(RunText.COMPONENT.message(id()), parts);
    }

    private PaidLine line(PaidPeriod.Extra extra) {
        return new PaidLine(
                plan(),
                LineKind.valueOf(extra.kind().name()),
                id(),
                Optional.empty(),
                extra.figures(),
                extra::earning,
                extra::runningBefore);
    }

    /** The line of a sale. */
    PaidLine sale(int line) {
        return new PaidLine(
                plan(),
                LineKind.SALE,
                id(),
                ledger().credit(line),
                columns().figures(line),
                () -> earning(line),
                () -> runningBefore(line));
    }

    private Earning earning(int line) {
        Optional<RateSteps> rates = paid().asked(line).flatMap(PaidPeriod.Asked::rates);
        return rates.isPresent() ? onBase(rates.get(), line) : alongCurve(line);
    }

    private Earning alongCurve(int line) {
        MeasureColumn column = ledger().column(component).orElseThrow();
        LinePricing pricing = new LinePricing(StretchRun.rules(payee(), terms(), period), curve(line));
        Ratio value = column.exact(line);
        if (isAlone()) {
            return pricing.alone(ledger().sale(line), value);
        }
        int windowFrom = payee().indexOf(stretch(line).windowStart());
        boolean isFirst = !column.countsAny(windowFrom, line);
        Ratio before = columns().isTraced() && !column.isInRatios()
                ? column.exactly(columns().before(line))
                : column.sum(windowFrom, line);
        return pricing.accumulated(ledger().sale(line), before, value, isFirst);
    }

    private Earning onBase(RateSteps rates, int line) {
        List<BaseWalk.Part> parts = isAlone() ? BaseWalk.alone(rates, sold(line)) : walked(rates, line);
        return BaseEarning.of(StretchRun.rules(payee(), terms(), period), ledger().sale(line), parts);
    }

    private List<BaseWalk.Part> walked(RateSteps rates, int line) {
        BaseWalk walk = new BaseWalk(rates);
        for (int earlier = payee().indexOf(stretch(line).windowStart()); earlier < line; earlier++) {
            if (counts(earlier)) {
                walk.next(sold(earlier));
            }
        }
        return walk.next(sold(line));
    }

    private BaseWalk.Sold sold(int line) {
        return new BaseWalk.Sold(
                ledger().column(component).orElseThrow().exact(line),
                ledger().base(component).orElseThrow().exact(line));
    }

    /** The exact sum of all that stands before a sale where sums are rounded. */
    private Ratio runningBefore(int line) {
        RoundingPoint point = plan().conventions().rounding().point();
        if (point == RoundingPoint.PER_LINE) {
            return Ratio.ZERO;
        }
        Ratio sum = point == RoundingPoint.PER_STATEMENT ? carriedIn() : Ratio.ZERO;
        for (PaidPeriod.Extra extra : paid().extras()) {
            sum = extra.place() <= line ? sum.plus(extra.earning().exact()) : sum;
        }
        for (int one = payee().indexOf(payee().period(period).start()); one < line; one++) {
            sum = earns(one) ? sum.plus(earning(one).exact()) : sum;
        }
        return sum;
    }

    private Ratio carriedIn() {
        Ratio sum = result.exactBasePay(period);
        for (int other = 0; other < component; other++) {
            sum = sum.plus(
                    new PaidComponent(result, period, other).limited().value().value());
        }
        return sum;
    }

    private PayCurve curve(int line) {
        Optional<PaidPeriod.Asked> asked = paid().asked(line);
        return asked.isPresent()
                ? asked.get().curve().orElseThrow()
                : StretchRun.familyCurve(
                        payee(),
                        part().family().orElseThrow(),
                        payee().quota(measure(), stretch(line), period),
                        period);
    }

    /** Whether a line counts, and there is a curve that it moves along. */
    private boolean earns(int line) {
        return counts(line) && paid().asked(line).map(PaidPeriod.Asked::pays).orElse(true);
    }

    private boolean counts(int line) {
        return terms().measures().stream()
                        .limit(1)
                        .anyMatch(measure -> ledger().column(measure).counts(line))
                || terms().base()
                        .filter(base -> ledger().column(base).counts(line))
                        .isPresent();
    }

    private boolean isAlone() {
        return measure().window() instanceof MeasureWindow.PerEvent;
    }

    /** What is measured; only for a component that measures something. */
    private Measure measure() {
        return terms().measures().get(0);
    }

    private Stretch stretch(int line) {
        LocalDate day = LocalDate.ofEpochDay(ledger().lines().day(line));
        return payee().stretches(measure(), period).stream()
                .filter(stretch -> day.isBefore(stretch.endExclusive()))
                .findFirst()
                .orElseThrow();
    }

    private PaidPeriod paid() {
        return result.paid(period, component);
    }

    private LineColumns columns() {
        return result.columns().get(component);
    }

    private PreparedPlan.Part part() {
        return ledger().prepared().parts().get(component);
    }

    private ComponentTerms terms() {
        return part().terms();
    }

    private PayeeCase payee() {
        return result.payee();
    }

    private PlanLedger ledger() {
        return payee().ledger();
    }

    private CommissionPlan plan() {
        return payee().plan();
    }
}
