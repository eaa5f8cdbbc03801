package dev.attain.incentives.commission.bulk;

import static dev.attain.core.internal.ExactMath.powerOfTen;
import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.commission.account.CurveTerms;
import dev.attain.incentives.commission.account.WholeCurve;
import dev.attain.incentives.commission.column.TableColumns;
import dev.attain.incentives.commission.fact.Stretch;
import dev.attain.incentives.commission.kernel.LinePricing;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.Sale;
import dev.attain.incentives.commission.kernel.SaleEarning;
import dev.attain.incentives.commission.run.LineExplainer;
import dev.attain.incentives.commission.run.PayeeCase;
import dev.attain.incentives.commission.run.StretchRun;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.PaySlice;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Says why a line is what it is: from where the measure stood before it, without a look at any other line.
 *
 * @param run that was kept traced
 * @param others what ran payee by payee
 */
record TableExplainer(TableRun run, Optional<ApartRun> others) {

    /** A line of the table as it was given, which explains itself. */
    LineExplainer.Line line(int component, int givenLine) {
        Place at = place(component, givenLine);
        return run.isApart(at.assignment())
                ? others.orElseThrow().line(component, at.assignment(), at.line())
                : new Line(component, at);
    }

    /** How much of a line falls into each piece of its pay curve. */
    List<Ratio> sold(int component, int givenLine) {
        Place at = place(component, givenLine);
        if (!run.isApart(at.assignment())) {
            try {
                return soldInUnits(component, at);
            } catch (ArithmeticException tooWide) {
                return sold(new Line(component, at).slices());
            }
        }
        return sold(line(component, givenLine).slices());
    }

    private List<Ratio> soldInUnits(int component, Place at) {
        Optional<WholeCurve> curve = run.prepared().curve(component);
        Measure measure =
                run.prepared().plan().parts().get(component).terms().measures().get(0);
        int period = run.ledger().periodOf(at.day());
        CurveTerms way = run.layout(period).parts().get(component).stretches().stream()
                .filter(one -> at.day().isBefore(one.stretch().endExclusive()))
                .findFirst()
                .orElseThrow()
                .of(run.totals().account(at.assignment(), period));
        if (curve.isEmpty() || !way.isNarrow()) {
            return sold(new Line(component, at).slices());
        }
        boolean isAlone = measure.window() instanceof MeasureWindow.PerEvent;
        long value = value(measure, at);
        long before = isAlone ? 0 : run.columns(component).before(at.line());
        long unit = Math.multiplyExact(
                curve.get().grain(), powerOfTen(run.measures().digits(measure.figure())));
        return Arrays.stream(curve.get().parted(way.measure(), before, Math.addExact(before, value)))
                .mapToObj(part -> part == 0 ? Ratio.ZERO : Ratio.of(part, unit))
                .toList();
    }

    private static List<Ratio> sold(List<PaySlice> slices) {
        int pieces = slices.stream().mapToInt(PaySlice::piece).max().orElse(-1) + 1;
        List<Ratio> sold = new ArrayList<>(Collections.nCopies(pieces, Ratio.ZERO));
        slices.forEach(slice -> sold.set(slice.piece(), sold.get(slice.piece()).plus(slice.width())));
        return List.copyOf(sold);
    }

    private long value(Measure measure, Place at) {
        return measure.figure() == MeasureFigure.AMOUNT
                ? requireNonNull(run.credited(), "credited")[at.line()]
                : run.measures().value(measure.figure(), at.event(), at.line());
    }

    /** What caps left for a line, in minor units; empty without caps, and where pay periods depend on each other. */
    OptionalLong left(int component, int givenLine) {
        Place at = place(component, givenLine);
        if (run.isApart(at.assignment())) {
            return OptionalLong.empty();
        }
        int period = run.ledger().periodOf(at.day());
        int account = run.totals().account(at.assignment(), period);
        long cap = run.layout(period).parts().get(component).room(account);
        long earned = run.columns(component).earnedBefore(at.line());
        return cap == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(cap - Math.min(cap, earned));
    }

    /** Where the measure stood before a line. */
    long measuredBefore(int component, int givenLine) {
        return run.columns(component).before(place(component, givenLine).line());
    }

    private Place place(int component, int givenLine) {
        if (!run.prepared().measures(component)) {
            String id = run.prepared().plan().parts().get(component).terms().id();
            throw new IllegalArgumentException("component \"" + id + "\" measures nothing, so no line adds to it:"
                    + " a statement tells how its pay came about");
        }
        int line = run.ordered().line(run.given(), givenLine);
        int event = run.table().event(line);
        LocalDate day = run.table().format.firstDay().plusDays(run.table().days[event]);
        int assignment = run.prepared().assignmentOf(run.table().payees[line], day.toEpochDay());
        if (assignment < 0 || day.isAfter(run.asOf())) {
            throw new IllegalArgumentException("nobody is paid for line " + givenLine + ": ask findings() why");
        }
        return new Place(line, event, day, assignment);
    }

    /** A line in ledger order, its event there, and whose it is. */
    private record Place(int line, int event, LocalDate day, int assignment) {}

    /** One line that went the fast way; its place in ledger order. */
    private final class Line implements LineExplainer.Line {
        private final int component;
        private final int line;
        private final int event;
        private final Place at;
        private final PayeeCase payee;
        private final PreparedPlan.Part part;
        private final Measure measure;
        private final int period;
        private final Stretch stretch;

        Line(int component, Place at) {
            this.component = component;
            this.at = at;
            this.line = at.line();
            this.event = at.event();
            this.payee = new PayeeCase(run.ledger(), at.assignment());
            this.part = run.prepared().plan().parts().get(component);
            this.measure = part.terms().measures().get(0);
            this.period = run.ledger().periodOf(at.day());
            this.stretch = payee.stretches(measure, period).stream()
                    .filter(one -> at.day().isBefore(one.endExclusive()))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public List<PaySlice> slices() {
            return earning().slices();
        }

        @Override
        public Explanation explanation() {
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
            Ratio value = exactly(TableExplainer.this.value(measure, at));
            if (measure.window() instanceof MeasureWindow.PerEvent) {
                return pricing.alone(sale, value);
            }
            Ratio before = exactly(run.columns(component).before(line));
            boolean isFirst = before.isZero() && !curve.pay(Ratio.ZERO).isZero() && isFirst();
            return pricing.accumulated(sale, before, value, isFirst);
        }

        /** Asked only of a measure at zero, and of a curve that pays something before anything is sold. */
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
                    && run.prepared().holds(payee.place(), on.toEpochDay())
                    && run.measures().counts(measure, table.traits[at]);
        }

        private Ratio exactly(long units) {
            return Ratio.of(BigDecimal.valueOf(units, run.measures().digits(measure.figure())));
        }
    }
}
