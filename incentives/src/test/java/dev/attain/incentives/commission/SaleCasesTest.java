package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Cases.one;
import static dev.attain.incentives.commission.Cases.text;
import static dev.attain.incentives.commission.Cases.texts;
import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.event;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.lines;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.months;
import static dev.attain.incentives.commission.Pay.paying;
import static dev.attain.incentives.commission.Pay.plain;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.reversal;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.sales;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.table;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.PublishedCase;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.EventAttribute;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.component.RateTableTerms;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Published cases of single sales: shared, not eligible, corrected, returned. */
class SaleCasesTest {
    private static final EventAttribute MEETING = new EventAttribute("activity", "meeting");
    private static final EventAttribute NO_COMMISSION = new EventAttribute("commission", "none");
    private static final LocalDate CHANGE = LocalDate.parse("2026-02-01");

    @Test
    @PublishedCase("C40-prowi-sdr-ae")
    void everyRoleHasItsRateAndOneIsPaidForMeetings() {
        JsonNode one = one("C40-prowi-sdr-ae");
        JsonNode developer = one.at("/plan/params/roles/0");
        JsonNode executive = one.at("/plan/params/roles/1");
        SalesEvent deal = event("D", "2026-01-20", "USD " + text(one, "/inputs/acv"))
                .addShares(share(ANN, developer), share(BEN, executive))
                .build();
        SalesEvent meeting = event("M", "2026-01-05", "USD 0")
                .owner(ANN)
                .addAttributes(MEETING)
                .build();
        CommissionFacts facts = facts(deal, meeting);
        LocalDate asOf = LocalDate.parse("2026-01-31");
        CommissionCalculator calculator = CommissionCalculator.standard();
        CommissionPlan developers = plan(commission(developer), meetings(text(developer, "/perMeeting")));

        Money ann = calculator.calculate(developers, assigned(ANN), facts, asOf).total();
        Money ben = calculator
                .calculate(plan(commission(executive)), assigned(BEN), facts, asOf)
                .total();
        assertThat(ann).isEqualTo(usd(text(one, "/expected/SDR")));
        assertThat(ben).isEqualTo(usd(text(one, "/expected/AE")));
        assertThat(ann.plus(ben)).isEqualTo(usd(text(one, "/expected/total")));
    }

    /**
     * The source also refuses rates outside 0 to 100 %; here they are accelerators and decelerators, and none is
     * refused.
     */
    @Test
    @PublishedCase("C47-erpnext-eligible")
    void onlyEligibleLinesEarn() {
        JsonNode one = one("C47-erpnext-eligible");
        List<String> paid = new ArrayList<>();
        for (String rate : texts(one.at("/inputs/ratesPercent"))) {
            paid.add(eligible(text(one, "/inputs/eligible"), rate + "%"));
        }

        assertThat(paid).containsExactly(texts(one.at("/expected/commissions")));
    }

    // figures: ERPNext, two items of which one grants no commission (C47)
    @Test
    void aTenthOfWhatIsEligible() {
        assertThat(eligible("500", "10%")).isEqualTo("50");
    }

    /** That the difference is posted comes with the ledger; what it is stands in the lines. */
    @Test
    @PublishedCase("C67-salescookie-trueup")
    void aCorrectedDealChangesItsOwnLine() {
        JsonNode one = one("C67-salescookie-trueup");
        CommissionPlan plan = paying(MONTHLY, marginal("0 " + text(one, "/plan/params/rate")));

        assertThat(differences(plan, texts(one.at("/inputs/before")), texts(one.at("/inputs/after"))))
                .containsExactly(texts(one.at("/expected/deltas")));
    }

    // figures: SalesCookie, 100K becomes 92K and 50K becomes 65K, at our 10 % (C67)
    @Test
    void twoDealsAreCorrected() {
        String[] before = {"100000", "50000"};
        String[] after = {"92000", "65000"};

        assertThat(differences(paying(MONTHLY, marginal("0 10%")), before, after))
                .containsExactly("-800", "1500");
    }

    /** Across versions a return costs the rate of its own day; to keep the rate of the sale comes with recovery. */
    @Test
    @PublishedCase("D07-partial-return")
    void aPartialReturnCostsTheRateOfItsDay() {
        JsonNode one = one("D07-partial-return");
        BigDecimal price = new BigDecimal(text(one, "/inputs/price"));
        String sold = price.multiply(new BigDecimal(text(one, "/inputs/qty"))).toPlainString();
        String back = price.multiply(new BigDecimal(text(one, "/inputs/returnedQty")))
                .negate()
                .toPlainString();
        String then = text(one, "/plan/params/rateAtSale");

        assertThat(saleAndReturn(sold, back, then, text(one, "/plan/params/rateAtReturn")))
                .containsExactly(usd(text(one, "/expected/earned")), usd(text(one, "/expected/clawbackAtCurrentRate")));
        assertThat(saleAndReturn(sold, back, then, then))
                .containsExactly(
                        usd(text(one, "/expected/earned")), usd(text(one, "/expected/clawbackAtOriginalRate")));
        CommissionFacts together = facts(sale("A", "2026-01-05", sold), reversal("R", "A", "2026-01-20", back));
        assertThat(statement(paying(MONTHLY, marginal("0 " + then)), together, "2026-01-31")
                        .total())
                .isEqualTo(usd(text(one, "/expected/nettedInOnePeriodAtOriginalRate")));
    }

