package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.USD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.commission.table.CommissionTable;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Filling;
import dev.attain.incentives.commission.table.LiveTable;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableFormat;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.component.MetricMultiplierTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.measure.MetricTiming;
import dev.attain.incentives.plan.measure.MetricUse;
import dev.attain.incentives.plan.rate.MultiplierBand;
import dev.attain.incentives.plan.rate.MultiplierTable;
import dev.attain.incentives.plan.rate.TierApplication;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Multiplied pay: what it comes to by a naive reading of the rules, and the same in statements, tables and late runs.
 */
class MetricMultiplierProperties {
    private static final LocalDate FIRST = LocalDate.parse("2025-12-20");
    private static final LocalDate AS_OF = LocalDate.parse("2026-04-15");
    private static final PartyId CAL = PartyId.of("cal");
    private static final List<PartyId> PAYEES = List.of(ANN, BEN, CAL);
    private static final Metric RATING = Metric.result("rating", "Rating", Unit.NUMBER);

    /** Each period before the one that is taken instead of it where both are known. */
    private static final List<String> LATER_AND_LATER =
            List.of("2025-H2", "2025-M12", "2026-M01", "2026-M02", "2026-Q1", "2026-M03", "2026-M04", "2026-M05");

    /** What of that is over at the end of a pay period. */
    private static final Map<String, Integer> OVER = Map.of("2026-M01", 3, "2026-M02", 4, "2026-M03", 6, "2026-M04", 7);

    /** A sale: its day, cents, and whose it is. */
    record Sale(int day, long cents, int payee) {}

    /** A rating in tenths of a star: when, whose. */
    record Rated(int period, int payee, int tenths) {}

    /** What differs between plans; bounds in tenths of a star, multipliers in percent. */
    record Shape(
            MeasureWindow window,
            RoundingPoint point,
            MetricTiming timing,
            MultiplierTable.Shape between,
            List<Integer> multipliers,
            int missing,
            int limits) {
        static final List<Integer> BOUNDS = List.of(15, 30, 42);
    }

