package dev.attain.incentives.commission.reference;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.LineKind;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.LineFactor;
import dev.attain.incentives.plan.component.RateMatrixTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.MatrixRow;
import dev.attain.incentives.plan.rate.TierBound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one component earns, pay period after pay period, before caps, floor and rounding. */
final class ReferenceComponent {
    private final ReferencePayee payee;
    private final ComponentTerms terms;
    private final Map<String, ReferenceMeasure> measures;
    private final ReferenceMeasure own;
    private Optional<Before> before = Optional.empty();
    private int unpaidWindows;

    ReferenceComponent(ReferencePayee payee, ComponentTerms terms, Map<String, ReferenceMeasure> measures) {
        this.payee = payee;
        this.terms = terms;
        this.measures = measures;
        this.own = measure(terms.measures().get(0));
        terms.measures().forEach(this::measure);
    }

    /** A figure that is not rounded yet. */
    record Earned(LineKind kind, Fraction exact) {}

    /** What was paid so far for the window that opened on a day. */
    private record Before(LocalDate opens, Fraction paid) {}

    ComponentTerms terms() {
        return terms;
    }

    /** How many windows with sales in them could not be paid, in the pay period that was asked for last. */
    int unpaidWindows() {
        return unpaidWindows;
    }

    Optional<Fraction> attainment(SalesPeriod payPeriod) {
        return own.attainment(own.last(payPeriod), payPeriod);
    }

    List<Earned> earned(SalesPeriod payPeriod) {
        unpaidWindows = 0;
        List<Earned> lines = new ArrayList<>();
        for (ReferenceWindow window : own.windows(payPeriod)) {
            List<ReferenceMeasure.Counted> sales = own.between(window.start(), window.endExclusive());
            Optional<ReferencePay> pay = pay(window, payPeriod);
            if (pay.isEmpty() && !sales.isEmpty()) {
                unpaidWindows++;
            }
            List<Earned> earned =
                    pay.map(now -> lines(now, window, sales, payPeriod)).orElse(List.of());
            Fraction paid = before.filter(one -> one.opens().equals(window.opens()))
                    .map(Before::paid)
                    .orElse(Fraction.ZERO);
            before = Optional.of(new Before(window.opens(), paid.plus(sum(earned))));
            lines.addAll(earned);
        }
        return lines;
    }

    private List<Earned> lines(
            ReferencePay pay, ReferenceWindow window, List<ReferenceMeasure.Counted> sales, SalesPeriod payPeriod) {
        List<Earned> lines = new ArrayList<>();
        boolean alone = terms.measures().get(0).window() instanceof MeasureWindow.PerEvent;
        Fraction reached = own.sum(window.opens(), window.start());
        boolean begun = !own.between(window.opens(), window.start()).isEmpty();
        if (begun && !alone) {
            trueUp(pay, window, payPeriod).ifPresent(lines::add);
        }
        lines.addAll(sales(pay, sales, begun ? Optional.of(reached) : Optional.empty(), payPeriod));
        return lines;
    }

    /** What sales earn; the first of a window, before which nothing is reached, also earns what is paid at zero. */
    private List<Earned> sales(
            ReferencePay pay,
            List<ReferenceMeasure.Counted> sales,
            Optional<Fraction> reachedBefore,
            SalesPeriod payPeriod) {
        boolean alone = terms.measures().get(0).window() instanceof MeasureWindow.PerEvent;
        List<Earned> lines = new ArrayList<>();
        boolean begun = reachedBefore.isPresent();
        Fraction reached = reachedBefore.orElse(Fraction.ZERO);
        for (ReferenceMeasure.Counted sale : sales) {
            Fraction after = reached.plus(sale.value());
            Fraction earns = alone ? alone(pay, sale) : pay.of(after).minus(begun ? pay.of(reached) : Fraction.ZERO);
            lines.add(new Earned(LineKind.SALE, limited(factored(earns, sale), payPeriod)));
            reached = after;
            begun = true;
        }
        return lines;
    }

