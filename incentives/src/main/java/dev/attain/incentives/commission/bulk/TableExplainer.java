package dev.attain.incentives.commission.bulk;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.commission.column.TableColumns;
import dev.attain.incentives.commission.fact.Stretch;
import dev.attain.incentives.commission.kernel.LinePricing;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.Sale;
import dev.attain.incentives.commission.kernel.SaleEarning;
import dev.attain.incentives.commission.run.PayeeCase;
import dev.attain.incentives.commission.run.StretchRun;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says why a line is what it is: from where the measure stood before it, without a look at any other line.
 *
 * @param run that was kept traced
 * @param others what ran payee by payee
 */
record TableExplainer(TableRun run, Optional<ApartRun> others) {

    /** Explains a line of the table as it was given. */
    Explanation explain(int component, int givenLine) {
        int line = run.ordered().line(run.given(), givenLine);
        int event = run.table().event(line);
        LocalDate day = run.table().format.firstDay().plusDays(run.table().days[event]);
        int assignment = assignment(line, day);
        return run.isApart(assignment)
                ? others.orElseThrow().explain(component, assignment, line)
                : new Line(component, line, event, assignment, day).explanation();
    }

    private int assignment(int line, LocalDate day) {
        int payee = run.table().payees[line];
        for (int one = 0; one < run.prepared().assignments().size(); one++) {
            if (run.prepared().payeeOf(one) == payee
                    && Preparation.holds(run.prepared().assignments().get(one), day)
                    && !day.isAfter(run.asOf())) {
                return one;
            }
        }
        throw new IllegalArgumentException("nobody is paid for line " + line + ": ask findings() why");
    }

    /** One line that went the fast way; its place in ledger order. */
    private final class Line {
        private final int component;
        private final int line;
        private final int event;
        private final PayeeCase payee;
        private final PreparedPlan.Part part;
        private final Measure measure;
        private final int period;
        private final Stretch stretch;

        Line(int component, int line, int event, int assignment, LocalDate day) {
            this.component = component;
            this.line = line;
            this.event = event;
            this.payee = new PayeeCase(run.ledger(), assignment);
            this.part = run.prepared().plan().parts().get(component);
            this.measure = part.terms().measures().get(0);
            this.period = run.ledger().periodOf(day);
            this.stretch = payee.stretches(measure, period).stream()
                    .filter(one -> day.isBefore(one.endExclusive()))
                    .findFirst()
                    .orElseThrow();
        }

        Explanation explanation() {
            SaleEarning earning = earning();
            Rounding rounding = run.prepared().definition().conventions().rounding();
            return rounding.point() == RoundingPoint.PER_LINE
                    ? rounded(earning.explanation(), rounding)
                    : earning.explanation();
        }

        private Explanation rounded(Explanation figure, Rounding rounding) {
            return figure.rounded(run.prepared().definition().currency().getDefaultFractionDigits(), rounding.mode());
        }

        private SaleEarning earning() {
            PayCurve curve = StretchRun.familyCurve(
                    payee, part.family().orElseThrow(), payee.quota(measure, stretch, period), period);
            LinePricing pricing = new LinePricing(StretchRun.rules(payee, part.terms(), period), curve);
            Sale sale = run.sale(event);
            Ratio value = exactly(value());
            if (measure.window() instanceof MeasureWindow.PerEvent) {
                return pricing.alone(sale, value);
            }
            Ratio before = exactly(run.columns(component).before(line));
            boolean isFirst = !curve.pay(Ratio.ZERO).isZero() && isFirst();
            return pricing.accumulated(sale, before, value, isFirst);
        }

        private long value() {
            return measure.figure() == MeasureFigure.AMOUNT
                    ? requireNonNull(run.credited(), "credited")[line]
                    : run.measures().value(measure.figure(), event, line);
        }

        /** Only a curve that pays something before anything is sold has to be told. */
        private boolean isFirst() {
            int from = run.table().firstLines[run.indexOf(stretch.windowStart())];
            for (int earlier = from; earlier < line; earlier++) {
                if (isCounted(earlier)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isCounted(int earlier) {
            TableColumns table = run.table();
            int at = table.event(earlier);
            LocalDate on = table.format.firstDay().plusDays(table.days[at]);
            return table.payees[earlier] == table.payees[line]
                    && Preparation.holds(payee.assignment(), on)
                    && run.measures().counts(measure, table.traits[at]);
        }

        private Ratio exactly(long units) {
            return Ratio.of(BigDecimal.valueOf(units, run.measures().digits(measure.figure())));
        }
    }
}
