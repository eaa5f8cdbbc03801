package dev.attain.incentives.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.ReportingLine;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.RollUpTerms;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.curve.PaySlice;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The sales people of AdventureWorks (Microsoft, MIT) in their first fiscal year: a multiple of their own rate by
 * attainment. The quarters of the source begin on odd days, so its sales are moved into the quarters of 2026, each as
 * far from the beginning as it was. Expected figures: computed independently, exact. Draw and team reward come later.
 */
class AdventureWorksStatementTest {
    private static final String DATA = "adventureworks";
    private static final MeasureWindow QUARTER = MeasureWindow.within(Granularity.QUARTER);
    private static final MeasureWindow YEAR = MeasureWindow.within(Granularity.YEAR);
    private static final RateTableTerms GRADUATED =
            RateTableTerms.of("commission", ExactDollars.sold(QUARTER), byAttainment(TierApplication.MARGINAL));

    @Test
    void everyQuarterIsPaidInSlicesAsThePlanRounds() {
        CommissionRun halfUp = run(plan(GRADUATED, RoundingMode.HALF_UP));
        CommissionRun halfEven = run(plan(GRADUATED, RoundingMode.HALF_EVEN));

        for (JsonNode expected : rows("statements")) {
            CommissionStatement statement = statement(halfUp, expected, "rep");
            assertThat(paid(statement))
                    .isEqualTo(expected.at("/graduated/half_up").asString());
            assertThat(paid(statement(halfEven, expected, "rep")))
                    .isEqualTo(expected.at("/graduated/half_even").asString());
            assertThat(statement.component("commission").orElseThrow().attainment())
                    .contains(exact(expected.get("attainment_exact").asString()));
            assertThat(statement.lines()).hasSize(expected.get("orders").asInt());
            assertThat(roundedSlices(statement))
                    .isEqualTo(expected.at("/graduated/per_order_rounded").asString());
        }
        assertThat(rows("statements")).hasSize(40);
    }

    @Test
    void everyQuarterIsPaidAsAWhole() {
        RateTableTerms whole = GRADUATED.withTable(byAttainment(TierApplication.WHOLE_AMOUNT));
        CommissionRun run = run(plan(whole, RoundingMode.HALF_UP));

        for (JsonNode expected : rows("statements")) {
            assertThat(paid(statement(run, expected, "rep")))
                    .isEqualTo(expected.at("/whole_amount/half_up").asString());
        }
    }

    @Test
    void everyQuarterIsCapped() {
        PayLimits cap = PayLimits.of(PayCap.of(CapScope.PERIOD, Pay.usd("15000")));
        CommissionRun run = run(plan(GRADUATED.withLimits(cap), RoundingMode.HALF_UP));

        for (JsonNode expected : rows("statements")) {
            assertThat(paid(statement(run, expected, "rep")))
                    .isEqualTo(expected.at("/graduated/capped_15000").asString());
        }
    }

    /** The source rounds what is paid to date; a plan rounds each quarter, so only the exact sums are equal. */
    @Test
    void theYearIsTruedUpEveryQuarter() {
        RateTableTerms toDate = GRADUATED.withMeasure(ExactDollars.sold(YEAR));
        CommissionRun run = run(plan(toDate, RoundingMode.HALF_UP));
        Ratio sofar = Ratio.ZERO;

        for (JsonNode expected : rows("ytd_true_up")) {
            CommissionStatement statement = statement(run, expected, "rep");
            boolean first = expected.get("period").asString().equals("P01");
            Ratio exact = statement.components().get(0).explanation().value().value();
            sofar = first ? exact : sofar.plus(exact);
            assertThat(ExactDollars.cents(sofar))
                    .isEqualTo(expected.get("cum_commission").asString());
            assertThat(statement.total().amount().subtract(decimal(expected, "payment")))
                    .isBetween(new BigDecimal("-0.01"), new BigDecimal("0.01"));
        }
    }

    @Test
    void theBonusOfTheYearFollowsItsCurve() {
        RateTableTerms bonus = RateTableTerms.of("bonus", ExactDollars.sold(YEAR), bonusCurve());
        CommissionPlan plan = plan(bonus, RoundingMode.HALF_UP).withPayPeriod(Granularity.YEAR);
        List<SalesCredit> credits = credits();

        for (JsonNode expected : rows("annual_bonus")) {
            PartyId rep = PartyId.of(expected.get("rep").asString());
            Quota quota = ExactDollars.quota(
                    rep, Pay.period("FY2026"), expected.get("quota").asString());
            CommissionStatement statement = CommissionCalculator.standard()
                    .calculate(
                            plan,
                            assigned(rep.value(), "0")
                                    .withTargetIncentive(
                                            Pay.usd(expected.get("target_bonus").asString())),
                            new CommissionFacts(credits, List.of(quota)),
                            Pay.YEAR_END);
            assertThat(paid(statement)).isEqualTo(expected.get("bonus").asString());
        }
    }

    @Test
    void managersArePaidForAllBelowThem() {
        RateTable everyDollar = RateTable.of(
                TierBound.LOWER_INCLUSIVE, new Tier(Quantity.count(0, "units"), times("1"), TierApplication.MARGINAL));
        CommissionPlan plan =
                plan(RateTableTerms.of("override", ExactDollars.soldBelow(QUARTER), everyDollar), RoundingMode.HALF_UP);
        PlanBook book = PlanBook.of(plan, assigned("274", "0.0025"), assigned("273", "0.0005"));
        CommissionRun run = CommissionCalculator.standard()
                .calculateAll(book, new CommissionFacts(credits(), List.of()), Pay.YEAR_END);

        for (JsonNode expected : rows("override")) {
            assertThat(paid(statement(run, expected, "manager")))
                    .isEqualTo(expected.get("override").asString());
        }
    }

