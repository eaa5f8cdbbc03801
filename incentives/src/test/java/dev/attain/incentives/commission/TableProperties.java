package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.USD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.commission.table.CommissionTable;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Filling;
import dev.attain.incentives.commission.table.Keeping;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableFormat;
import dev.attain.incentives.commission.table.TableOptions;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.credit.CreditPolicy;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.LineFactor;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table of credits earns what the same credits earn as objects, whichever way the plan lets it go. */
class TableProperties {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate AS_OF = LocalDate.parse("2026-04-15");
    private static final PartyId CAL = PartyId.of("cal");
    private static final CreditFilter INVOICES = new CreditFilter.EventKinds(List.of(EventKind.INVOICE));

    /** One sale: its day, cents, share of the first of two sellers in basis points, who they are, and what it is. */
    record Sale(int day, int cents, int share, int sellers, boolean isInvoice) {}

    /** What differs between plans: some go side by side, others payee by payee. */
    record Shape(
            MeasureWindow window, RoundingPoint point, boolean isByAttainment, int limits, boolean countsInvoices) {}

    @Provide
    Arbitrary<List<Sale>> sales() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 115),
                        Arbitraries.integers().between(-300_000, 600_000),
                        Arbitraries.integers().between(1, 10_000),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false))
                .as(Sale::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Shape> shapes() {
        return Combinators.combine(
                        Arbitraries.of(
                                MeasureWindow.within(Granularity.MONTH),
                                MeasureWindow.perEvent(),
                                MeasureWindow.within(Granularity.QUARTER),
                                MeasureWindow.within(Granularity.YEAR),
                                MeasureWindow.inceptionToDate()),
                        Arbitraries.of(RoundingPoint.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false))
                .as(Shape::new);
    }

    @Property(tries = 400)
    void aTableEarnsWhatObjectsEarn(
            @ForAll("sales") List<Sale> sales, @ForAll("shapes") Shape shape, @ForAll Random random) {
        PreparedCommission prepared = prepared(shape);
        CommissionRun objects = objects(shape, sales);
        List<Integer> order = order(sales.size());
        assertSame(calculated(prepared, sales, order, Keeping.TRACED_LINES), objects, prepared, sales, order);
        Collections.shuffle(order, random);
        assertSame(calculated(prepared, sales, order, Keeping.LINES), objects, prepared, sales, order);
    }

    @Property(tries = 200)
    void theLeavesOfAnExplanationRecomputeTheLine(
            @ForAll("sales") List<Sale> sales, @ForAll("shapes") Shape given, @ForAll Random random) {
        Shape shape = new Shape(
                given.window(), RoundingPoint.PER_LINE, given.isByAttainment(), given.limits(), given.countsInvoices());
        PreparedCommission prepared = prepared(shape);
        List<Integer> order = order(sales.size());
        Collections.shuffle(order, random);
        CreditTable table = table(prepared, sales, order);
        CommissionTable paid = prepared.calculate(table, AS_OF, TableOptions.keeping(Keeping.TRACED_LINES));
        for (int line = 0; line < table.lines(); line++) {
            if (paid.amount(0, line) != 0) {
                assertThat(ExplanationEvaluator.evaluate(paid.explain(0, line)).toMoney())
                        .isEqualTo(new Money(USD, paid.amount(0, line)));
            }
        }
    }

    @Property(tries = 100)
    void threadsTotalsAndReusedColumnsChangeNothing(@ForAll("sales") List<Sale> sales, @ForAll("shapes") Shape shape) {
        PreparedCommission prepared = prepared(shape);
        CreditTable table = table(prepared, sales, order(sales.size()));
        TableOptions lines = TableOptions.keeping(Keeping.LINES);
        CommissionTable one = prepared.calculate(table, AS_OF, lines);
        List<Long> expected = figures(one, table, prepared);
        assertThat(figures(prepared.calculate(table, AS_OF, lines.by(ForkJoinPool.commonPool())), table, prepared))
                .isEqualTo(expected);
        assertThat(figures(prepared.calculateInto(one, table, AS_OF, lines), table, prepared))
                .isEqualTo(expected);
        assertThat(totals(prepared.calculate(table, AS_OF, TableOptions.keeping(Keeping.TOTALS)), prepared))
                .isEqualTo(totals(prepared.calculate(table, AS_OF), prepared));
    }

    private static void assertSame(
            CommissionTable table,
            CommissionRun objects,
            PreparedCommission prepared,
            List<Sale> sales,
            List<Integer> order) {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        objects.statements()
                .forEach(statement -> statement.components().get(0).lines().stream()
                        .filter(line -> line.credit().isPresent())
                        .forEach(line ->
                                expected.add(line.credit().orElseThrow().event().id() + " " + statement.payee() + " "
                                        + line.amount().minor() + " "
                                        + line.afterLimits().minor() + " "
                                        + line.held().minor())));
        int line = 0;
        for (int place : order) {
            for (PartyId payee : shares(sales.get(place)).keySet()) {
                found.add("S" + (100 + place) + " " + payee + " " + table.amount(0, line) + " "
                        + table.afterLimits(0, line) + " " + table.held(0, line));
                line++;
            }
        }
        expected.removeIf(text -> text.endsWith(" 0 0 0"));
        found.removeIf(text -> text.endsWith(" 0 0 0"));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        for (CommissionStatement statement : objects.statements()) {
            int period = table.periods().indexOf(statement.period());
            assertThat(prepared.assignments().stream()
                            .filter(one -> one.payee().equals(statement.payee()))
                            .mapToLong(one -> table.afterLimitsOf(
                                    0, period, prepared.assignments().indexOf(one)))
                            .sum())
                    .isEqualTo(objects.statements().stream()
                            .filter(one -> one.payee().equals(statement.payee())
                                    && one.period().equals(statement.period()))
                            .mapToLong(one -> one.components().get(0).subtotal().minor())
                            .sum());
        }
    }

    private static List<Long> figures(CommissionTable paid, CreditTable table, PreparedCommission prepared) {
        List<Long> figures = new ArrayList<>(totals(paid, prepared));
        for (int line = 0; line < table.lines(); line++) {
            figures.addAll(
                    List.of(paid.credited(line), paid.amount(0, line), paid.afterLimits(0, line), paid.held(0, line)));
        }
        return figures;
    }

    private static List<Long> totals(CommissionTable paid, PreparedCommission prepared) {
        List<Long> totals = new ArrayList<>();
        for (int period = 0; period < paid.periods().size(); period++) {
            for (int one = 0; one < prepared.assignments().size(); one++) {
                totals.addAll(List.of(
                        paid.measured(0, period, one),
                        paid.earned(0, period, one),
                        paid.afterLimitsOf(0, period, one),
                        paid.heldOf(0, period, one)));
            }
        }
        return totals;
    }

    private static CommissionTable calculated(
            PreparedCommission prepared, List<Sale> sales, List<Integer> order, Keeping keeping) {
        return prepared.calculate(table(prepared, sales, order), AS_OF, TableOptions.keeping(keeping));
    }

    private static PreparedCommission prepared(Shape shape) {
        return CommissionCalculator.standard().prepare(plan(shape), assignments(), quotas());
    }

    private static CommissionRun objects(Shape shape, List<Sale> sales) {
        PlanBook book = new PlanBook(List.of(plan(shape)), assignments());
        List<SalesEvent> events = new ArrayList<>();
        for (int i = 0; i < sales.size(); i++) {
            events.add(event(i, sales.get(i)));
        }
        CreditPolicy policy = Pay.policy("USD", new SellerTerms.Shares())
                .withRounding(RoundingMode.HALF_EVEN)
                .withApportionment(Apportionment.RESIDUAL_TO_LAST.rounding(RoundingMode.HALF_EVEN));
        List<SalesCredit> credits = CreditAllocator.standard()
                .allocate(policy, events, OrgChart.of(List.of(), List.of(), List.of()))
                .credits();
        return CommissionCalculator.standard().calculateAll(book, new CommissionFacts(credits, quotas()), AS_OF);
    }

    private static CreditTable table(PreparedCommission prepared, List<Sale> sales, List<Integer> order) {
        Filling filling = CreditTable.filling(TableFormat.of(USD, FIRST));
        int orders = filling.traits(event(0, new Sale(0, 0, 1, 0, false)), CreditKind.REVENUE);
        int invoices = filling.traits(event(0, new Sale(0, 0, 1, 0, true)), CreditKind.REVENUE);
        for (int place : order) {
            Sale sale = sales.get(place);
            filling.event(FIRST.plusDays(sale.day()), place, sale.cents(), sale.isInvoice() ? invoices : orders);
            shares(sale).forEach((payee, share) -> filling.share(prepared.place(payee), share));
        }
        return filling.table();
    }

    private static SalesEvent event(int place, Sale sale) {
        return SalesEvent.builder()
                .id(EventId.of("S" + (100 + place)))
                .kind(sale.isInvoice() ? EventKind.INVOICE : EventKind.ORDER)
                .on(FIRST.plusDays(sale.day()))
                .sequence(place)
                .amount(new Money(USD, sale.cents()))
                .addAllShares(shares(sale).entrySet().stream()
                        .map(one -> CreditShare.revenue(one.getKey(), Rate.basisPoints(one.getValue())))
                        .toList())
                .build();
    }

    private static Map<PartyId, Integer> shares(Sale sale) {
        List<PartyId> sellers = List.of(ANN, BEN, CAL, ANN);
        Map<PartyId, Integer> shares = new LinkedHashMap<>();
        shares.put(sellers.get(sale.sellers()), sale.share());
        if (sale.share() < 10_000) {
            shares.put(sellers.get(sale.sellers() + 1), 10_000 - sale.share());
        }
        return shares;
    }

    /** Ann all year; Ben in two assignments, the second without a quota of its own in April; Cal comes in February. */
    private static List<PlanAssignment> assignments() {
        Money target = Pay.usd("900.00");
        PlanAssignment ann = Pay.assigned(ANN).withTargetIncentive(target);
        PlanAssignment ben = Pay.assigned(BEN).withTargetIncentive(target);
        LocalDate turn = LocalDate.parse("2026-02-12");
        return List.of(
                ann,
                ben.withUntilExclusive(turn),
                ben.withSince(turn).withTargetIncentive(Pay.usd("500.00")),
                Pay.assigned(CAL).withTargetIncentive(target).withSince(LocalDate.parse("2026-02-20")));
    }

    private static List<Quota> quotas() {
        List<Quota> quotas = new ArrayList<>();
        for (int month = 1; month <= 4; month++) {
            quotas.add(quota(ANN, month, "7000.00"));
            quotas.add(quota(CAL, month, month == 3 ? "0.00" : "3333.33"));
            if (month < 4) {
                quotas.add(quota(BEN, month, "4000.00"));
            }
        }
        return quotas;
    }

    private static Quota quota(PartyId payee, int month, String amount) {
        return Quota.of(payee, "sales", Pay.period("2026-M0" + month), Pay.usd(amount));
    }

    private static CommissionPlan plan(Shape shape) {
        Measure all = Measure.of("sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, shape.window());
        RateTableTerms terms = RateTableTerms.of(
                        "commission",
                        shape.countsInvoices() ? all : all.withExcept(INVOICES),
                        shape.isByAttainment()
                                ? Pay.byAttainment(TierBound.UPPER_INCLUSIVE, "0% 3%", "50% 5.25%", "100% 7.125%")
                                : Pay.table(TierApplication.WHOLE_AMOUNT, "0 3%", "1000 5.25%", "2500 7.125%"))
                .withFactors(LineFactor.of(INVOICES, Rate.percent("150")))
                .withHoldback(Holdback.of(Rate.percent("10")))
                .withLimits(limits(shape.limits()));
        return Pay.rounding(Pay.plan(terms), RoundingMode.HALF_EVEN, shape.point());
    }

    private static PayLimits limits(int choice) {
        PayCap period = PayCap.of(CapScope.PERIOD, Rate.percent("30"));
        return switch (choice) {
            case 1 -> new PayLimits(List.of(period), Optional.empty());
            case 2 -> new PayLimits(List.of(period, PayCap.of(CapScope.EVENT, Pay.usd("100.00"))), Optional.empty());
            case 3 -> new PayLimits(List.of(period.carryingForward()), Optional.empty());
            case 4 -> new PayLimits(List.of(), Optional.of(Pay.usd("50.00")));
            default -> PayLimits.NONE;
        };
    }

    private static List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            order.add(place);
        }
        return order;
    }
}
