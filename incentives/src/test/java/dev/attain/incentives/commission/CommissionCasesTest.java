package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.event;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.months;
import static dev.attain.incentives.commission.Pay.paying;
import static dev.attain.incentives.commission.Pay.plain;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.quota;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.sales;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.PublishedCase;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published cases that a plan of rate tables, caps and windows covers; {@link LaterCasesTest} has the others. */
class CommissionCasesTest {
    @Test
    @PublishedCase("C02-spiff-mamount")
    void aDealOnTopOfARunningTotal() {
        JsonNode one = Cases.one("C02-spiff-mamount");
        CommissionStatement statement = statement(
                paying(MONTHLY, Cases.tiers(one)),
                facts(
                        sale("A", "2026-03-01", one.at("/inputs/initialValue").asString()),
                        sale(
                                "B",
                                "2026-03-02",
                                one.at("/inputs/transactions/0/amount").asString())),
                "2026-03-31");
        CommissionLine line = statement.lines().get(1);

        assertThat(plain(line.amount().amount()))
                .isEqualTo(one.at("/expected/total").asString());
        for (int i = 0; i < line.slices().size(); i++) {
            JsonNode segment = one.at("/expected/segments/" + i);
            assertThat(line.slices().get(i).width())
                    .hasToString(segment.get("amount").asString());
            assertThat(line.slices().get(i).pay())
                    .hasToString(segment.get("commission").asString());
        }
    }

    @Test
    @PublishedCase("C09-mytime-gap-tiers")
    void payCyclesThatTheSourceAddsUpWrongly() {
        JsonNode one = Cases.one("C09-mytime-gap-tiers");
        List<String> paid =
                months(paying(MONTHLY, Cases.tiers(one)), 4, Pay.monthly(Cases.texts(one.at("/inputs/payCycles"))));

        assertThat(paid).containsExactly(Cases.texts(one.at("/expected/commissions")));
        assertThat(paid).isNotEqualTo(List.of(Cases.texts(one.at("/published/commissions"))));
    }

    @Test
    @PublishedCase("C60-amant-bonus-cascade")
    void aCancellationDropsThePeriodBelowATier() {
        JsonNode one = Cases.one("C60-amant-bonus-cascade");
        String[] sold = Cases.texts(one.at("/inputs/sales"));
        CommissionStatement statement = statement(
                paying(MONTHLY, Cases.tiers(one)),
                facts(
                        sale("A", "2026-03-01", sold[0]),
                        sale("B", "2026-03-02", sold[1]),
                        Pay.reversal("R", "B", "2026-03-03", "-" + sold[1])),
                "2026-03-31");

        assertThat(plain(statement.total().amount()))
                .isEqualTo(one.at("/expected/after").asString());
        assertThat(plain(statement.lines().get(2).amount().amount()))
                .isEqualTo(one.at("/expected/delta").asString());
    }

    @Test
    @PublishedCase("C92-ytd-true-up")
    void theYearIsTruedUp() {
        JsonNode one = Cases.one("C92-ytd-true-up");
        Measure toDate = sales(MeasureWindow.within(Granularity.YEAR));

        assertThat(months(paying(toDate, Cases.tiers(one)), 3, Pay.monthly(Cases.texts(one.at("/inputs/monthly")))))
                .containsExactly(Cases.texts(one.at("/expected/payments")));
    }

    @Test
    @PublishedCase("C95-refundable-cap")
    void aCapCarriesItsExcessForward() {
        JsonNode one = Cases.one("C95-refundable-cap");
        PayCap cap = PayCap.of(CapScope.PERIOD, usd(one.at("/plan/params/cap").asString()));
        RateTableTerms terms = RateTableTerms.of("commission", MONTHLY, Pay.marginal("0 100%"))
                .withLimits(PayLimits.of(cap.carryingForward()));
        List<String> paid = months(plan(terms), 4, Pay.monthly(Cases.texts(one.at("/inputs/earned"))));

        assertThat(paid.subList(0, 3)).containsExactly(Cases.texts(one.at("/expected/paid")));
        assertThat(paid.get(3)).isEqualTo(one.at("/expected/balance/2").asString());
    }

    @Test
    @PublishedCase("C94-ofbiz-min-max")
    void minimumAndMaximumMirrorReturns() {
        JsonNode one = Cases.one("C94-ofbiz-min-max");
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(usd("0"), new TierPay.Fixed(usd("8")), TierApplication.WHOLE_AMOUNT),
                Tier.of(usd("30"), TierPay.share("10%"), TierApplication.MARGINAL),
                Tier.of(usd("150"), new TierPay.Fixed(usd("20")), TierApplication.WHOLE_AMOUNT));

