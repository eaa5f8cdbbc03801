package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.CALENDAR;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.byAttainment;
import static dev.attain.incentives.commission.Pay.credits;
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
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.sales;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.table;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.time.Granularity;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sales earn in windows as long as the pay period, longer and shorter, and against quotas for them. */
class WindowedPayTest {
    private static final MeasureWindow YEAR_TO_DATE = MeasureWindow.within(Granularity.YEAR);

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
    void factsAfterTheDayDoNotCount() {
        CommissionPlan plan = paying(MONTHLY, marginal("0 10%"));
        CommissionFacts facts = facts(sale("A", "2026-01-05", "100"), sale("B", "2026-01-06", "100"));

        assertThat(statement(plan, facts, "2026-01-05").total()).isEqualTo(usd("10"));
        assertThat(statement(plan, facts, "2026-01-06").total()).isEqualTo(usd("20"));
    }

    @Test
    void aFirstMonthThatIsNotWholeIsReopenedLikeAnyOther() {
        CommissionPlan plan = paying(
                sales(MeasureWindow.inceptionToDate()), byAttainment(TierBound.UPPER_INCLUSIVE, "0% 10%", "100% 20%"));
        PlanAssignment ann = assigned(ANN).withSince(LocalDate.parse("2026-01-11"));
        CommissionFacts facts = new CommissionFacts(
                credits(sale("A", "2026-01-15", "15000"), sale("B", "2026-02-15", "2000")),
                List.of(quota("2026-M01", "10000"), quota("2026-M02", "10000")));
        CommissionStatement february =
                CommissionCalculator.standard().calculate(plan, ann, facts, LocalDate.parse("2026-02-28"));

        // January paid 2,000 by a quota of 10,000; by the quota to date of 20,000 its sales earn 500 less
        assertThat(lines(february)).containsExactly("-500", "200");
    }
}