    // figures: constructed (D07): 10 at 42.50 and 4 of them back, 6 % and then 8 %
    @Test
    void aReturnAfterTheRateRoseCostsMoreThanItEarned() {
        assertThat(saleAndReturn("425.00", "-170.00", "0.06", "0.08")).containsExactly(usd("25.50"), usd("-13.60"));
        assertThat(saleAndReturn("425.00", "-170.00", "0.06", "0.06")).containsExactly(usd("25.50"), usd("-10.20"));
    }

    // figures: a commission calculator on GitHub (amant8183), cancellation of the second of two sales (C60)
    @Test
    void aCancelledSaleTakesTheTierBackFromTheOther() {
        CommissionPlan plan =
                paying(MONTHLY, table(TierApplication.WHOLE_AMOUNT, "0 0%", "25000 2%", "50000 3%", "100000 5%"));
        CommissionFacts facts = facts(
                sale("A", "2026-03-01", "60000"),
                sale("B", "2026-03-02", "50000"),
                reversal("R", "B", "2026-03-03", "-50000"));

        assertThat(lines(statement(plan, facts, "2026-03-31"))).containsExactly("1800", "3700", "-3700");
    }

    // figures: constructed (D01): 20 % to 100, 15 % to 300, 5 % above, each deal on its own
    @Test
    void fallingRatesEachDealOnItsOwn() {
        CommissionPlan plan = paying(sales(MeasureWindow.perEvent()), marginal("0 20%", "100 15%", "300 5%"));

        assertThat(months(plan, 3, Pay.monthly("50", "250", "400"))).containsExactly("10", "42.5", "55");
    }

    // figures: constructed (D16): two deals of one day, in the order of their ids
    @Test
    void theOrderOfADayDecidesWhoCrossesTheTier() {
        CommissionPlan plan = paying(MONTHLY, marginal("0 5%", "10000 10%"));
        CommissionFacts facts = facts(sale("7", "2026-05-02", "8000"), sale("3", "2026-05-02", "6000"));

        assertThat(lines(statement(plan, facts, "2026-05-31"))).containsExactly("300", "600");
    }

    private static CreditShare share(PartyId payee, JsonNode role) {
        return CreditShare.revenue(payee, Rate.of(text(role, "/split")));
    }

    private static RateTableTerms commission(JsonNode role) {
        return RateTableTerms.of("commission", MONTHLY, marginal("0 " + text(role, "/rate")));
    }

    private static RateTableTerms meetings(String amount) {
        Measure held = Measure.of("meetings", CreditBasis.COMMISSION, MeasureFigure.EVENTS, MONTHLY.window())
                .withOnly(having(MEETING));
        Tier each = new Tier(Quantity.count(0, "events"), new TierPay.PerUnit(usd(amount)), TierApplication.MARGINAL);
        return RateTableTerms.of("meetings", held, RateTable.of(TierBound.LOWER_INCLUSIVE, each));
    }

    private static CreditFilter having(EventAttribute attribute) {
        return new CreditFilter.Attribute(attribute.name(), List.of(attribute.value()));
    }

    private static String eligible(String amount, String rate) {
        SalesEvent other = event("B", "2026-01-05", "USD 999.00")
                .owner(ANN)
                .addAttributes(NO_COMMISSION)
                .build();
        CommissionPlan plan = paying(MONTHLY.withExcept(having(NO_COMMISSION)), marginal("0 " + rate));
        CommissionStatement statement = statement(plan, facts(sale("A", "2026-01-05", amount), other), "2026-01-31");
        return plain(statement.total().amount());
    }

    private static List<String> differences(CommissionPlan plan, String[] before, String[] after) {
        List<CommissionLine> old = deals(plan, before).lines();
        List<CommissionLine> now = deals(plan, after).lines();
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            changes.add(plain(now.get(i).amount().minus(old.get(i).amount()).amount()));
        }
        return changes;
    }

    private static CommissionStatement deals(CommissionPlan plan, String... amounts) {
        return statement(
                plan, facts(sale("A", "2026-01-05", amounts[0]), sale("B", "2026-01-06", amounts[1])), "2026-01-31");
    }

    /** What January and February pay, where the second version of the plan begins with February. */
    private static List<Money> saleAndReturn(String sold, String back, String rate, String laterRate) {
        CommissionPlan first = paying(MONTHLY, marginal("0 " + rate));
        CommissionPlan second = paying(MONTHLY, marginal("0 " + laterRate)).withVersion("2");
        PlanAssignment ann = assigned(ANN).withUntilExclusive(Optional.of(CHANGE));
        PlanAssignment later = assigned(ANN).withVersion("2").withSince(CHANGE);
        CommissionFacts facts = new CommissionFacts(
                credits(sale("A", "2026-01-05", sold), reversal("R", "A", "2026-02-05", back)), List.of());
        return CommissionCalculator.standard()
                .calculateAll(
                        new PlanBook(List.of(first, second), List.of(ann, later)), facts, LocalDate.parse("2026-02-28"))
                .statements()
                .stream()
                .map(CommissionStatement::total)
                .toList();
    }
}
