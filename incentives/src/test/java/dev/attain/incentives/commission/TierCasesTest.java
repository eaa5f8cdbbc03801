package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Cases.one;
import static dev.attain.incentives.commission.Cases.text;
import static dev.attain.incentives.commission.Cases.texts;
import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.event;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.monthly;
import static dev.attain.incentives.commission.Pay.months;
import static dev.attain.incentives.commission.Pay.paying;
import static dev.attain.incentives.commission.Pay.plain;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.quota;
import static dev.attain.incentives.commission.Pay.reversal;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.PublishedCase;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.component.ComponentRules;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.RateMatrixTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.PayPiece;
import dev.attain.incentives.plan.curve.PaySlice;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.rate.MatrixRow;
import dev.attain.incentives.plan.rate.RateMatrix;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Published cases of how tiers apply: to the number of contracts, to attainment, along a curve, by discount and margin.
 */
class TierCasesTest {
    @Test
    @PublishedCase("C15-trg-contract-count-retroactive")
    void theNumberOfContractsReachesBackToTheFirst() {
        JsonNode one = one("C15-trg-contract-count-retroactive");
        String value = text(one, "/inputs/contractValue");
        List<Tier> tiers = new ArrayList<>();
        for (JsonNode tier : one.at("/plan/params/tiers")) {
            Rate rate = Rate.of(tier.get("rate").asString());
            tiers.add(contracts(
                    tier.get("from").asInt(),
                    usd(value).times(rate, RoundingMode.UNNECESSARY).amount().toPlainString()));
        }
        CommissionPlan plan = counting(tiers);

        for (int i = 0; i < one.at("/inputs/counts").size(); i++) {
            CommissionStatement statement =
                    signed(plan, value, one.at("/inputs/counts").get(i).asInt());
            assertThat(plain(statement.total().amount()))
                    .isEqualTo(one.at("/expected/totals").get(i).asString());
        }
        assertThat(plain(signed(plan, value, 20).lines().get(19).amount().amount()))
                .isEqualTo(text(one, "/expected/deltaAt20th"));
    }

    // figures: FASB TRG of November 2016, contracts of 1,000 each (C15)
    @ParameterizedTest(name = "{0} contracts earn {1}, the last of them {2}")
    @CsvSource({"9, 0, 0", "10, 200, 200", "19, 380, 20", "20, 1000, 620"})
    void theTwentiethContractCatchesUpForAll(int count, String total, String last) {
        CommissionStatement statement =
                signed(counting(List.of(contracts(0, "0"), contracts(10, "20"), contracts(20, "50"))), "1000", count);

        assertThat(plain(statement.total().amount())).isEqualTo(total);
        assertThat(plain(statement.lines().get(count - 1).amount().amount())).isEqualTo(last);
    }

    @Test
    @PublishedCase("C16-quotapath-mixed")
    void eachTierSaysWhetherItReachesBack() {
        JsonNode one = one("C16-quotapath-mixed");
        List<Tier> tiers = new ArrayList<>();
        for (JsonNode tier : one.at("/plan/params/tiers")) {
            boolean back = tier.path("retroactive").asBoolean(false);
            tiers.add(Tier.of(
                    Rate.of(tier.get("fromAttainment").asString()),
                    TierPay.share(tier.get("rate").asString()),
                    back ? TierApplication.WHOLE_AMOUNT : TierApplication.MARGINAL));
        }
        CommissionPlan plan = paying(MONTHLY, new RateTable(TierBound.LOWER_INCLUSIVE, tiers));

        assertThat(attaining(plan, text(one, "/plan/params/quota"), texts(one.at("/inputs/credited"))))
                .containsExactly(texts(one.at("/expected/totals")));
    }

