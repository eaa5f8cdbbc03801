package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Cases.one;
import static dev.attain.incentives.commission.Cases.text;
import static dev.attain.incentives.commission.Cases.texts;
import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.byAttainment;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.event;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.monthly;
import static dev.attain.incentives.commission.Pay.paying;
import static dev.attain.incentives.commission.Pay.plain;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.sales;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.ReportingLine;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.PublishedCase;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.RollUpTerms;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Published cases of what is measured: quotas that shrink and grow, attainment, measures to date and of whole teams.
 */
class MeasureCasesTest {
    private static final Measure YEAR_TO_DATE = sales(MeasureWindow.within(Granularity.YEAR));
    private static final RateTable TENTH = byAttainment(TierBound.LOWER_INCLUSIVE, "0% 10%");

    @Test
    @PublishedCase("C33-seanmasters-month-offbyone")
    void theFirstDayCountsInAProratedGoal() {
        JsonNode one = one("C33-seanmasters-month-offbyone");
        for (int i = 0; i < 2; i++) {
            int day = one.at("/inputs/startDay").get(i).asInt();
            Ratio goal = proratedGoal(one.at("/plan/params/goal").asInt(), day);

            assertThat(goal)
                    .hasToString(one.at("/expected/startDayCounted").get(i).asString());
            assertThat(goal.toString())
                    .isNotEqualTo(one.at("/published/goals").get(i).asString());
        }
    }

    // figures: Sean Masters, a goal of 20 in a month of 30 days; the page itself leaves out the first day (C33)
    @ParameterizedTest(name = "from day {0} on the goal is {1}")
    @CsvSource({"1, 20", "15, 32/3", "21, 20/3"})
    void aGoalShrinksToTheDaysThatAreLeft(int day, String goal) {
        assertThat(proratedGoal(20, day)).hasToString(goal);
    }

    @Test
    @PublishedCase("C83-xactly-out-of-step")
    void aMeasureToDateDoesNotDependOnTheCutOfTheBatch() {
        JsonNode one = one("C83-xactly-out-of-step");
        SalesEvent[] all = {
            sale("P1", "2026-01-10", "100"),
            sale("P2", "2026-02-10", "50"),
            sale("O1-revenue", "2026-03-10", text(one, "/inputs/order1/revenue")),
            sale("O1-bookings", "2026-03-10", text(one, "/inputs/order1/bookings")),
            sale("O2-revenue", "2026-03-11", text(one, "/inputs/order2/revenue")),
            sale("O2-bookings", "2026-03-11", text(one, "/inputs/order2/bookings"))
        };
        String first = text(one, "/expected/consistentAfterOrder1");

        assertThat(toDate("2026-02-28", all)).isEqualTo(text(one, "/inputs/prior"));
        assertThat(toDate("2026-03-10", all)).isEqualTo(first);
        assertThat(toDate("2026-03-10", all[3], all[0], all[2], all[1])).isEqualTo(first);
        assertThat(toDate("2026-03-11", all)).isEqualTo(text(one, "/expected/consistentAfterOrder2"));
        assertThat(first).isNotEqualTo(text(one, "/published/xactlyAfterOrder1"));
    }

    @Test
    @PublishedCase("C84-xactly-sample-quota")
    void attainmentIsWhatWasSoldAgainstTheQuota() {
        JsonNode one = one("C84-xactly-sample-quota");
        Ratio attainment = ofTheYear(text(one, "/plan/params/quota"), text(one, "/inputs/ytd"));

        assertThat(attainment).isEqualTo(ExactDollars.ratio(text(one, "/expected/attainment")));
        assertThat(attainment.percent(0, RoundingMode.UNNECESSARY)).isNotEqualTo(text(one, "/published/attainment"));
    }

    // figures: Xactly, 75,000 of 1,500,000, which the page calls 50 % (C84)
    @Test
    void aTwentiethIsFivePercent() {
        assertThat(ofTheYear("1500000", "75000")).isEqualTo(Ratio.of(1, 20));
    }

    @Test
    @PublishedCase("D08-prorated-quota")
    void aQuotaShrinksToTheDaysOfTheAssignment() {
        JsonNode one = one("D08-prorated-quota");
        PlanAssignment ann = assigned(ANN)
                .withSince(LocalDate.parse(text(one, "/inputs/assignmentStart")))
                .withProration(Proration.CALENDAR_DAYS);
        CommissionPlan plan = paying(MONTHLY, TENTH).withSince(ann.since());
        CommissionFacts facts = new CommissionFacts(
                credits(sale("A", "2025-03-15", text(one, "/inputs/credited"))),
                List.of(Pay.quota("2025-M03", text(one, "/plan/params/quota"))));
        MeasureReading reading =
                reading(CommissionCalculator.standard().calculate(plan, ann, facts, LocalDate.parse("2025-03-31")));

        assertThat(reading.quota()).contains(Quantity.of(usd(text(one, "/expected/proratedQuota"))));
        assertThat(reading.attainment()).contains(ExactDollars.ratio(text(one, "/expected/attainment")));
    }

    @Test
    @PublishedCase("D09-interval-and-year-to-date")
    void attainmentOfAMonthAndOfTheYearToDate() {
        JsonNode one = one("D09-interval-and-year-to-date");
        SalesPeriod year = Pay.period("FY2026");
        List<SalesPeriod> months = Pay.CALENDAR.split(year, Granularity.MONTH);
        List<Money> goals =
                Apportionment.CUMULATIVE.split(usd(text(one, "/plan/params/annualGoal")), Weights.equal(months.size()));
        List<Quota> quotas = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            quotas.add(Quota.of(ANN, "sales", months.get(i), goals.get(i)));
        }
        CommissionFacts facts =
                new CommissionFacts(credits(monthly(text(one, "/inputs/jan"), text(one, "/inputs/feb"))), quotas);

