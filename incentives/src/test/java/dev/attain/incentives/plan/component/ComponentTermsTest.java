package dev.attain.incentives.plan.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.plan.curve.RateStep;
import dev.attain.incentives.plan.curve.RateSteps;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.measure.MetricUse;
import dev.attain.incentives.plan.rate.MatrixRow;
import dev.attain.incentives.plan.rate.MultiplierBand;
import dev.attain.incentives.plan.rate.MultiplierTable;
import dev.attain.incentives.plan.rate.RateMatrix;
import dev.attain.incentives.plan.rate.RateScale;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What components may and may not be made of. */
class ComponentTermsTest {
    private static final Currency USD = Currency.getInstance("USD");
    private static final SalesPeriod JANUARY = FiscalCalendar.calendarYear().parse("2026-M01");
    private static final Measure SALES = measure("sales", MeasureFigure.AMOUNT);
    private static final Measure UNITS = measure("units", MeasureFigure.QUANTITY);
    private static final Measure MARGIN = measure("margin", MeasureFigure.MARGIN);
    private static final RateTable FLAT =
            RateTable.of(TierBound.LOWER_INCLUSIVE, Tier.of(usd("0"), TierPay.share("5%"), TierApplication.MARGINAL));
    private static final RateMatrix MATRIX = new RateMatrix(
            TierBound.LOWER_INCLUSIVE,
            List.of(Quantity.of(usd("0")), Quantity.of(usd("1000"))),
            List.of(row("0%", "1%", "2%"), row("100%", "3%", "4%")));

    @Test
    void aTableAndItsMeasureSpeakOfTheSameThings() {
        assertThatThrownBy(() -> RateTableTerms.of("c", UNITS, FLAT).withDeductible(Quantity.of(usd("1"))))
                .hasMessageContaining(
                        "rateTableTerms.table: is in USD, but the measure \"units\" adds up QUANTITY: state bounds in its unit, or as attainments")
                .hasMessageContaining(
                        "rateTableTerms.table.tiers[0].pay: does not fit the measure \"units\", which adds up QUANTITY: pay a share of money, and an amount for every thing");
        assertThatThrownBy(() -> RateTableTerms.of("c", SALES, FLAT).withDeductible(Quantity.of(usd("0"))))
                .hasMessageContaining(
                        "rateTableTerms.deductible: must be more than zero, but was USD 0.00: leave it out");
        assertThatThrownBy(() -> RateTableTerms.builder()
                        .id("c")
                        .measure(SALES)
                        .table(RateTable.of(
                                TierBound.LOWER_INCLUSIVE,
                                Tier.of(usd("0"), new TierPay.PerUnit(usd("2")), TierApplication.MARGINAL)))
                        .limits(PayLimits.NONE)
                        .build())
                .hasMessageContaining("tiers[0].pay: does not fit the measure \"sales\"");
    }

    @Test
    void aPlanInAnotherCurrencyFindsEveryAmount() {
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(
                        usd("0"),
                        new TierPay.Between(new TierPay.Fixed(usd("1")), new TierPay.Fixed(usd("2"))),
                        TierApplication.INTERPOLATED),
                Tier.of(usd("10"), new TierPay.Fixed(usd("2")), TierApplication.WHOLE_AMOUNT));
        PayLimits limits = new PayLimits(List.of(PayCap.of(CapScope.PERIOD, usd("9"))), Optional.of(usd("1")));
        RateTableTerms terms =
                RateTableTerms.of("c", SALES, table).withLimits(limits).withDeductible(Quantity.of(usd("5")));