    @Test
    @PublishedCase("C19-oracle-interpolated-attainment")
    void anAmountRunsInAStraightLineToTheNext() {
        JsonNode one = one("C19-oracle-interpolated-attainment");
        JsonNode tiers = one.at("/plan/params/tiers");
        String first = tiers.get(0).get("amount").asString();
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, between("0", first), TierApplication.INTERPOLATED),
                Tier.of(
                        Rate.percent(tiers.get(1).get("from").asString()),
                        new TierPay.Fixed(usd(first)),
                        TierApplication.WHOLE_AMOUNT));

        assertThat(attaining(paying(MONTHLY, table), "100", text(one, "/inputs/attainmentPercent")))
                .containsExactly(text(one, "/expected/payout"));
    }

    @Test
    @PublishedCase("C20-payout-curve")
    void aPayoutCurveHasAThresholdATargetASlopeAboveAndACap() {
        JsonNode one = one("C20-payout-curve");
        JsonNode curve = one.at("/plan/params");
        TierPay.Figure nothing = new TierPay.OfTargetIncentive(Rate.ZERO);
        TierPay.Figure all = new TierPay.OfTargetIncentive(Rate.ONE);
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, nothing, TierApplication.WHOLE_AMOUNT),
                Tier.of(
                        Rate.of(curve.at("/points/0/0").asString()),
                        new TierPay.Between(nothing, all),
                        TierApplication.INTERPOLATED),
                Tier.of(
                        Rate.of(curve.at("/points/1/0").asString()),
                        new TierPay.TimesBaseRate(Rate.of(text(curve, "/slopeAboveTarget"))),
                        TierApplication.MARGINAL));
        PayCap cap = PayCap.of(CapScope.PERIOD, Rate.of(text(curve, "/capFactor")));
        CommissionPlan plan = plan(RateTableTerms.of("bonus", MONTHLY, table).withLimits(PayLimits.of(cap)));
        List<String> paid = new ArrayList<>();
        for (String attainment : texts(one.at("/inputs/attainment"))) {
            BigDecimal sold = new BigDecimal(attainment).multiply(new BigDecimal("1000000"));
            paid.add(plain(CommissionCalculator.standard()
                    .calculate(
                            plan,
                            assigned(ANN).withTargetIncentive(usd(text(curve, "/targetIncentive"))),
                            new CommissionFacts(
                                    credits(sale("A", "2026-01-05", sold.toPlainString())),
                                    List.of(quota("2026-M01", "1000000"))),
                            LocalDate.parse("2026-01-31"))
                    .total()
                    .amount()));
        }

        assertThat(paid).containsExactly(texts(one.at("/expected/payout")));
    }

    /** The ramp itself comes later; its quota is given as it is in the first month. */
    @Test
    @PublishedCase("C31-ramp-accelerator-on")
    void aboveARampedQuotaTheAcceleratorHolds() {
        JsonNode one = one("C31-ramp-accelerator-on");
        Rate base = Rate.of(text(one, "/plan/params/baseRate"));
        BigDecimal ramped = new BigDecimal(text(one, "/plan/params/quota"))
                .multiply(new BigDecimal(text(one, "/plan/params/rampQuotaFactor")));
        RateTable table = RateTable.of(
                TierBound.UPPER_INCLUSIVE,
                Tier.of(Rate.ZERO, new TierPay.Share(base), TierApplication.MARGINAL),
                Tier.of(
                        Rate.ONE,
                        new TierPay.Share(base.times(Rate.of(text(one, "/plan/params/overMultiplier")))),
                        TierApplication.WHOLE_OVERAGE));
        CommissionFacts facts = new CommissionFacts(
                credits(sale("A", "2026-01-05", text(one, "/inputs/credited"))),
                List.of(quota("2026-M01", ramped.toPlainString())));
        CommissionStatement statement = statement(paying(MONTHLY, table), facts, "2026-01-31");

        assertThat(statement.lines().get(0).slices())
                .extracting(PaySlice::pay)
                .hasToString("[" + text(one, "/expected/base") + ", " + text(one, "/expected/overage") + "]");
        assertThat(plain(statement.total().amount())).isEqualTo(text(one, "/expected/total"));
    }

    /** A matrix looks at a whole pay period, so there is one sale in each; its discount stands in its quantity. */
    @Test
    @PublishedCase("C51-pointforce-discount")
    void theFirstThresholdThatADiscountReachesDecidesTheRate() {
        JsonNode one = one("C51-pointforce-discount");
        List<MatrixRow> rows = new ArrayList<>();
        for (JsonNode level : one.at("/plan/params/levels")) {
            Quantity from = new Quantity(
                    ExactDollars.ratio(level.get(0).asString()), Unit.count(MeasureFigure.QUANTITY.things()));
            rows.add(0, new MatrixRow(from, List.of(Rate.of(level.get(1).asString()))));
        }
        Measure discount = Measure.of("discount", CreditBasis.COMMISSION, MeasureFigure.QUANTITY, MONTHLY.window());
        RateMatrix matrix = new RateMatrix(TierBound.LOWER_INCLUSIVE, List.of(Quantity.of(usd("0"))), rows);
        CommissionPlan plan =
                plan(new RateMatrixTerms("commission", MONTHLY, discount, MONTHLY, matrix, List.of(), PayLimits.NONE));
        String[] discounts = texts(one.at("/inputs/discount"));
        SalesEvent[] sales = IntStream.range(0, discounts.length)
                .mapToObj(i -> event("S" + i, LocalDate.of(2026, i + 1, 5).toString(), "USD 1.00")
                        .owner(ANN)
                        .quantity(ExactDollars.ratio(discounts[i]))
                        .build())
                .toArray(SalesEvent[]::new);

        assertThat(months(plan, sales.length, sales)).containsExactly(texts(one.at("/expected/rates")));
    }

    /** Gross margin is margin against price, and markup is margin against cost: two quotas of one measure. */
    @Test
    @PublishedCase("C52-ehow-margin")
    void grossMarginIsNotMarkup() {
        JsonNode one = one("C52-ehow-margin");
        String[] tiers = new String[3];
        for (int i = 0; i < tiers.length; i++) {
            JsonNode tier = one.at("/plan/params/tiers/" + i);
            tiers[i] = tier.get("from").asString() + " " + tier.get("rate").asString();
        }

        String commission = onMargin(text(one, "/inputs/price"), tiers);
        assertThat(commission).isEqualTo(text(one, "/expected/commission"));
        assertThat(new BigDecimal(commission)).isNotEqualByComparingTo(text(one, "/published/commission"));
        assertThat(onMargin(text(one, "/inputs/cost"), tiers)).isEqualTo(text(one, "/expected/commissionIfMarkup"));
    }

    // figures: eHow, cost 100 and price 150, whose own 12.50 takes markup for margin (C52)
    @Test
    void aThirdOfThePriceIsTheLowestTier() {
        String[] tiers = {"0 10%", "0.35 25%", "0.60 40%"};

        assertThat(onMargin("150", tiers)).isEqualTo("5");
        assertThat(onMargin("100", tiers)).isEqualTo("12.5");
    }

    @Test
    @PublishedCase("C66-oca-formula")
    void aFormulaOfOnesOwnIsMirroredByARefund() {
        JsonNode one = one("C66-oca-formula");
        String base = text(one, "/inputs/base");

        assertThat(byFormula(base)).containsExactly(text(one, "/expected/commission"), text(one, "/expected/refund"));
    }

    // figures: OCA, sale_commission_formula: 5 % of 750 and a tenth of that (C66)
    @Test
    void fivePercentAndATenthOfThat() {
        assertThat(byFormula("750")).containsExactly("41.25", "-41.25");
    }

    /** What a sale and its refund earn by a rule that no table says. */
    private static List<String> byFormula(String base) {
        record FormulaTerms(String id, String rule, List<Measure> measures) implements ComponentTerms {}
        ComponentRules rules = ComponentRules.standard().with("formula", context -> {
            Ratio partial = Ratio.of(5, 100);
            Ratio result = partial.plus(Ratio.of(10, 100).times(partial));
            return ComponentPay.on(new PayCurve(List.of(PayPiece.straight(Ratio.ZERO, Ratio.ZERO, result)), true));
        });
        CommissionFacts facts = facts(sale("A", "2026-01-05", base), reversal("R", "A", "2026-01-06", "-" + base));
        CommissionStatement statement = CommissionCalculator.with(rules)
                .calculate(
                        plan(new FormulaTerms("commission", "formula", List.of(MONTHLY))),
                        assigned(ANN),
                        facts,
                        LocalDate.parse("2026-01-31"));
        return Pay.lines(statement);
    }

    private static String onMargin(String hundredPercent, String... tiers) {
        Measure margin = Measure.of("margin", CreditBasis.COMMISSION, MeasureFigure.MARGIN, MONTHLY.window());
        RateTable table = new RateTable(
                TierBound.UPPER_INCLUSIVE,
                Pay.byAttainment(TierBound.UPPER_INCLUSIVE, tiers).tiers().stream()
                        .map(tier -> new Tier(tier.from(), tier.pay(), TierApplication.WHOLE_AMOUNT))
                        .toList());
        CommissionFacts facts = new CommissionFacts(
                credits(event("A", "2026-01-05", "USD 150.00")
                        .owner(ANN)
                        .margin(usd("50"))
                        .build()),
                List.of(Quota.of(ANN, "margin", Pay.period("2026-M01"), usd(hundredPercent))));
        return plain(
                statement(paying(margin, table), facts, "2026-01-31").total().amount());
    }

    private static List<String> attaining(CommissionPlan plan, String quota, String... sold) {
        Quota[] quotas = IntStream.rangeClosed(1, sold.length)
                .mapToObj(month -> quota("2026-M0" + month, quota))
                .toArray(Quota[]::new);
        return months(plan, sold.length, quotas, monthly(sold));
    }

    private static CommissionPlan counting(List<Tier> tiers) {
        Measure contracts = Measure.of("contracts", CreditBasis.COMMISSION, MeasureFigure.EVENTS, MONTHLY.window());
        return paying(contracts, new RateTable(TierBound.LOWER_INCLUSIVE, tiers));
    }

    private static Tier contracts(int from, String amount) {
        return new Tier(Quantity.count(from, "events"), new TierPay.PerUnit(usd(amount)), TierApplication.WHOLE_AMOUNT);
    }

    private static CommissionStatement signed(CommissionPlan plan, String value, int count) {
        SalesEvent[] contracts = IntStream.range(0, count)
                .mapToObj(i -> sale("C" + (100 + i), "2026-01-05", value))
                .toArray(SalesEvent[]::new);
        return statement(plan, facts(contracts), "2026-01-31");
    }

    private static TierPay between(String start, String end) {
        return new TierPay.Between(new TierPay.Fixed(usd(start)), new TierPay.Fixed(usd(end)));
    }
}