    @Provide
    Arbitrary<List<Sale>> sales() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 125),
                        Arbitraries.longs().between(-300_000, 600_000),
                        Arbitraries.integers().between(0, 2))
                .as(Sale::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Rated>> ratings() {
        Arbitrary<Integer> tenths = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 50), Arbitraries.of(14, 15, 16, 29, 30, 31, 41, 42, 43));
        return Combinators.combine(
                        Arbitraries.integers().between(0, LATER_AND_LATER.size() - 1),
                        Arbitraries.integers().between(0, 2),
                        tenths)
                .as(Rated::new)
                .list()
                .ofMaxSize(16)
                .uniqueElements(one -> one.period() * PAYEES.size() + one.payee());
    }

    @Provide
    Arbitrary<Shape> shapes() {
        return Combinators.combine(
                        Arbitraries.of(
                                MeasureWindow.within(Granularity.MONTH),
                                MeasureWindow.perEvent(),
                                MeasureWindow.within(Granularity.QUARTER),
                                MeasureWindow.inceptionToDate()),
                        Arbitraries.of(RoundingPoint.values()),
                        Arbitraries.of(MetricTiming.values()),
                        Arbitraries.of(MultiplierTable.Shape.values()),
                        Arbitraries.integers().between(0, 200).list().ofSize(3),
                        Arbitraries.of(0, 80, 100),
                        Arbitraries.integers().between(0, 4))
                .as(Shape::new);
    }

    @Property(tries = 300)
    void theTotalIsThePayTimesTheMultiplier(
            @ForAll("sales") List<Sale> sales, @ForAll("ratings") List<Rated> ratings, @ForAll("shapes") Shape shape) {
        CommissionRun run = run(shape, events(sales), measured(ratings));

        for (CommissionStatement statement : run.statements()) {
            Optional<Rated> rated = expected(shape, ratings, statement);
            Ratio change = multiplier(shape, rated).minus(Ratio.ONE);
            assertThat(statement.findings()).hasSize(rated.isPresent() ? 0 : 1);
            assertThat(statement.total()).isEqualTo(total(shape, statement, change));
            assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                    .isEqualTo(statement.total());
        }
    }

    @Property(tries = 200)
    void tablesPayWhatStatementsPay(
            @ForAll("sales") List<Sale> sales, @ForAll("ratings") List<Rated> ratings, @ForAll("shapes") Shape shape) {
        List<Measurement> measured = measured(ratings);
        PreparedCommission prepared = prepared(shape, measured);
        CommissionTable table = prepared.calculate(table(sales), AS_OF);
        CommissionRun run = run(shape, events(sales), measured);

        assertThat(figures(table, prepared))
                .isEqualTo(figures(run, table.periods().size(), prepared));
        assertThat(told(table.findings(), "payees[")).containsExactlyInAnyOrderElementsOf(told(run));
    }

    @Property(tries = 200)
    void lateEventsAndCreditsArePaidAsInAFullRun(
            @ForAll("sales") List<Sale> given,
            @ForAll("sales") List<Sale> late,
            @ForAll("ratings") List<Rated> ratings,
            @ForAll("shapes") Shape shape) {
        List<Measurement> measured = measured(ratings);
        PreparedCommission prepared = prepared(shape, measured);
        List<Sale> known = new ArrayList<>(given);
        LiveTable live = prepared.live(table(known), AS_OF);
        LiveCommission credits =
                CommissionCalculator.standard().live(book(shape), facts(events(known), measured), AS_OF);
        for (Sale sale : late.subList(0, Math.min(5, late.size()))) {
            live.event(FIRST.plusDays(sale.day()), known.size(), sale.cents(), 0)
                    .share(sale.payee(), 10_000)
                    .add();
            known.add(sale);
            credits.add(credits(events(known).subList(known.size() - 1, known.size())));
            CommissionRun whole = run(shape, events(known), measured);
            assertThat(credits.run().statements()).isEqualTo(whole.statements());
            int periods = prepared.calculate(table(known), AS_OF).periods().size();
            assertThat(figures(live, periods, prepared)).isEqualTo(figures(whole, periods, prepared));
        }
    }

    @Property(tries = 100)
    void theOrderOfMeasurementsChangesNothing(
            @ForAll("sales") List<Sale> sales,
            @ForAll("ratings") List<Rated> ratings,
            @ForAll("shapes") Shape shape,
            @ForAll long seed) {
        List<Measurement> measured = new ArrayList<>(measured(ratings));
        CommissionRun before = run(shape, events(sales), measured);
        Collections.shuffle(measured, new Random(seed));
        CommissionRun after = run(shape, events(sales), measured);

        assertThat(after).isEqualTo(before);
        assertThat(after.statements().stream().map(CommissionStatement::digest))
                .containsExactlyElementsOf(before.statements().stream()
                        .map(CommissionStatement::digest)
                        .toList());
    }

    /** The rating that holds, by the list of what is taken instead of what. */
    private static Optional<Rated> expected(Shape shape, List<Rated> ratings, CommissionStatement statement) {
        String month = statement.period().label();
        int payee = PAYEES.indexOf(statement.payee());
        int last = shape.timing() == MetricTiming.LATEST ? OVER.get(month) - 1 : LATER_AND_LATER.indexOf(month);
        int first = shape.timing() == MetricTiming.LATEST ? 0 : last;
        for (int period = last; period >= first; period--) {
            for (Rated one : ratings) {
                if (one.period() == period && one.payee() == payee) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    private static Ratio multiplier(Shape shape, Optional<Rated> rated) {
        if (rated.isEmpty()) {
            return Ratio.of(shape.missing(), 100);
        }
        int tenths = rated.get().tenths();
        List<Integer> percents = shape.multipliers();
        if (tenths < 30 && (tenths < 15 || shape.between() == MultiplierTable.Shape.STEPPED)) {
            return Ratio.of(percents.get(0), 100);
        }
        if (tenths >= 42) {
            return Ratio.of(percents.get(2), 100);
        }
        if (shape.between() == MultiplierTable.Shape.STEPPED) {
            return Ratio.of(percents.get(1), 100);
        }
        int low = tenths < 30 ? 0 : 1;
        int start = tenths < 30 ? 15 : 30;
        int width = tenths < 30 ? 15 : 12;
        int weighed = percents.get(low) * (start + width - tenths) + percents.get(low + 1) * (tenths - start);
        return Ratio.of(weighed, 100L * width);
    }

    /** Rounded once over all where the plan rounds statements, otherwise the difference for itself. */
    private static Money total(Shape shape, CommissionStatement statement, Ratio change) {
        ComponentStatement commission = statement.components().get(0);
        if (shape.point() == RoundingPoint.PER_STATEMENT) {
            Ratio pay = commission.explanation().value().value();
            return rounded(pay.plus(limited(shape, pay.times(change))));
        }
        Ratio pay = Ratio.of(commission.subtotal().amount());
        return commission.subtotal().plus(rounded(limited(shape, pay.times(change))));
    }

    private static Ratio limited(Shape shape, Ratio difference) {
        return switch (shape.limits()) {
            case 1 -> difference.min(Ratio.of(25));
            case 2 -> difference.max(Ratio.ZERO);
            default -> difference;
        };
    }

    private static Money rounded(Ratio amount) {
        BigDecimal cents = amount.rounded(2, RoundingMode.HALF_EVEN);
        return Money.of(USD, cents);
    }

    private static List<List<Long>> figures(CommissionTable table, PreparedCommission prepared) {
        return figures(table.periods().size(), prepared, table::afterLimitsOf);
    }

    private static List<List<Long>> figures(LiveTable live, int periods, PreparedCommission prepared) {
        return figures(periods, prepared, live::afterLimitsOf);
    }

    private static List<List<Long>> figures(CommissionRun run, int periods, PreparedCommission prepared) {
        List<String> labels = List.of("2026-M01", "2026-M02", "2026-M03", "2026-M04");
        return figures(
                periods,
                prepared,
                (component, period, assignment) -> run.statements().stream()
                        .map(statement -> (PaidStatement) statement)
                        .filter(statement -> statement
                                .assignment()
                                .equals(prepared.assignments().get(assignment)))
                        .filter(statement -> statement.period().label().equals(labels.get(period)))
                        .mapToLong(statement ->
                                statement.components().get(component).subtotal().minor())
                        .sum());
    }

    private static List<List<Long>> figures(int periods, PreparedCommission prepared, Figure figure) {
        List<List<Long>> figures = new ArrayList<>();
        for (int period = 0; period < periods; period++) {
            for (int one = 0; one < prepared.assignments().size(); one++) {
                figures.add(List.of(figure.of(0, period, one), figure.of(1, period, one)));
            }
        }
        return figures;
    }

    /** What a component comes to. */
    interface Figure {
        long of(int component, int period, int assignment);
    }

    private static List<String> told(List<Finding> findings, String below) {
        return findings.stream()
                .map(Finding::toString)
                .filter(text -> text.startsWith(below))
                .toList();
    }

    private static List<String> told(CommissionRun run) {
        return run.statements().stream()
                .flatMap(statement -> statement.findings().stream()
                        .map(finding -> finding.below("payees[" + statement.payee() + "].periods["
                                + statement.period().label() + "]")))
                .map(Finding::toString)
                .toList();
    }

    private static CommissionRun run(Shape shape, List<SalesEvent> events, List<Measurement> measured) {
        return CommissionCalculator.standard().calculateAll(book(shape), facts(events, measured), AS_OF);
    }

    private static CommissionFacts facts(List<SalesEvent> events, List<Measurement> measured) {
        return new CommissionFacts(credits(events), List.of(), measured);
    }

    private static List<SalesCredit> credits(List<SalesEvent> events) {
        return Pay.credits(events.toArray(SalesEvent[]::new));
    }

    private static List<SalesEvent> events(List<Sale> sales) {
        return IntStream.range(0, sales.size())
                .mapToObj(place -> event(place, sales.get(place)))
                .toList();
    }

    private static SalesEvent event(int place, Sale sale) {
        return Pay.event(
                        "S" + (100 + place),
                        FIRST.plusDays(sale.day()).toString(),
                        new Money(USD, sale.cents()).toString())
                .owner(PAYEES.get(sale.payee()))
                .build()
                .withSequence(place);
    }

    private static CreditTable table(List<Sale> sales) {
        Filling filling = CreditTable.filling(TableFormat.of(USD, FIRST)).keepingSequences();
        int traits = filling.traits(Pay.sale("S", "2026-01-01", "1.00"), CreditKind.REVENUE);
        for (int place = 0; place < sales.size(); place++) {
            Sale sale = sales.get(place);
            filling.event(sale.day(), place, sale.cents(), traits).share(sale.payee(), 10_000);
        }
        return filling.table();
    }

    private static PreparedCommission prepared(Shape shape, List<Measurement> measured) {
        return CommissionCalculator.standard().prepare(plan(shape), assignments(), List.of(), measured);
    }

    private static PlanBook book(Shape shape) {
        return new PlanBook(List.of(plan(shape)), assignments());
    }

    /** Ann all year; Ben in two assignments that meet within a month; Cal comes late and leaves early. */
    private static List<PlanAssignment> assignments() {
        LocalDate turn = LocalDate.parse("2026-02-12");
        return List.of(
                Pay.assigned(ANN),
                Pay.assigned(BEN).withUntilExclusive(turn),
                Pay.assigned(CAL)
                        .withSince(LocalDate.parse("2026-02-20"))
                        .withUntilExclusive(LocalDate.parse("2026-04-10")),
                Pay.assigned(BEN).withSince(turn));
    }

    private static List<Measurement> measured(List<Rated> ratings) {
        return ratings.stream()
                .map(one -> new Measurement(
                        RATING,
                        PAYEES.get(one.payee()),
                        Pay.period(LATER_AND_LATER.get(one.period())),
                        Quantity.of(Ratio.of(one.tenths(), 10))))
                .toList();
    }

    private static CommissionPlan plan(Shape shape) {
        RateTableTerms commission = RateTableTerms.of(
                "commission",
                Pay.sales(shape.window()),
                Pay.table(TierApplication.WHOLE_AMOUNT, "0 3%", "1000 5.25%", "2500 7.125%"));
        List<MultiplierBand> bands = IntStream.range(0, 3)
                .mapToObj(band -> MultiplierBand.of(
                        Ratio.of(Shape.BOUNDS.get(band), 10),
                        Rate.percent(shape.multipliers().get(band).toString())))
                .toList();
        MetricMultiplierTerms rated = MetricMultiplierTerms.of(
                        "rated",
                        new MetricUse(RATING.id(), shape.timing()),
                        new MultiplierTable(shape.between(), bands),
                        "commission")
                .withMissing(Rate.percent(Integer.toString(shape.missing())))
                .withLimits(limits(shape.limits()));
        return Pay.rounding(Pay.plan(commission, rated), RoundingMode.HALF_EVEN, shape.point());
    }

    private static PayLimits limits(int choice) {
        return switch (choice) {
            case 1 -> PayLimits.of(PayCap.of(CapScope.PERIOD, Pay.usd("25.00")));
            case 2 -> PayLimits.atLeast(Pay.usd("0.00"));
            default -> PayLimits.NONE;
        };
    }
}
