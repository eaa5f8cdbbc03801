package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.USD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.commission.table.CommissionTable;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Filling;
import dev.attain.incentives.commission.table.LateEffect;
import dev.attain.incentives.commission.table.LateEvent;
import dev.attain.incentives.commission.table.LatePeriod;
import dev.attain.incentives.commission.table.LiveTable;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableFormat;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
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
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a late event does to a table is what a full run over the table with the event behind the others comes to. */
class LiveTableProperties {
    private static final LocalDate FIRST = LocalDate.parse("2025-12-20");
    static final LocalDate AS_OF = LocalDate.parse("2026-04-15");
    private static final PartyId CAL = PartyId.of("cal");
    private static final CreditFilter INVOICES = new CreditFilter.EventKinds(List.of(EventKind.INVOICE));
    private static final int NOBODY = 3;
    private static final int COMPONENTS = 2;
    private static final List<List<Integer>> PAYEES = List.of(
            List.of(0),
            List.of(1),
            List.of(2),
            List.of(0, 1),
            List.of(1, 2, 0),
            List.of(0, 0),
            List.of(1, NOBODY),
            List.of(0, 2),
            List.of(0),
            List.of(1));
    private static final List<List<Integer>> SHARES = List.of(
            List.of(10_000),
            List.of(10_000),
            List.of(10_000),
            List.of(3_333, 6_667),
            List.of(3_333, 3_333, 3_334),
            List.of(4_999, 5_001),
            List.of(7_000, 3_000),
            List.of(6_000, 3_000),
            List.of(10_000),
            List.of(20_000));

    /** A sale: its day and place on it, cents, who shares it how, what it is, and how many units it says. */
    record Sale(int day, int sequence, long cents, int sharing, boolean isInvoice, int units) {}

    /** What differs between plans: some go side by side, others payee by payee. */
    record Shape(MeasureWindow window, RoundingPoint point, boolean isByAttainment, int limits, MeasureFigure other) {}