        assertThat(reading(statement(paying(MONTHLY, TENTH), facts, "2026-02-28"))
                        .attainment())
                .contains(ExactDollars.ratio(text(one, "/expected/february")));
        assertThat(reading(statement(paying(YEAR_TO_DATE, TENTH), facts, "2026-02-28"))
                        .attainment())
                .contains(ExactDollars.ratio(text(one, "/expected/yearToDateFebruary")));
    }

    @Test
    @PublishedCase("D10-quarter-by-days")
    void aQuotaOfAQuarterIsSpreadByDaysToTheCent() {
        JsonNode one = one("D10-quarter-by-days");
        List<SalesPeriod> months = Pay.CALENDAR.split(Pay.period("2023-Q1"), Granularity.MONTH);
        long[] days = months.stream().mapToLong(SalesPeriod::days).toArray();
        List<Money> spread =
                Apportionment.LARGEST_REMAINDER.split(usd(text(one, "/inputs/total")), Weights.counts(days));

        assertThat(spread.stream().map(part -> part.amount().toPlainString()).toList())
                .containsExactly(texts(one.at("/expected/months")));
    }

    @Test
    @PublishedCase("D13-team-volume-bonus")
    void theVolumeOfTheTeamDecidesItsBonus() {
        JsonNode one = one("D13-team-volume-bonus");
        CommissionStatement statement = ofTheTeam(Cases.tiers(one), texts(one.at("/inputs/volumes")));

        assertThat(reading(statement).value()).isEqualTo(Quantity.of(usd(text(one, "/expected/teamVolume"))));
        assertThat(plain(statement.total().amount())).isEqualTo(text(one, "/expected/bonus"));
    }

    // figures: constructed (D13), and the same team a cent short of the highest tier
    @ParameterizedTest(name = "{0}, {1} and {2} earn the team {3}")
    @CsvSource({"80000, 45000, 30000, 2325", "80000, 45000, 24999.99, 1500", "80000, 10000, 9999.99, 0"})
    void everybodysSalesCountForTheTeam(String one, String other, String third, String bonus) {
        RateTable table = Pay.table(TierApplication.WHOLE_AMOUNT, "0 0%", "100000 1%", "150000 1.5%");

        assertThat(plain(ofTheTeam(table, one, other, third).total().amount())).isEqualTo(bonus);
    }

    /** The team is whom the sellers report to. */
    private static CommissionStatement ofTheTeam(RateTable table, String... volumes) {
        PartyId team = PartyId.of("team");
        List<SalesEvent> events = new ArrayList<>();
        List<ReportingLine> lines = new ArrayList<>();
        for (int i = 0; i < volumes.length; i++) {
            PartyId seller = PartyId.of("seller" + i);
            events.add(event("S" + i, "2026-01-05", "USD " + volumes[i])
                    .owner(seller)
                    .build());
            lines.add(ReportingLine.of(seller, team, LocalDate.parse("2026-01-01")));
        }
        CommissionFacts facts = new CommissionFacts(
                CreditAllocator.standard()
                        .allocate(
                                Pay.policy("USD", new SellerTerms.Direct(), RollUpTerms.full()),
                                events,
                                OrgChart.of(List.of(), List.of(), lines))
                        .credits(),
                List.of());
        return CommissionCalculator.standard()
                .calculate(paying(MONTHLY, table), assigned(team), facts, LocalDate.parse("2026-01-31"));
    }

    private static Ratio proratedGoal(int goal, int day) {
        Measure deals = Measure.of("deals", CreditBasis.QUOTA, MeasureFigure.EVENTS, MONTHLY.window());
        PlanAssignment ben = assigned(BEN).withSince(LocalDate.of(2026, 4, day)).withProration(Proration.CALENDAR_DAYS);
        Quota quota = new Quota(BEN, "deals", Pay.period("2026-M04"), Quantity.count(goal, "events"));
        CommissionStatement statement = CommissionCalculator.standard()
                .calculate(
                        paying(deals, byDeal()),
                        ben,
                        new CommissionFacts(List.of(), List.of(quota)),
                        LocalDate.parse("2026-04-30"));
        return reading(statement).quota().orElseThrow().value();
    }

    private static RateTable byDeal() {
        return RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                new Tier(Quantity.count(0, "events"), new TierPay.PerUnit(usd("10")), TierApplication.MARGINAL));
    }

    private static String toDate(String asOf, SalesEvent... batch) {
        CommissionStatement statement = statement(paying(YEAR_TO_DATE, Pay.marginal("0 1%")), facts(batch), asOf);
        return reading(statement).value().value().toString();
    }

    private static Ratio ofTheYear(String quota, String sold) {
        CommissionFacts facts =
                new CommissionFacts(credits(sale("A", "2026-01-05", sold)), List.of(Pay.quota("FY2026", quota)));
        return reading(statement(paying(YEAR_TO_DATE, TENTH), facts, "2026-01-31"))
                .attainment()
                .orElseThrow();
    }

    private static MeasureReading reading(CommissionStatement statement) {
        return statement.components().get(0).reading().orElseThrow();
    }
}