        assertThat(terms.findings(USD)).isEmpty();
        assertThat(terms.findings(Currency.getInstance("EUR")).stream().map(Finding::toString))
                .containsExactly(
                        "terms.table: USD is not the currency of the plan, EUR: convert it first",
                        "terms.deductible: USD is not the currency of the plan, EUR: convert it first",
                        "terms.limits.caps[0].level: USD is not the currency of the plan, EUR: convert it first",
                        "terms.limits.floor: USD is not the currency of the plan, EUR: convert it first");
        assertThat(matrix().findings(USD)).isEmpty();
        assertThat(matrix().findings(Currency.getInstance("EUR")).stream().map(Finding::path))
                .containsExactly("terms.matrix.columns");
    }

    @Test
    void aFactorNamesTheLinesThatItIsFor() {
        assertThatThrownBy(() -> new LineFactor(List.of(), Rate.ONE))
                .hasMessage(
                        "lineFactor.only must name a condition, but had none: a factor on every line belongs into the rates");
    }

    @ParameterizedTest(name = "sales of {0} and margin of {1} earn {2}")
    @CsvSource({"9999, 999, 1/100", "9999, 1000, 1/50", "10000, 999, 3/100", "10000, 1000, 1/25"})
    void twoMeasuresDecideTheRate(String sales, String margin, String rate) {
        ComponentPay pay = RateMatrixTerms.pay(context(sales, margin, Optional.of(Quantity.of(usd("10000")))));

        assertThat(((ComponentPay.OnCurve) pay).curve().pay(Ratio.ONE)).isEqualTo(Ratio.parse(rate));
        assertThat(matrix().measures()).containsExactly(SALES, SALES, MARGIN);
    }

    @Test
    void whereThereIsNoAttainmentNothingIsLookedUp() {
        ComponentPay pay = RateMatrixTerms.pay(context("1", "1", Optional.empty()));

        assertThat(((ComponentPay.Nothing) pay).finding())
                .hasToString(
                        "matrix: there is no attainment of \"sales\" in 2026-M01 to look up, so nothing is paid: add a quota above zero");
    }

    @Test
    void aMatrixPaysOnMoneyAndLooksUpItsOwnUnits() {
        assertThatThrownBy(() -> matrix().withMeasure(UNITS))
                .hasMessageContaining(
                        "rateMatrixTerms.measure: a rate is paid on money, but \"units\" adds up QUANTITY");
        assertThatThrownBy(() -> matrix().withColumns(UNITS))
                .hasMessageContaining("rateMatrixTerms.columns: is in USD, but the measure \"units\" adds up QUANTITY");
        RateMatrix counted = new RateMatrix(
                TierBound.LOWER_INCLUSIVE,
                List.of(Quantity.count(0, "units"), Quantity.count(10, "units")),
                MATRIX.rows());
        assertThat(RateMatrixTerms.builder()
                        .id("m")
                        .measure(SALES)
                        .rows(SALES)
                        .columns(UNITS)
                        .matrix(counted)
                        .limits(PayLimits.NONE)
                        .build()
                        .columns())
                .isEqualTo(UNITS);
        assertThatThrownBy(() -> matrix().withMatrix(counted)).hasMessageContaining("rateMatrixTerms.columns");
    }

    @Test
    void rulesStandUnderTheirIds() {
        ComponentRules rules = ComponentRules.standard();

        assertThat(rules.ids()).containsExactly("metric-multiplier", "rate-matrix", "rate-table", "share-of-pay");
        assertThatThrownBy(() -> rules.with("rate-table", context -> {
                    throw new IllegalStateException();
                }))
                .hasMessage("componentRules has a rule \"rate-table\" already: give the other one an id of its own");
        assertThatThrownBy(() -> matrix().as(RateTableTerms.class))
                .hasMessage("rule rate-matrix needs RateTableTerms, but was given RateMatrixTerms");
    }

    @Test
    void aShareOfPayIsTheProductOfWhatOthersPaidAndItsRate() {
        ShareOfPayTerms terms = ShareOfPayTerms.of("extra", Rate.percent("10"), "commission", "bonus");
        List<ComponentContext.Paid> pays = List.of(paid("commission", "37.50"), paid("bonus", "-100.00"));
        ComponentPay pay = ComponentRules.standard()
                .rule(terms.rule())
                .orElseThrow()
                .pay(new ComponentContext(terms, JANUARY, USD, RateScale.none(), List.of(), pays));
        Explanation amount = ((ComponentPay.Lump) pay).amount();

        assertThat(terms.measures()).isEmpty();
        assertThat(ExplanationEvaluator.evaluate(amount)).isEqualTo(Quantity.of(usd("-6.25")));
        assertThat(amount.text(Locale.ENGLISH)).isEqualTo("""
                        pay of extra: USD -6.25, the product of
                          pay on which extra is paid: USD -62.50, the sum of
                            pay of commission in 2026-M01: USD 37.50
                            pay of bonus in 2026-M01: USD -100.00
                          rate of extra: 10%
                        """);
    }

    @Test
    void aShareOfPayNamesWhatItIsPaidOn() {
        PayLimits perEvent = PayLimits.of(PayCap.of(CapScope.EVENT, usd("5")));
        assertThatThrownBy(() -> new ShareOfPayTerms("extra", List.of("c", "c"), Rate.ZERO, perEvent, Optional.empty()))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        "shareOfPayTerms.rate: must be more than zero, but was 0%: leave the component out")
                .hasMessageContaining(
                        "shareOfPayTerms.limits: no single event earns what is paid on other pay, so nothing can be capped on an event: cap the period or the year")
                .hasMessageContaining("shareOfPayTerms.paidOn[1]: \"c\" stands here twice: keep one");
        assertThatThrownBy(() -> ShareOfPayTerms.of("extra", Rate.ONE))
                .hasMessageContaining(
                        "shareOfPayTerms.paidOn: must name at least one component on whose pay it is paid");
        ShareOfPayTerms floored = ShareOfPayTerms.of("extra", Rate.ONE, "c").withLimits(PayLimits.atLeast(usd("1")));
        assertThat(floored.findings(Currency.getInstance("EUR")).stream().map(Finding::path))
                .containsExactly("terms.limits.floor");
        assertThat(floored.findings(USD)).isEmpty();
    }

    @Test
    void aMultiplierNamesWhatItMultipliesAndIsNeverBelowZero() {
        PayLimits perEvent = PayLimits.of(PayCap.of(CapScope.EVENT, usd("5")));
        MultiplierTable table = MultiplierTable.stepped(MultiplierBand.of(Ratio.of(4), Rate.percent("110")));
        MetricUse rating = MetricUse.latest("rating");
        MetricMultiplierTerms.Builder terms = MetricMultiplierTerms.builder()
                .id("rated")
                .addPaidOn("c")
                .use(rating)
                .table(table)
                .missing(Rate.percent("90"))
                .limits(PayLimits.atLeast(usd("1")))
                .holdback(Holdback.of(Rate.ONE));

        MetricMultiplierTerms floored = terms.build();
        assertThat(floored.holdback()).contains(Holdback.of(Rate.ONE));
        assertThat(floored.measures()).isEmpty();
        assertThat(floored.metrics()).containsExactly(rating);
        assertThat(floored.findings(Currency.getInstance("EUR")).stream().map(Finding::path))
                .containsExactly("terms.limits.floor");
        assertThatThrownBy(() ->
                        floored.withPaidOn("c", "c").withLimits(PayLimits.NONE).withMissing(Rate.percent("-1")))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("metricMultiplierTerms.paidOn[1]: \"c\" stands here twice: keep one");
        assertThatThrownBy(() -> new MetricMultiplierTerms(
                        "rated", List.of(), rating, table, Rate.percent("-1"), perEvent, Optional.empty()))
                .hasMessageContaining(
                        "metricMultiplierTerms.paidOn: must name at least one component on whose pay it is paid")
                .hasMessageContaining(
                        "metricMultiplierTerms.missing: must be zero or more, but was -1%: 0% already pays nothing")
                .hasMessageContaining("metricMultiplierTerms.limits: no single event earns what is paid on other pay");
    }

    @Test
    void everyKindOfComponentMayHoldBack() {
        Holdback all = Holdback.of(Rate.ONE);

        assertThat(RateTableTerms.of("c", SALES, FLAT).holdback()).isEmpty();
        assertThat(matrix().holdback()).isEmpty();
        assertThat(RateTableTerms.of("c", SALES, FLAT).withHoldback(all).holdback())
                .contains(all);
        assertThat(matrix().withHoldback(all).holdback()).contains(all);
        assertThat(ShareOfPayTerms.builder()
                        .id("extra")
                        .addPaidOn("c")
                        .rate(Rate.ONE)
                        .limits(PayLimits.NONE)
                        .holdback(all)
                        .build()
                        .holdback())
                .contains(all);
    }

    @Test
    void aBaseIsPaidByRatesAlone() {
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(usd("0"), TierPay.share("5%"), TierApplication.WHOLE_OVERAGE),
                Tier.of(
                        usd("10"),
                        new TierPay.Between(TierPay.share("5%"), TierPay.share("6%")),
                        TierApplication.INTERPOLATED),
                Tier.of(usd("20"), new TierPay.Fixed(usd("9")), TierApplication.MARGINAL));
        Measure yearly = MARGIN.withWindow(MeasureWindow.within(Granularity.YEAR));
        RateTableTerms alone = RateTableTerms.of("c", SALES, table).withDeductible(Quantity.of(usd("1")));

        assertThatThrownBy(() -> alone.withBase(yearly))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        "rateTableTerms.base.window: the base \"margin\" must begin anew when \"sales\" does, which finds the tier: give both one window")
                .hasMessageContaining(
                        "rateTableTerms.table.tiers[0].application: WHOLE_OVERAGE pays along the measure \"sales\" and on no other base: make the tier MARGINAL or WHOLE_AMOUNT, or leave the base out")
                .hasMessageContaining("rateTableTerms.table.tiers[1].application: INTERPOLATED pays along the measure")
                .hasMessageContaining(
                        "rateTableTerms.table.tiers[2].pay: one amount is paid on no base, nor on \"margin\": put it into a component without one")
                .hasMessageContaining(
                        "rateTableTerms.deductible: a part of the measure cannot be taken off another base: begin the table with a tier of 0%");
    }

    @Test
    void theRatesSpeakOfTheBaseAndTheBoundsOfTheMeasure() {
        RateTable counted = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                new Tier(Quantity.count(0, "units"), TierPay.share("5%"), TierApplication.MARGINAL));
        RateTable multiple = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, new TierPay.TimesBaseRate(Rate.ONE), TierApplication.WHOLE_AMOUNT));

        assertThat(RateTableTerms.onBase("c", UNITS, MARGIN, counted).measures())
                .containsExactly(UNITS, MARGIN);
        assertThat(RateTableTerms.onBase("c", SALES, MARGIN, multiple).base()).contains(MARGIN);
        assertThatThrownBy(() -> RateTableTerms.onBase("c", MARGIN, UNITS, counted))
                .hasMessageContaining("rateTableTerms.table: is in units, but the measure \"margin\" adds up MARGIN")
                .hasMessageContaining(
                        "rateTableTerms.table.tiers[0].pay: does not fit the measure \"units\", which adds up QUANTITY: pay a share of money, and an amount for every thing");
        assertThatThrownBy(() -> RateTableTerms.onBase("c", UNITS, SALES, multiple))
                .hasMessageContaining(
                        "rateTableTerms.table.tiers[0].pay: a base rate is pay for what \"units\" adds up, but \"sales\" adds up something else: pay a share of money, or an amount for every thing");
    }

    @Test
    void aBaseIsPaidByTheStepsOfTheTable() {
        RateTableTerms terms = RateTableTerms.onBase(
                "c",
                SALES,
                MARGIN,
                RateTable.of(
                        TierBound.UPPER_INCLUSIVE,
                        Tier.of(Rate.ZERO, TierPay.share("5%"), TierApplication.MARGINAL),
                        Tier.of(Rate.percent("50"), TierPay.share("10%"), TierApplication.WHOLE_AMOUNT)));
        RateScale scale = RateScale.quota(usd("1000"));

        assertThat(RateTableTerms.pay(new ComponentContext(terms, JANUARY, USD, scale, List.of())))
                .isEqualTo(ComponentPay.onBase(new RateSteps(
                        List.of(
                                new RateStep(Ratio.ZERO, Ratio.of(1, 20), false),
                                new RateStep(Ratio.of(500), Ratio.of(1, 10), true)),
                        false)));
        assertThat(RateTableTerms.pay(new ComponentContext(terms, JANUARY, USD, RateScale.quota(usd("0")), List.of())))
                .isInstanceOf(ComponentPay.Nothing.class);
    }

    private static ComponentContext.Paid paid(String component, String amount) {
        return new ComponentContext.Paid(component, Quantity.of(usd(amount)));
    }

    private static ComponentContext context(String sales, String margin, Optional<Quantity> quota) {
        MeasureReading first = new MeasureReading(SALES, Quantity.of(usd(sales)), quota);
        MeasureReading second = new MeasureReading(MARGIN, Quantity.of(usd(margin)), Optional.empty());
        return new ComponentContext(matrix(), JANUARY, USD, RateScale.none(), List.of(first, first, second));
    }

    private static RateMatrixTerms matrix() {
        return new RateMatrixTerms("m", SALES, SALES, MARGIN, MATRIX, List.of(), PayLimits.NONE);
    }

    private static MatrixRow row(String from, String first, String second) {
        return new MatrixRow(Quantity.of(Rate.parse(from)), List.of(Rate.parse(first), Rate.parse(second)));
    }

    private static Measure measure(String id, MeasureFigure figure) {
        return Measure.of(id, CreditBasis.COMMISSION, figure, MeasureWindow.within(Granularity.MONTH));
    }

    private static Money usd(String amount) {
        return Money.of("USD", amount);
    }
}
