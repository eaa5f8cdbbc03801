package dev.attain.house.contract;

import static java.util.Map.entry;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.credit.CreditPolicy;
import dev.attain.incentives.credit.GivenCredit;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.exchange.EventExchange;
import dev.attain.incentives.credit.exchange.ExchangeDate;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.RefundNetting;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.LineFactor;
import dev.attain.incentives.plan.component.MetricMultiplierTerms;
import dev.attain.incentives.plan.component.RateMatrixTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.component.ShareOfPayTerms;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.measure.MetricUse;
import dev.attain.incentives.plan.rate.MatrixRow;
import dev.attain.incentives.plan.rate.MultiplierBand;
import dev.attain.incentives.plan.rate.MultiplierTable;
import dev.attain.incentives.plan.rate.RateMatrix;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Plans whose parts must fit each other; a larger seed gives another one. */
final class PlanSamples {
    static final Map<Class<?>, IntFunction<Object>> OWN = Map.ofEntries(
            entry(RateTable.class, PlanSamples::table),
            entry(Tier.class, PlanSamples::tier),
            entry(SalesCredit.class, PlanSamples::credit),
            entry(GivenCredit.class, PlanSamples::givenCredit),
            entry(ExchangeDate.class, PlanSamples::exchangeDate),
            entry(Measure.class, seed -> sales()),
            entry(ComponentTerms.class, PlanSamples::tableTerms),
            entry(RateTableTerms.class, PlanSamples::tableTerms),
            entry(RateMatrixTerms.class, PlanSamples::matrixTerms),
            entry(CommissionPlan.class, PlanSamples::plan),
            entry(PlanBook.class, PlanSamples::book));

    private PlanSamples() {}

    /** The tiers of a table must begin at zero, which only a list made for it does. */
    private static RateTable table(int seed) {
        return RateTable.of(TierBound.LOWER_INCLUSIVE, tier(0), tier(10 + seed));
    }

    private static Tier tier(int percent) {
        return Tier.of(Rate.basisPoints(100L * percent), TierPay.share("5%"), TierApplication.MARGINAL);
    }

    private static RateTableTerms tableTerms(int seed) {
        RateTableTerms terms = RateTableTerms.of("table-" + seed, sales(), table(seed))
                .withFactors(factor())
                .withHoldback(Holdback.of(Rate.percent("30")));
        return seed % 2 == 0
                ? terms.withBase(sales().withId("base"))
                : terms.withDeductible(Quantity.of(Money.parse("CNY 100.00")));
    }

    private static RateMatrixTerms matrixTerms(int seed) {
        RateMatrix matrix = new RateMatrix(
                TierBound.LOWER_INCLUSIVE,
                List.of(Quantity.of(Rate.ZERO)),
                List.of(new MatrixRow(Quantity.of(Rate.ZERO), List.of(Rate.ONE))));
        List<LineFactor> factors = List.of(factor());
        return new RateMatrixTerms("matrix-" + seed, sales(), sales(), sales(), matrix, factors, PayLimits.NONE)
                .withHoldback(Holdback.of(Rate.percent("30")));
    }

    private static ShareOfPayTerms share() {
        return ShareOfPayTerms.of("share", Rate.percent("10"), "table-1", "matrix-2");
    }

    private static MetricMultiplierTerms rated() {
        MultiplierBand low = MultiplierBand.of(Ratio.of(1), Rate.percent("80"));
        MultiplierBand high = MultiplierBand.of(Ratio.of(4), Rate.percent("110"));
        return MetricMultiplierTerms.of(
                "rated", MetricUse.latest("rating"), MultiplierTable.interpolated(low, high), "share");
    }

    private static CommissionPlan plan(int seed) {
        return new CommissionPlan(
                "plan-" + seed,
                "1",
                LocalDate.of(2026, 1, 1),
                Optional.of(LocalDate.of(2027, 1, 1)),
                Currency.getInstance("CNY"),
                FiscalCalendar.calendarYear(),
                Granularity.MONTH,
                List.of(tableTerms(1), matrixTerms(2), tableTerms(4), share(), rated()),
                conventions(seed));
    }

    private static PlanConventions conventions(int seed) {
        PlanConventions usual = PlanConventions.usual();
        return seed % 2 == 0
                ? usual
                : new PlanConventions(usual.rounding(), LongWindow.INCREMENTAL, RefundNetting.ON_DAY_OF_SALE);
    }

    private static PlanBook book(int seed) {
        PlanAssignment assignment = PlanAssignment.builder()
                .payee(PartyId.of("party-" + seed))
                .plan("plan-" + seed)
                .version("1")
                .since(LocalDate.of(2026, 1, 1))
                .untilExclusive(LocalDate.of(2027, 1, 1))
                .proration(Proration.NONE)
                .build();
        return PlanBook.of(plan(seed), assignment);
    }

    private static Measure sales() {
        return Measure.of("sales", CreditBasis.QUOTA, MeasureFigure.AMOUNT, MeasureWindow.within(Granularity.MONTH))
                .withOnly(new CreditFilter.Territories(List.of("EMEA")))
                .withExcept(new CreditFilter.Segments(List.of("house")));
    }

    private static ExchangeDate exchangeDate(int seed) {
        Granularity[] granularities = Granularity.values();
        return new ExchangeDate.PeriodEnd(FiscalCalendar.calendarYear(), granularities[seed % granularities.length]);
    }

    private static GivenCredit givenCredit(int seed) {
        SalesCredit credit = credit(seed);
        EventExchange exchange = new EventExchange(
                LocalDate.of(2026, 1, 1), Rate.ONE, credit.quotaCredit(), Optional.of(credit.quotaCredit()));
        return new GivenCredit(
                credit.event(),
                credit.share(),
                Optional.of(exchange),
                credit.quotaCredit(),
                credit.commissionCredit(),
                credit.source());
    }

    private static SalesCredit credit(int seed) {
        CreditPolicy policy = CreditPolicy.builder()
                .id("credit")
                .version("1")
                .since(LocalDate.of(2026, 1, 1))
                .currency(Currency.getInstance("CNY"))
                .addTerms(new SellerTerms.Direct())
                .rounding(RoundingMode.HALF_UP)
                .apportionment(Apportionment.LARGEST_REMAINDER)
                .build();
        SalesEvent event = SalesEvent.builder()
                .id(EventId.of("event-" + seed))
                .on(LocalDate.of(2026, 1, 1))
                .sequence(seed)
                .kind(EventKind.ORDER)
                .amount(Money.parse("CNY 100.00"))
                .owner(PartyId.of("party-1"))
                .build();
        OrgChart chart = OrgChart.of(List.of(), List.of(), List.of());
        return CreditAllocator.standard()
                .allocate(policy, List.of(event), chart)
                .credits()
                .get(0);
    }

    private static LineFactor factor() {
        return LineFactor.of(new CreditFilter.Territories(List.of("EMEA")), Rate.percent("150"));
    }
}