    private static CommissionPlan plan(RateTableTerms terms, RoundingMode mode) {
        return Pay.plan(terms)
                .withPayPeriod(Granularity.QUARTER)
                .withConventions(ExactDollars.rounding(new Rounding(mode, RoundingPoint.PER_STATEMENT)));
    }

    private static RateTable byAttainment(TierApplication application) {
        return RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, times("0.5"), application),
                Tier.of(Rate.percent("70"), times("1"), application),
                Tier.of(Rate.percent("100"), times("1.5"), application),
                Tier.of(Rate.percent("130"), times("2"), application));
    }

    private static RateTable bonusCurve() {
        return RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, part("0"), TierApplication.WHOLE_AMOUNT),
                Tier.of(Rate.percent("80"), new TierPay.Between(part("0.5"), part("1")), TierApplication.INTERPOLATED),
                Tier.of(Rate.percent("100"), new TierPay.Between(part("1"), part("1.5")), TierApplication.INTERPOLATED),
                Tier.of(Rate.percent("120"), part("1.5"), TierApplication.WHOLE_AMOUNT));
    }

    private static TierPay times(String factor) {
        return new TierPay.TimesBaseRate(Rate.of(factor));
    }

    private static TierPay.Figure part(String factor) {
        return new TierPay.OfTargetIncentive(Rate.of(factor));
    }

    private static CommissionRun run(CommissionPlan plan) {
        PlanAssignment[] assignments = SharedCases.rows(DATA, "SalesPerson").stream()
                .map(row -> assigned(row.get("business_entity_id"), row.get("commission_pct")))
                .toArray(PlanAssignment[]::new);
        List<JsonNode> periods = rows("periods");
        List<Quota> quotas = SharedCases.rows(DATA, "SalesPersonQuotaHistory").stream()
                .map(row -> ExactDollars.quota(
                        PartyId.of(row.get("business_entity_id")),
                        Pay.CALENDAR.periodOf(moved(row.get("quota_date"), periods), Granularity.QUARTER),
                        row.get("sales_quota")))
                .toList();
        return CommissionCalculator.standard()
                .calculateAll(PlanBook.of(plan, assignments), new CommissionFacts(credits(), quotas), Pay.YEAR_END);
    }

    private static PlanAssignment assigned(String rep, String baseRate) {
        return ExactDollars.assigned(PartyId.of(rep), "2026-01-01", baseRate);
    }

    private static List<SalesCredit> credits() {
        List<JsonNode> periods = rows("periods");
        List<SalesEvent> orders = SharedCases.rows(DATA, "SalesOrderHeader").stream()
                .filter(row -> !row.get("sales_person_id").isEmpty())
                .map(row -> event(row, periods))
                .toList();
        PartyId manager = PartyId.of("274");
        LocalDate always = LocalDate.parse("2000-01-01");
        List<ReportingLine> lines = Stream.concat(
                        Stream.of(ReportingLine.of(manager, PartyId.of("273"), always)),
                        Stream.of("275", "276", "277", "278", "279", "280", "281", "282", "283")
                                .map(rep -> ReportingLine.of(PartyId.of(rep), manager, always)))
                .toList();
        return ExactDollars.credits(orders, lines, new SellerTerms.Direct(), RollUpTerms.full());
    }

    private static SalesEvent event(Map<String, String> order, List<JsonNode> periods) {
        return ExactDollars.sale(
                        order.get("sales_order_id"),
                        moved(order.get("order_date"), periods),
                        PartyId.of(order.get("sales_person_id")),
                        new BigDecimal(order.get("sub_total")))
                .build();
    }

    /** The day as far from the beginning of a quarter as it was, at most its last. */
    private static LocalDate moved(String day, List<JsonNode> periods) {
        LocalDate on = LocalDate.parse(day);
        JsonNode period = periods.stream()
                .filter(one -> day.compareTo(one.get("start").asString()) >= 0
                        && day.compareTo(one.get("end_exclusive").asString()) < 0)
                .findFirst()
                .orElseThrow();
        SalesPeriod quarter = quarter(period.get("id").asString());
        LocalDate then = quarter.start()
                .plusDays(ChronoUnit.DAYS.between(
                        LocalDate.parse(period.get("start").asString()), on));
        return then.isAfter(quarter.lastDay()) ? quarter.lastDay() : then;
    }

    private static SalesPeriod quarter(String period) {
        return Pay.period("2026-Q" + period.substring(2));
    }

    private static CommissionStatement statement(CommissionRun run, JsonNode expected, String role) {
        PartyId payee = PartyId.of(expected.get(role).asString());
        return run.statement(payee, quarter(expected.get("period").asString()).label())
                .orElseThrow();
    }

    private static String paid(CommissionStatement statement) {
        Money total = statement.total();
        return total.amount().toPlainString();
    }

    private static String roundedSlices(CommissionStatement statement) {
        return statement.lines().stream()
                .flatMap(line -> line.slices().stream())
                .map(PaySlice::pay)
                .map(ExactDollars::cents)
                .reduce(new BigDecimal("0.00"), BigDecimal::add)
                .toPlainString();
    }

    /** A fraction or a decimal. */
    private static Ratio exact(String number) {
        return number.contains("/") ? Ratio.parse(number) : ExactDollars.ratio(number);
    }

    private static BigDecimal decimal(JsonNode row, String name) {
        return new BigDecimal(row.get(name).asString());
    }

    private static List<JsonNode> rows(String name) {
        return StreamSupport.stream(SharedCases.expected(DATA).get(name).spliterator(), false)
                .toList();
    }
}
