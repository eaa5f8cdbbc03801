package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
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
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.component.LineFactor;
import dev.attain.incentives.plan.component.RateMatrixTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.curve.PaySlice;
import dev.attain.incentives.plan.limit.PayLimits;
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

    private static RateTable counted(long from, String things, String amount) {
        TierPay pay = new TierPay.PerUnit(usd(amount));
        return RateTable.of(
                TierBound.LOWER_INCLUSIVE, new Tier(Quantity.count(from, things), pay, TierApplication.MARGINAL));
    }
}
