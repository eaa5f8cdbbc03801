package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.CALENDAR;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.byAttainment;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.event;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.lines;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.monthly;
import static dev.attain.incentives.commission.Pay.months;
import static dev.attain.incentives.commission.Pay.paying;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.quota;
import static dev.attain.incentives.commission.Pay.ratio;
import static dev.attain.incentives.commission.Pay.reversal;
import static dev.attain.incentives.commission.Pay.rounding;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.sales;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.table;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.credit.event.Product;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.CapScope;
import dev.attain.incentives.plan.component.LineFactor;
import dev.attain.incentives.plan.component.PayCap;
import dev.attain.incentives.plan.component.PayLimits;
import dev.attain.incentives.plan.component.RateMatrixTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.curve.PaySlice;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.MatrixRow;
import dev.attain.incentives.plan.rate.RateMatrix;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sales earn, each in its simplest setting. */
class CommissionCalculatorTest {
    private static final MeasureWindow YEAR_TO_DATE = MeasureWindow.within(Granularity.YEAR);

    // figures: Salesforce Spiff, "use marginal payout rule functions", trailhead.salesforce.com (C02)
    @Test
    void aDealAcrossABoundEarnsBothRates() {
        CommissionStatement statement = statement(
                paying(MONTHLY, marginal("0 4%", "150000 6%", "250000 8%")),
                facts(sale("A", "2026-03-01", "145000"), sale("B", "2026-03-02", "20000")),
                "2026-03-31");

        assertThat(lines(statement)).containsExactly("5800", "1100");
        assertThat(statement.lines().get(1).slices())
                .extracting(PaySlice::width, PaySlice::pay)
                .containsExactly(tuple(Ratio.of(5000), Ratio.of(200)), tuple(Ratio.of(15000), Ratio.of(900)));
    }

    // figures: MyTime help, article 360046956372, whose own total is two cents short (C09)
    @Test
    void tiersBeginAnewWithEveryPayPeriod() {
        CommissionPlan plan = paying(MONTHLY, marginal("0 25%", "500 30%", "3000 40%"));

        assertThat(months(plan, 4, monthly("400", "100", "1500", "5000"))).containsExactly("100", "25", "425", "1675");
    }

    // figures: constructed, recomputed by hand (C92)
    @Test
    void aWholeAmountTierReachesBackThroughTheYear() {
        CommissionPlan plan =
                paying(sales(YEAR_TO_DATE), table(TierApplication.WHOLE_AMOUNT, "0 5%", "10000 7%", "25000 10%"));

        assertThat(months(plan, 3, monthly("8000", "10000", "12000"))).containsExactly("400", "860", "1740");
    }

    // figures: Siebel, refundable cap (C95)
    @Test
    void whatACapCarriesForwardIsPaidWhereThereIsRoom() {
        RateTableTerms all = RateTableTerms.of("commission", MONTHLY, marginal("0 100%"));
        PayCap cap = PayCap.of(CapScope.PERIOD, usd("1000"));

        assertThat(months(plan(all.withLimits(PayLimits.of(cap.carryingForward()))), 4, monthly("1300", "800", "950")))
                .containsExactly("1000", "1000", "1000", "50");
        assertThat(months(plan(all.withLimits(PayLimits.of(cap))), 4, monthly("1300", "800", "950")))
                .containsExactly("1000", "800", "950", "0");
    }

    @Test
    void aCapOnTheTargetIncentiveShrinksWithIt() {
        RateTableTerms all = RateTableTerms.of("commission", MONTHLY, marginal("0 100%"));
        CommissionPlan plan = plan(all.withLimits(PayLimits.of(PayCap.of(CapScope.PERIOD, Rate.percent("300")))));
        PlanAssignment ann = assigned(ANN)
                .withTargetIncentive(usd("310"))
                .withSince(LocalDate.parse("2026-01-11"))
                .withProration(Proration.CALENDAR_DAYS);
        CommissionFacts facts = facts(sale("A", "2026-01-15", "2000"), sale("B", "2026-02-15", "2000"));
        CommissionCalculator calculator = CommissionCalculator.standard();

        assertThat(calculator
                        .calculate(plan, ann, facts, LocalDate.parse("2026-01-31"))
                        .total())
                .isEqualTo(usd("630"));
        assertThat(calculator
                        .calculate(plan, ann, facts, LocalDate.parse("2026-02-28"))
                        .total())
                .isEqualTo(usd("930"));
    }