    @Provide
    Arbitrary<List<Sale>> sales() {
        Arbitrary<Integer> edges = Arbitraries.of(11, 12, 42, 43, 54, 62, 70, 71, 101, 102, 116, 117);
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.integers().between(0, 125), edges),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(-300_000, 600_000),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-1, 40).withoutEdgeCases())
                .as(Sale::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
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
                        Arbitraries.of(
                                RoundingPoint.PER_LINE,
                                RoundingPoint.PER_LINE,
                                RoundingPoint.PER_COMPONENT,
                                RoundingPoint.PER_STATEMENT),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(MeasureFigure.values()))
                .as(Shape::new);
    }

    @Property(tries = 400)
    void aLateEventDoesWhatAFullRunWithItComesTo(
            @ForAll("sales") List<Sale> given,
            @ForAll("sales") List<Sale> late,
            @ForAll("shapes") Shape shape,
            @ForAll boolean isQuarterly) {
        PreparedCommission prepared =
                CommissionCalculator.standard().prepare(plan(shape, isQuarterly), assignments(), quotas());
        List<Sale> known = new ArrayList<>(given);
        known.add(0, new Sale(20, 9, 100_000, 0, false, 5));
        LiveTable live = prepared.live(table(known), AS_OF);
        Full before = Full.of(prepared, known);
        for (Sale sale : late.subList(0, Math.min(6, late.size()))) {
            known.add(sale);
            Full after = Full.of(prepared, known);
            assertEffect(told(live, sale).preview(), before, after);
            assertThat(before.totalsIn(live)).containsExactlyInAnyOrderEntriesOf(before.totals());
            assertEffect(told(live, sale).add(), before, after);
            assertThat(after.totalsIn(live)).containsExactlyInAnyOrderEntriesOf(after.totals());
            before = after;
        }
        Full whole = new Full(prepared, known, live.table());
        assertThat(whole.lines()).isEqualTo(before.lines());
        assertThat(whole.paid().findings()).isEqualTo(before.paid().findings());
    }

    static void assertEffect(LateEffect effect, Full before, Full after) {
        assertThat(effect.event()).isEqualTo(after.sales().size() - 1);
        List<Finding> found = new ArrayList<>(after.paid().findings());
        before.paid().findings().forEach(found::remove);
        assertThat(effect.findings()).containsExactlyInAnyOrderElementsOf(found);
        Map<String, LatePeriod.Totals> totals = before.totals();
        Map<String, List<String>> lines = before.lines();
        for (LatePeriod period : effect.periods()) {
            for (int component = 0; component < COMPONENTS; component++) {
                String key = key(component, period.period(), period.assignment());
                assertThat(period.before(component)).isEqualTo(totals.get(key));
                totals.put(key, period.after(component));
            }
            lines.put(key(0, period.period(), period.assignment()), lines(period));
        }
        lines.values().removeIf(List::isEmpty);
        assertThat(totals).containsExactlyInAnyOrderEntriesOf(after.totals());
        assertThat(lines).containsExactlyInAnyOrderEntriesOf(after.lines());
    }

    private static List<String> lines(LatePeriod period) {
        return IntStream.range(0, period.lines())
                .mapToObj(line -> {
                    StringBuilder text = new StringBuilder(period.event(line) + ": " + period.credited(line));
                    for (int component = 0; component < COMPONENTS; component++) {
                        text.append(" / ")
                                .append(period.amount(component, line))
                                .append(' ')
                                .append(period.afterLimits(component, line))
                                .append(' ')
                                .append(period.held(component, line));
                    }
                    return text.toString();
                })
                .toList();
    }

    private static String key(int component, int period, int assignment) {
        return component + " in " + period + " of " + assignment;
    }

    /** A full run over a table, read in the form in which answers are compared. */
    record Full(PreparedCommission prepared, List<Sale> sales, CreditTable table, CommissionTable paid) {
        Full(PreparedCommission prepared, List<Sale> sales, CreditTable table) {
            this(prepared, List.copyOf(sales), table, prepared.calculate(table, AS_OF));
        }

        static Full of(PreparedCommission prepared, List<Sale> sales) {
            return new Full(prepared, sales, LiveTableProperties.table(sales));
        }

        Map<String, LatePeriod.Totals> totals() {
            return totals((component, period, one) -> new LatePeriod.Totals(
                    paid.measured(component, period, one),
                    paid.earned(component, period, one),
                    paid.afterLimitsOf(component, period, one),
                    paid.heldOf(component, period, one)));
        }

        Map<String, LatePeriod.Totals> totalsIn(LiveTable live) {
            return totals((component, period, one) -> new LatePeriod.Totals(
                    live.measured(component, period, one),
                    live.earned(component, period, one),
                    live.afterLimitsOf(component, period, one),
                    live.heldOf(component, period, one)));
        }

        private Map<String, LatePeriod.Totals> totals(Reading reading) {
            Map<String, LatePeriod.Totals> totals = new HashMap<>();
            for (int period = 0; period < paid.periods().size(); period++) {
                for (int one = 0; one < prepared.assignments().size(); one++) {
                    for (int component = 0; component < COMPONENTS; component++) {
                        totals.put(key(component, period, one), reading.read(component, period, one));
                    }
                }
            }
            return totals;
        }

        /** By assignment and pay period: the lines of events that hold, in ledger order. */
        Map<String, List<String>> lines() {
            Map<String, List<String>> lines = new HashMap<>();
            for (int event : inOrder()) {
                for (int line = table.firstLine(event); line < table.firstLine(event + 1); line++) {
                    int payee = payees(sales.get(event)).get(line - table.firstLine(event));
                    String text = text(event, line);
                    place(payee, FIRST.plusDays(sales.get(event).day()))
                            .ifPresent(key -> lines.computeIfAbsent(key, one -> new ArrayList<>())
                                    .add(text));
                }
            }
            return lines;
        }

        private List<Integer> inOrder() {
            List<String> off = paid.findings().stream()
                    .filter(finding -> finding.code().matches(".*(shares-off|key-repeated|key-contradictory)"))
                    .map(Finding::path)
                    .toList();
            return IntStream.range(0, sales.size())
                    .boxed()
                    .filter(event -> !off.contains("events[#" + event + "]"))
                    .sorted(Comparator.comparing(
                                    (Integer event) -> sales.get(event).day())
                            .thenComparing(event -> sales.get(event).sequence()))
                    .toList();
        }

        private Optional<String> place(int payee, LocalDate on) {
            return IntStream.range(0, prepared.assignments().size())
                    .filter(one -> payee < NOBODY && !on.isAfter(AS_OF))
                    .filter(one -> holds(prepared.assignments().get(one), payee, on))
                    .mapToObj(one -> key(0, period(on), one))
                    .findFirst();
        }

        private boolean holds(PlanAssignment one, int payee, LocalDate on) {
            return one.payee().equals(prepared.payees().get(payee))
                    && !on.isBefore(one.since())
                    && one.untilExclusive().filter(end -> !on.isBefore(end)).isEmpty();
        }

        private int period(LocalDate on) {
            return IntStream.range(0, paid.periods().size())
                    .filter(period -> paid.periods().get(period).contains(on))
                    .findFirst()
                    .orElseThrow();
        }

        private String text(int event, int line) {
            StringBuilder text = new StringBuilder(event + ": " + paid.credited(line));
            for (int component = 0; component < COMPONENTS; component++) {
                text.append(" / ")
                        .append(paid.amount(component, line))
                        .append(' ')
                        .append(paid.afterLimits(component, line))
                        .append(' ')
                        .append(paid.held(component, line));
            }
            return text.toString();
        }
    }

    /** One account's totals, read from a table or from a live one. */
    interface Reading {
        LatePeriod.Totals read(int component, int period, int assignment);
    }

    static CreditTable table(List<Sale> sales) {
        Filling filling = CreditTable.filling(TableFormat.of(USD, FIRST)).keepingSequences();
        filling.traits(Pay.sale("S", "2026-01-01", "1.00"), CreditKind.REVENUE);
        filling.traits(Pay.sale("S", "2026-01-01", "1.00").withKind(EventKind.INVOICE), CreditKind.REVENUE);
        for (Sale sale : sales) {
            filling.event(sale.day(), sale.sequence(), sale.cents(), sale.isInvoice() ? 1 : 0);
            if (sale.units() >= 0) {
                filling.quantity(sale.units()).margin(sale.units() * 700L);
            }
            for (int line = 0; line < payees(sale).size(); line++) {
                filling.share(payees(sale).get(line), SHARES.get(sale.sharing()).get(line));
            }
        }
        return filling.table();
    }

    static LateEvent told(LiveTable live, Sale sale) {
        LateEvent event =
                live.event(FIRST.plusDays(sale.day()), sale.sequence(), sale.cents(), sale.isInvoice() ? 1 : 0);
        if (sale.units() >= 0) {
            event.quantity(sale.units()).margin(sale.units() * 700L);
        }
        for (int line = 0; line < payees(sale).size(); line++) {
            event.share(payees(sale).get(line), SHARES.get(sale.sharing()).get(line));
        }
        return event;
    }

    private static List<Integer> payees(Sale sale) {
        return PAYEES.get(sale.sharing());
    }

    /**
     * Ann all year; Ben in two assignments, the second without a quota of its own in April; Cal from late February on.
     */
    static List<PlanAssignment> assignments() {
        PlanAssignment ann = Pay.assigned(ANN).withTargetIncentive(Pay.usd("900.00"));
        PlanAssignment ben = Pay.assigned(BEN).withTargetIncentive(Pay.usd("900.00"));
        LocalDate turn = LocalDate.parse("2026-02-12");
        return List.of(
                ann,
                ben.withUntilExclusive(turn),
                ben.withSince(turn).withTargetIncentive(Pay.usd("500.00")),
                Pay.assigned(CAL)
                        .withTargetIncentive(Pay.usd("700.00"))
                        .withSince(LocalDate.parse("2026-02-20"))
                        .withUntilExclusive(LocalDate.parse("2026-04-10")));
    }

    static List<Quota> quotas() {
        List<Quota> quotas = new ArrayList<>();
        for (int month = 1; month <= 4; month++) {
            quotas.add(Quota.of(ANN, "sales", Pay.period("2026-M0" + month), Pay.usd("7000.00")));
            quotas.add(Quota.of(CAL, "sales", Pay.period("2026-M0" + month), Pay.usd(month == 3 ? "0.00" : "3333.33")));
            if (month < 4) {
                quotas.add(Quota.of(BEN, "sales", Pay.period("2026-M0" + month), Pay.usd("4000.00")));
            }
        }
        quotas.add(Quota.of(ANN, "sales", Pay.period("2026-Q1"), Pay.usd("15000.00")));
        return quotas;
    }

    static CommissionPlan plan(Shape shape, boolean isQuarterly) {
        Measure all = Measure.of("sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, shape.window());
        RateTableTerms commission = RateTableTerms.of(
                        "commission",
                        shape.limits() == 4 ? all : all.withExcept(INVOICES),
                        shape.isByAttainment()
                                ? Pay.byAttainment(TierBound.UPPER_INCLUSIVE, "0% 3%", "50% 5.25%", "100% 7.125%")
                                : Pay.table(TierApplication.WHOLE_AMOUNT, "0 3%", "1000 5.25%", "2500 7.125%"))
                .withFactors(LineFactor.of(INVOICES, Rate.percent("150")))
                .withHoldback(Holdback.of(Rate.percent("10")))
                .withLimits(limits(shape.limits()));
        CommissionPlan plan = Pay.plan(commission, other(shape.other()));
        return Pay.rounding(
                isQuarterly ? plan.withPayPeriod(Granularity.QUARTER) : plan, RoundingMode.HALF_EVEN, shape.point());
    }

    /** The first four of an event, then each further one: paid by the month, also in a quarter. */
    private static RateTableTerms other(MeasureFigure figure) {
        Measure measure = Measure.of("other", CreditBasis.COMMISSION, figure, MeasureWindow.within(Granularity.MONTH));
        if (figure.isMoney()) {
            return RateTableTerms.of("other", measure, Pay.marginal("0 2%", "500 3%"));
        }
        String unit = figure == MeasureFigure.EVENTS ? "events" : "units";
        return RateTableTerms.of(
                "other",
                measure,
                RateTable.of(
                        TierBound.LOWER_INCLUSIVE,
                        new Tier(
                                Quantity.count(0, unit),
                                new TierPay.PerUnit(Pay.usd("2.00")),
                                TierApplication.MARGINAL),
                        new Tier(
                                Quantity.count(4, unit),
                                new TierPay.PerUnit(Pay.usd("3.00")),
                                TierApplication.MARGINAL)));
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
}
