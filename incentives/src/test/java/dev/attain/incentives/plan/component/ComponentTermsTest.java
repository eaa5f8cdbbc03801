package dev.attain.incentives.plan.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.MatrixRow;
import dev.attain.incentives.plan.rate.RateMatrix;
import dev.attain.incentives.plan.rate.RateScale;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.util.Currency;
import java.util.List;
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
    void capsAndFloorsHaveTheirRules() {
        assertThatThrownBy(
                        () -> new PayCap(CapScope.EVENT, new TierPay.Share(Rate.percent("5")), CapExcess.CARRY_FORWARD))
                .hasMessageContaining(
                        "payCap.level: must be one amount: a fixed one, or a multiple of the target incentive")
                .hasMessageContaining(
                        "payCap.excess: a cap on an event can only forfeit: carry forward under a cap on the period");
        PayCap cap = PayCap.of(CapScope.PERIOD, Rate.percent("300"));
        assertThatThrownBy(() -> new PayLimits(List.of(cap, cap), Optional.of(usd("-1"))))
                .hasMessageContaining("payLimits.caps[1]: there is another cap over the PERIOD: keep one")
                .hasMessageContaining("payLimits.floor: must be zero or more, but was USD -1.00");
        assertThat(PayLimits.of(cap).cap(CapScope.PERIOD)).contains(cap);
        assertThat(PayLimits.of(cap).cap(CapScope.YEAR)).isEmpty();
        assertThatThrownBy(() -> new LineFactor(List.of(), Rate.ONE))
                .hasMessage(
                        "lineFactor.only must name a condition, but had none: a factor on every line belongs into the rates");
    }

    @ParameterizedTest(name = "sales of {0} and margin of {1} earn {2}")
    @CsvSource({"9999, 999, 1/100", "9999, 1000, 1/50", "10000, 999, 3/100", "10000, 1000, 1/25"})
    void twoMeasuresDecideTheRate(String sales, String margin, String rate) {
        ComponentPay pay = RateMatrixTerms.pay(context(sales, margin, Optional.of(Quantity.of(usd("10000")))));

        assertThat(((ComponentPay.OnCurve) pay).curve().pay(Ratio.ONE)).isEqualTo(Ratio.parse(rate));
        assertThat(matrix().others()).containsExactly(SALES, MARGIN);
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

        assertThat(rules.ids()).containsExactly("rate-matrix", "rate-table");
        assertThatThrownBy(() -> rules.with("rate-table", context -> {
                    throw new IllegalStateException();
                }))
                .hasMessage("componentRules has a rule \"rate-table\" already: give the other one an id of its own");
        assertThatThrownBy(() -> matrix().as(RateTableTerms.class))
                .hasMessage("rule rate-matrix needs RateTableTerms, but was given RateMatrixTerms");
        assertThatThrownBy(() -> new ComponentContext(matrix(), JANUARY, USD, RateScale.none(), List.of()))
                .hasMessage("componentContext.readings must begin with the measure of the terms, but had none");
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