    private static Fraction sum(List<Earned> lines) {
        return lines.stream().map(Earned::exact).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** A reversal on its own costs what a sale of its size earns. */
    private static Fraction alone(ReferencePay pay, ReferenceMeasure.Counted sale) {
        boolean takesBack = sale.value().signum() < 0;
        return takesBack ? pay.of(sale.value().negated()).negated() : pay.of(sale.value());
    }

    /** What the window's earlier sales earn by the pay of now, less what was paid for them. */
    private Optional<Earned> trueUp(ReferencePay now, ReferenceWindow window, SalesPeriod payPeriod) {
        if (payee.plan().conventions().longWindow() == LongWindow.INCREMENTAL
                || terms.measures().get(0).window() instanceof MeasureWindow.Rolling) {
            return Optional.empty();
        }
        List<ReferenceMeasure.Counted> earlier = own.between(window.opens(), window.start());
        Fraction paid = before.filter(one -> one.opens().equals(window.opens()))
                .map(Before::paid)
                .orElse(Fraction.ZERO);
        return Optional.of(sum(sales(now, earlier, Optional.empty(), payPeriod)).minus(paid))
                .filter(change -> !change.isZero())
                .map(change -> new Earned(LineKind.TRUE_UP, change));
    }

    private Fraction factored(Fraction pay, ReferenceMeasure.Counted sale) {
        Fraction product = pay;
        for (LineFactor factor : terms.factors()) {
            boolean fits = ReferenceMeasure.fits(factor.only(), sale.sale(), sale.credit());
            product = fits ? product.times(Fraction.of(factor.factor())) : product;
        }
        return product;
    }

    private Fraction limited(Fraction pay, SalesPeriod payPeriod) {
        return terms.limits()
                .cap(CapScope.EVENT)
                .map(cap -> payee.level(cap, payPeriod))
                .map(most -> pay.min(most).max(most.negated()))
                .orElse(pay);
    }

    private Optional<ReferencePay> pay(ReferenceWindow window, SalesPeriod payPeriod) {
        if (terms instanceof RateMatrixTerms matrix) {
            return rate(matrix, payPeriod).map(rate -> measure -> measure.times(rate));
        }
        return ReferenceTable.of((RateTableTerms) terms, payee.scale(payPeriod, own.quota(window, payPeriod)));
    }

    private Optional<Fraction> rate(RateMatrixTerms terms, SalesPeriod payPeriod) {
        List<Quantity> rows =
                terms.matrix().rows().stream().map(MatrixRow::from).toList();
        TierBound bound = terms.matrix().bound();
        return key(terms.rows(), rows, payPeriod)
                .flatMap(first -> key(terms.columns(), terms.matrix().columns(), payPeriod)
                        .map(second -> terms.matrix()
                                .rows()
                                .get(band(rows, bound, first))
                                .rates()
                                .get(band(terms.matrix().columns(), bound, second)))
                        .map(Fraction::of));
    }

    /** What is looked up among bounds: attainment where they are pure numbers, otherwise the measure itself. */
    private Optional<Fraction> key(Measure asked, List<Quantity> bounds, SalesPeriod payPeriod) {
        ReferenceMeasure of = measure(asked);
        ReferenceWindow window = of.last(payPeriod);
        boolean attained = bounds.get(0).unit().kind() == Unit.Kind.RATIO;
        return attained ? of.attainment(window, payPeriod) : Optional.of(of.reached(window));
    }

    private static int band(List<Quantity> bounds, TierBound bound, Fraction measure) {
        int band = 0;
        for (int i = 1; i < bounds.size(); i++) {
            int beyond = measure.compareTo(Fraction.of(bounds.get(i).value()));
            band = beyond > 0 || (beyond == 0 && bound == TierBound.LOWER_INCLUSIVE) ? i : band;
        }
        return band;
    }

    private ReferenceMeasure measure(Measure asked) {
        return measures.computeIfAbsent(asked.id(), id -> new ReferenceMeasure(asked, payee));
    }
}