        assertThat(months(
                        paying(sales(MeasureWindow.perEvent()), table),
                        5,
                        Pay.monthly(Cases.texts(one.at("/inputs/amounts")))))
                .containsExactly(Cases.texts(one.at("/expected/commissions")));
    }

    @Test
    @PublishedCase("D01-regressive-per-transaction")
    void fallingRatesEachDealOnItsOwn() {
        JsonNode one = Cases.one("D01-regressive-per-transaction");

        assertThat(months(
                        paying(sales(MeasureWindow.perEvent()), Cases.tiers(one)),
                        3,
                        Pay.monthly(Cases.texts(one.at("/inputs/transactions")))))
                .containsExactly(Cases.texts(one.at("/expected/perTransaction")));
    }

    @Test
    @PublishedCase("D02-target-incentive")
    void tiersOfAttainmentPayMultiplesOfTheBaseRate() {
        JsonNode one = Cases.one("D02-target-incentive");
        List<Tier> tiers = new ArrayList<>();
        one.at("/plan/params/tiers")
                .forEach(tier -> tiers.add(Tier.of(
                        Rate.parse(tier.get("from").asString()),
                        new TierPay.TimesBaseRate(
                                Rate.parse(tier.get("multiplier").asString())),
                        TierApplication.MARGINAL)));
        PlanAssignment ann = assigned(ANN)
                .withTargetIncentive(usd(one.at("/plan/params/targetIncentive").asString()));
        CommissionFacts facts = new CommissionFacts(
                credits(sale("A", "2026-01-05", one.at("/inputs/credited").asString())),
                List.of(quota("2026-M01", one.at("/plan/params/quota").asString())));
        CommissionStatement statement = CommissionCalculator.standard()
                .calculate(
                        paying(MONTHLY, new RateTable(TierBound.LOWER_INCLUSIVE, tiers)),
                        ann,
                        facts,
                        LocalDate.parse("2026-01-31"));

        assertThat(plain(statement.total().amount()))
                .isEqualTo(one.at("/expected/payout").asString());
    }

    @Test
    @PublishedCase("D11-gross-profit")
    void aDeductionComesOffTheGrossProfit() {
        JsonNode one = Cases.one("D11-gross-profit");
        Measure margin = Measure.of("margin", CreditBasis.COMMISSION, MeasureFigure.MARGIN, MeasureWindow.perEvent());
        RateTableTerms terms = RateTableTerms.of(
                        "profit",
                        margin,
                        Pay.marginal("0 " + one.at("/plan/params/rate").asString()))
                .withDeductible(Quantity.of(usd(one.at("/plan/params/deduct").asString())));
        Money price = usd(one.at("/inputs/price").asString());
        CommissionFacts facts = facts(event("A", "2026-01-05", price.toString())
                .owner(ANN)
                .margin(price.minus(usd(one.at("/inputs/cost").asString())))
                .build());

        assertThat(statement(plan(terms), facts, "2026-01-31").total())
                .isEqualTo(usd(one.at("/expected/commission").asString()));
    }

    @Test
    @PublishedCase("D16-order-of-accumulation")
    void theOrderOfADayDecidesWhoCrossesTheTierAndNeverTheTotal() {
        JsonNode one = Cases.one("D16-order-of-accumulation");
        List<SalesEvent> deals = new ArrayList<>();
        one.at("/inputs/deals")
                .forEach(deal -> deals.add(sale(
                        deal.get("id").asString(),
                        deal.get("date").asString().replace("2025", "2026"),
                        deal.get("amount").asString())));
        CommissionStatement statement =
                statement(paying(MONTHLY, Cases.tiers(one)), facts(deals.toArray(SalesEvent[]::new)), "2026-05-31");

        assertThat(Pay.lines(statement)).containsExactly(Cases.texts(one.at("/expected/commissions")));
    }

    @Test
    @PublishedCase("C91-coda-cap-effective")
    void aCapPerInvoiceChangesWithTheVersionOfThePlan() {
        JsonNode one = Cases.one("C91-coda-cap-effective");
        List<String> paid = new ArrayList<>();
        one.at("/inputs/rows")
                .forEach(row -> paid.add(invoice(
                        row.get("year").asInt() == 2020 ? "20%" : "10%",
                        row.get("year").asInt() == 2020 ? "0" : "100",
                        row.get("amount").asString())));

        assertThat(paid).containsExactly(Cases.texts(one.at("/expected/commissions")));
    }

    /** Up to and including the least invoice nothing is paid, above it on the whole of it. */
    private static String invoice(String rate, String least, String amount) {
        RateTable table = least.equals("0")
                ? Pay.marginal("0 " + rate)
                : new RateTable(
                        TierBound.UPPER_INCLUSIVE,
                        Pay.table(TierApplication.WHOLE_AMOUNT, "0 0%", least + " " + rate)
                                .tiers());
        RateTableTerms terms = RateTableTerms.of("commission", sales(MeasureWindow.perEvent()), table)
                .withLimits(PayLimits.of(PayCap.of(CapScope.EVENT, usd("500"))));
        return months(plan(terms), 1, Pay.monthly(amount)).get(0);
    }
}