    @Test
    void aYearlyCapRunsFromPeriodToPeriod() {
        RateTableTerms all = RateTableTerms.of("commission", MONTHLY, marginal("0 100%"));
        CommissionPlan plan = plan(all.withLimits(PayLimits.of(PayCap.of(CapScope.YEAR, usd("2000")))));

        assertThat(months(plan, 4, monthly("1300", "800", "950", "-1200"))).containsExactly("1300", "700", "0", "-150");
    }

    @Test
    void aYearlyCapCarriesIntoTheNextYear() {
        PayCap cap = PayCap.of(CapScope.YEAR, usd("1000")).carryingForward();
        CommissionPlan plan = plan(
                RateTableTerms.of("commission", MONTHLY, marginal("0 100%")).withLimits(PayLimits.of(cap)));
        CommissionFacts facts = facts(sale("A", "2026-12-01", "1600"), sale("B", "2027-02-01", "100"));

        assertThat(statement(plan, facts, "2026-12-31").total()).isEqualTo(usd("1000"));
        assertThat(statement(plan, facts, "2027-01-31").total()).isEqualTo(usd("600"));
        assertThat(statement(plan, facts, "2027-02-28").total()).isEqualTo(usd("100"));
    }

    @Test
    void linesShowWhatWasEarnedAndTheCapIsALineOfItsOwn() {
        CommissionPlan plan = plan(RateTableTerms.of("commission", MONTHLY, marginal("0 10%"))
                .withLimits(PayLimits.of(PayCap.of(CapScope.PERIOD, usd("250")))));
        CommissionStatement statement =
                statement(plan, facts(sale("A", "2026-01-05", "2000"), sale("B", "2026-01-06", "1000")), "2026-01-31");

        assertThat(lines(statement)).containsExactly("200", "100", "-50");
        assertThat(statement.lines().get(2).kind()).isEqualTo(LineKind.CAP);
        assertThat(statement.total()).isEqualTo(usd("250"));
    }

    // figures: Apache OFBiz, commission with minimum and maximum; returns are the mirror image (C94)
    @Test
    void aReversalOnItsOwnIsTheMirrorImageOfASale() {
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(usd("0"), new TierPay.Fixed(usd("8")), TierApplication.WHOLE_AMOUNT),
                Tier.of(usd("30"), TierPay.share("10%"), TierApplication.MARGINAL),
                Tier.of(usd("150"), new TierPay.Fixed(usd("20")), TierApplication.WHOLE_AMOUNT));
        CommissionPlan plan = paying(sales(MeasureWindow.perEvent()), table);

        assertThat(months(plan, 5, monthly("10", "100", "500", "-100", "-500")))
                .containsExactly("8", "15", "20", "-15", "-20");
    }

    // figures: Coda, cap per invoice and minimum invoice (C91)
    @Test
    void aCapOnAnEventHoldsForEverySaleAndEveryReversal() {
        RateTableTerms terms = RateTableTerms.of("commission", sales(MeasureWindow.perEvent()), marginal("0 20%"))
                .withLimits(PayLimits.of(PayCap.of(CapScope.EVENT, usd("500"))));

        assertThat(months(plan(terms), 3, monthly("4000", "1000", "-4000"))).containsExactly("500", "200", "-500");
    }

    @Test
    void theFirstPartOfAWindowMayEarnNothing() {
        RateTableTerms terms = RateTableTerms.of("commission", MONTHLY, marginal("0 10%", "1000 20%"))
                .withDeductible(Quantity.of(usd("500")));

        assertThat(months(plan(terms), 3, monthly("400", "600", "2000"))).containsExactly("0", "10", "200");
    }

    @Test
    void aFloorLiftsAPoorMonth() {
        RateTableTerms terms =
                RateTableTerms.of("commission", MONTHLY, marginal("0 10%")).withLimits(PayLimits.atLeast(usd("100")));

        assertThat(months(plan(terms), 3, monthly("400", "5000"))).containsExactly("100", "500", "100");
    }

    // figures: constructed (D02)
    @Test
    void multiplesOfTheBaseRateFollowTargetIncentiveAndQuota() {
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, new TierPay.TimesBaseRate(Rate.ONE), TierApplication.MARGINAL),
                Tier.of(Rate.ONE, new TierPay.TimesBaseRate(Rate.percent("200")), TierApplication.MARGINAL));
        PlanAssignment ann = assigned(ANN).withTargetIncentive(usd("20000"));
        CommissionFacts facts =
                new CommissionFacts(credits(sale("A", "2026-01-05", "460000")), List.of(quota("2026-M01", "400000")));
        CommissionStatement statement = CommissionCalculator.standard()
                .calculate(paying(MONTHLY, table), ann, facts, LocalDate.parse("2026-01-31"));

        assertThat(statement.total()).isEqualTo(usd("26000"));
        assertThat(statement.component("commission").orElseThrow().attainment()).isEqualTo(ratio("23/20"));
    }

    // figures: constructed (D08)
    @Test
    void aQuotaShrinksToTheDaysOfTheAssignment() {
        PlanAssignment ann = assigned(ANN)
                .withSince(LocalDate.parse("2026-03-11"))
                .withBasePay(usd("3100"))
                .withProration(Proration.CALENDAR_DAYS);
        CommissionFacts facts =
                new CommissionFacts(credits(sale("A", "2026-03-15", "5040")), List.of(quota("2026-M03", "9300")));
        CommissionStatement statement = CommissionCalculator.standard()
                .calculate(
                        paying(MONTHLY, byAttainment(TierBound.LOWER_INCLUSIVE, "0% 10%")),
                        ann,
                        facts,
                        LocalDate.parse("2026-03-31"));

        assertThat(statement.components().get(0).attainment()).isEqualTo(ratio("4/5"));
        assertThat(statement.basePay().orElseThrow().amount()).isEqualTo(usd("2100"));
        assertThat(statement.total()).isEqualTo(usd("2604"));
    }

    // figures: constructed (D09): attainment of February and of the year to date
    @Test
    void theQuotaToDateGrowsWithTheYear() {
        Quota[] quotas = {quota("2026-M01", "10000"), quota("2026-M02", "10000")};
        CommissionFacts facts = new CommissionFacts(credits(monthly("6000", "12500")), List.of(quotas));
        RateTable table = byAttainment(TierBound.LOWER_INCLUSIVE, "0% 10%");

        assertThat(statement(paying(MONTHLY, table), facts, "2026-02-28")
                        .components()
                        .get(0)
                        .attainment())
                .isEqualTo(ratio("5/4"));
        assertThat(statement(paying(sales(YEAR_TO_DATE), table), facts, "2026-02-28")
                        .components()
                        .get(0)
                        .attainment())
                .isEqualTo(ratio("37/40"));
    }

    @Test
    void aGrowingQuotaReopensTheYearOnlyWhereThePlanTruesUp() {
        Quota[] quotas = {quota("2026-M01", "10000"), quota("2026-M02", "10000")};
        CommissionPlan plan =
                paying(sales(YEAR_TO_DATE), byAttainment(TierBound.UPPER_INCLUSIVE, "0% 10%", "100% 20%"));
        CommissionPlan incremental =
                plan.withConventions(new PlanConventions(PlanConventions.usual().rounding(), LongWindow.INCREMENTAL));

        // January: 1,000 + 20 % of 5,000. By February's quota of 20,000 the 15,000 earn 1,500, which takes 500 back.
        assertThat(months(plan, 2, quotas, monthly("15000", "2000"))).containsExactly("2000", "-300");
        assertThat(months(incremental, 2, quotas, monthly("15000", "2000"))).containsExactly("2000", "200");
        CommissionFacts facts = new CommissionFacts(credits(monthly("15000", "2000")), List.of(quotas));
        assertThat(statement(plan, facts, "2026-02-28").lines().get(0).kind()).isEqualTo(LineKind.TRUE_UP);
    }

    @Test
    void theQuotaOfTheWholeWindowComesFirst() {
        CommissionPlan plan =
                paying(sales(YEAR_TO_DATE), byAttainment(TierBound.UPPER_INCLUSIVE, "0% 10%", "100% 20%"));
        Quota[] quotas = {quota("FY2026", "12000"), quota("2026-M01", "500")};

        assertThat(months(plan, 2, quotas, monthly("10000", "4000"))).containsExactly("1000", "600");
    }

    @Test
    void salesOfEarlierMonthsLiftARollingMeasureAndAreNotPaidAgain() {
        CommissionPlan plan = paying(sales(MeasureWindow.rolling(2)), marginal("0 10%", "1000 20%"));

        // March looks back at February alone: 800 of its 1,000 lie above 1,000
        assertThat(months(plan, 3, monthly("500", "800", "1000"))).containsExactly("50", "110", "180");
    }

    @Test
    void sinceInceptionNothingBeginsAnew() {
        CommissionPlan plan = paying(sales(MeasureWindow.inceptionToDate()), marginal("0 10%", "1000 20%"));
        CommissionFacts facts = facts(sale("A", "2026-12-01", "1000"), sale("B", "2027-01-01", "100"));

        assertThat(statement(plan, facts, "2027-01-31").total()).isEqualTo(usd("20"));
    }

    @Test
    void aQuarterCanBePaidOnMonthsThatBeginAnew() {
        CommissionPlan plan = paying(MONTHLY, marginal("0 10%", "1000 20%")).withPayPeriod(Granularity.QUARTER);

        assertThat(statement(plan, facts(monthly("1500", "500", "1100")), "2026-03-31")
                        .total())
                .isEqualTo(usd("370"));
    }

    @Test
    void factorsSpeedUpAndSlowDownTheLinesThatFit() {
        CreditFilter trains = new CreditFilter.Category(List.of("Vehicles", "Trains"));
        RateTableTerms terms = RateTableTerms.of("commission", MONTHLY, marginal("0 10%"))
                .withFactors(LineFactor.of(trains, Rate.percent("150")));
        Product train = Product.of("T1", "Vehicles", "Trains");
        CommissionFacts facts = facts(
                event("A", "2026-01-01", "USD 100.00").owner(ANN).product(train).build(),
                sale("B", "2026-01-02", "100"),
                reversal("C", "A", "2026-01-03", "-100"));

        // the reversal says nothing of trains, but takes one back
        assertThat(lines(statement(plan(terms), facts, "2026-01-31"))).containsExactly("15", "10", "-15");
    }

    @Test
    void linesAddUpToTheCentWhereverThePlanRounds() {
        CommissionPlan plan = paying(MONTHLY, marginal("0 5%"));
        CommissionFacts facts = facts(
                sale("A", "2026-01-01", "0.10"), sale("B", "2026-01-02", "0.10"), sale("C", "2026-01-03", "0.10"));

        assertThat(lines(statement(plan, facts, "2026-01-31"))).containsExactly("0.01", "0", "0.01");
        assertThat(lines(statement(rounding(plan, RoundingMode.HALF_UP, RoundingPoint.PER_LINE), facts, "2026-01-31")))
                .containsExactly("0.01", "0.01", "0.01");
        assertThat(lines(statement(
                        rounding(plan, RoundingMode.HALF_UP, RoundingPoint.PER_STATEMENT), facts, "2026-01-31")))
                .containsExactly("0.01", "0", "0.01");
    }

    // rules: Steel Wheels 2004: 3 / 5 / 7 % up to and including 100 and 150 % of the quarter's quota, capped
    @Test
    void aReversalTakesOffTheTopInTheQuarterOfItsOwnDate() {
        CommissionPlan plan = paying(
                        sales(MeasureWindow.within(Granularity.QUARTER)),
                        byAttainment(TierBound.UPPER_INCLUSIVE, "0% 3%", "100% 5%", "150% 7%"))
                .withPayPeriod(Granularity.QUARTER);
        CommissionFacts facts = new CommissionFacts(
                credits(
                        sale("A", "2026-01-10", "1600.00"),
                        sale("B", "2026-05-10", "100.00"),
                        reversal("R", "A", "2026-05-11", "-1600.00")),
                List.of(
                        Quota.of(ANN, "sales", CALENDAR.parse("2026-Q1"), usd("1000.00")),
                        Quota.of(ANN, "sales", CALENDAR.parse("2026-Q2"), usd("1000.00"))));

        assertThat(statement(plan, facts, "2026-03-31").total()).isEqualTo(usd("62"));
        assertThat(lines(statement(plan, facts, "2026-06-30"))).containsExactly("3", "-48");
    }

    @Test
    void unitsAndEventsEarnAmounts() {
        Measure units = Measure.of(
                "units", CreditBasis.COMMISSION, MeasureFigure.QUANTITY, MeasureWindow.within(Granularity.MONTH));
        Measure deals =
                Measure.of("deals", CreditBasis.QUOTA, MeasureFigure.EVENTS, MeasureWindow.within(Granularity.MONTH));
        Measure margin = Measure.of("margin", CreditBasis.COMMISSION, MeasureFigure.MARGIN, MeasureWindow.perEvent());
        CommissionPlan plan = plan(
                RateTableTerms.of("pieces", units, counted(0, "units", "2.00")),
                RateTableTerms.of("meetings", deals, counted(0, "events", "50.00")),
                // figures: constructed (D11): 12 % of what is left of 750.00 after 50.00
                RateTableTerms.of("profit", margin, marginal("0 12%")).withDeductible(Quantity.of(usd("50.00"))));
        CommissionFacts facts = facts(event("A", "2026-01-01", "USD 2400.00")
                .owner(ANN)
                .quantity(Ratio.of(5, 2))
                .margin(usd("750.00"))
                .build());

        CommissionStatement statement = statement(plan, facts, "2026-01-31");
        assertThat(lines(statement)).containsExactly("5", "50", "84");
        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .isEqualTo(usd("139"));
    }

    @Test
    void attainmentAndMarginAtTheEndOfThePeriodDecideTheRateOfItsSales() {
        Measure margin = Measure.of("margin", CreditBasis.COMMISSION, MeasureFigure.MARGIN, MONTHLY.window());
        RateMatrix matrix = new RateMatrix(
                TierBound.LOWER_INCLUSIVE,
                List.of(Quantity.of(usd("0")), Quantity.of(usd("300"))),
                List.of(
                        new MatrixRow(Quantity.of(Rate.ZERO), List.of(Rate.percent("1"), Rate.percent("2"))),
                        new MatrixRow(Quantity.of(Rate.ONE), List.of(Rate.percent("3"), Rate.percent("4")))));
        CommissionPlan plan =
                plan(new RateMatrixTerms("matrix", MONTHLY, MONTHLY, margin, matrix, List.of(), PayLimits.NONE));
        CommissionFacts facts = new CommissionFacts(
                credits(
                        event("A", "2026-01-01", "USD 600")
                                .owner(ANN)
                                .margin(usd("200"))
                                .build(),
                        event("B", "2026-01-02", "USD 400")
                                .owner(ANN)
                                .margin(usd("100"))
                                .build()),
                List.of(quota("2026-M01", "1000")));

        CommissionStatement statement = statement(plan, facts, "2026-01-31");
        assertThat(lines(statement)).containsExactly("24", "16");
        assertThat(lines(statement(plan, facts, "2026-01-01"))).containsExactly("6");
        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .isEqualTo(usd("40"));
    }

    @Test
    void factsAfterTheDayDoNotCount() {
        CommissionPlan plan = paying(MONTHLY, marginal("0 10%"));
        CommissionFacts facts = facts(sale("A", "2026-01-05", "100"), sale("B", "2026-01-06", "100"));

        assertThat(statement(plan, facts, "2026-01-05").total()).isEqualTo(usd("10"));
        assertThat(statement(plan, facts, "2026-01-06").total()).isEqualTo(usd("20"));
    }

    private static RateTable counted(long from, String things, String amount) {
        TierPay pay = new TierPay.PerUnit(usd(amount));
        return RateTable.of(
                TierBound.LOWER_INCLUSIVE, new Tier(Quantity.count(from, things), pay, TierApplication.MARGINAL));
    }
}
