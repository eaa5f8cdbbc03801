package dev.attain.incentives.commission;

import static dev.attain.core.money.RoundingPoint.PER_COMPONENT;
import static dev.attain.core.money.RoundingPoint.PER_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.ReportingLine;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.EventAttribute;
import dev.attain.incentives.credit.event.Product;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.RollUpCounting;
import dev.attain.incentives.credit.rule.RollUpLevel;
import dev.attain.incentives.credit.rule.RollUpTerms;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.component.LineFactor;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureWindow;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The trading company Northwind (Microsoft, MIT) pays its nine employees when an order is shipped: 5 %, but 6 % on
 * beverages, 4 % on produce, 5.5 % on confections, and half of it from a discount of 20 % on. Managers get 1 % of what
 * their reports sell and 0.5 % of what the reports of these sell. Expected figures: computed independently, exact.
 */
class NorthwindTest {
    private static final Measure SOLD = ExactDollars.sold(MeasureWindow.within(Granularity.MONTH));
    private static final Measure SOLD_BELOW = ExactDollars.soldBelow(MeasureWindow.within(Granularity.MONTH));
    private static final EventAttribute DEEP = new EventAttribute("discount", "deep");
    private static final String SINCE = "1996-07-01";
    private static final LocalDate LAST_DAY = LocalDate.parse("1998-05-31");

    @Test
    void everyMonthIsRoundedPerLineOrOnceAsThePlanSays() {
        JsonNode statements = SharedCases.expected("northwind").get("statements");
        CommissionRun perLine = run(commission(PER_LINE), "0.05");
        CommissionRun once = run(commission(PER_COMPONENT), "0.05");
        int different = 0;

        for (JsonNode expected : statements) {
            String lines = expected.get("commission_per_line_rounded").asString();
            String whole = expected.get("commission_rounded_once").asString();
            assertThat(total(perLine, expected)).as(expected.toString()).isEqualTo(lines);
            assertThat(total(once, expected)).as(expected.toString()).isEqualTo(whole);
            different += lines.equals(whole) ? 0 : 1;
        }
        assertThat(statements).hasSize(198);
        assertThat(different).isEqualTo(87);
    }

    @Test
    void managersArePaidForTheirReportsAndTheReportsOfThese() {
        CommissionPlan overrides = plan(RateTableTerms.of("override", SOLD_BELOW, everyDollar()), PER_COMPONENT);
        CommissionRun run = run(overrides, "0.01");

        for (JsonNode expected : SharedCases.expected("northwind").get("statements")) {
            assertThat(total(run, expected))
                    .as(expected.toString())
                    .isEqualTo(expected.get("override").asString());
        }
    }

    @Test
    void everythingTogetherIsWhatTheYearsPaid() {
        CommissionRun run = run(commission(PER_LINE), "0.05");
        JsonNode totals = SharedCases.expected("northwind").get("totals_by_employee");

        for (PartyId employee : employees()) {
            BigDecimal paid = run.statements().stream()
                    .filter(statement -> statement.payee().equals(employee))
                    .map(statement -> statement.total().amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(paid)
                    .isEqualTo(totals.at("/" + employee.value() + "/commission").asString());
        }
    }

    private static CommissionPlan commission(RoundingPoint point) {
        RateTableTerms terms = RateTableTerms.of("commission", SOLD, everyDollar())
                .withFactors(
                        on("Beverages", "1.2"),
                        on("Produce", "0.8"),
                        on("Confections", "1.1"),
                        LineFactor.of(
                                new CreditFilter.Attribute(DEEP.name(), List.of(DEEP.value())), Rate.percent("50")));
        return plan(terms, point);
    }

    /** A factor on 5 %. */
    private static LineFactor on(String category, String factor) {
        return LineFactor.of(new CreditFilter.Category(List.of(category)), Rate.of(factor));
    }

    private static RateTable everyDollar() {
        return RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                new Tier(Quantity.count(0, "units"), new TierPay.TimesBaseRate(Rate.ONE), TierApplication.MARGINAL));
    }

    private static CommissionPlan plan(RateTableTerms terms, RoundingPoint point) {
        return Pay.plan(terms)
                .withSince(LocalDate.parse(SINCE))
                .withConventions(ExactDollars.rounding(new Rounding(RoundingMode.HALF_UP, point)));
    }

    private static CommissionRun run(CommissionPlan plan, String baseRate) {
        RollUpLevel half = new RollUpLevel(Rate.percent("50"), Rate.percent("50"));
        RollUpTerms managers = new RollUpTerms(
                List.of(CreditKind.REVENUE), List.of(RollUpLevel.FULL, half), false, RollUpCounting.EVENT_ONCE);
        CommissionFacts facts = new CommissionFacts(
                ExactDollars.credits(shippedLines(), reportingLines(), new SellerTerms.Direct(), managers), List.of());
        PlanAssignment[] assignments = employees().stream()
                .map(employee -> ExactDollars.assigned(employee, SINCE, baseRate))
                .toArray(PlanAssignment[]::new);
        CommissionRun run =
                CommissionCalculator.standard().calculateAll(PlanBook.of(plan, assignments), facts, LAST_DAY);
        assertThat(run.findings()).isEmpty();
        return run;
    }

    private static String total(CommissionRun run, JsonNode expected) {
        String month = expected.get("month").asString().replace("-", "-M");
        return run.statement(PartyId.of(expected.get("employee").asString()), month)
                .orElseThrow()
                .total()
                .amount()
                .toPlainString();
    }

    private static List<SalesEvent> shippedLines() {
        Map<String, Map<String, String>> orders = byId("orders", "order_id");
        Map<String, Map<String, String>> products = byId("products", "product_id");
        Map<String, Map<String, String>> categories = byId("categories", "category_id");
        List<SalesEvent> lines = new ArrayList<>();
        for (Map<String, String> line : SharedCases.rows("northwind", "order_details")) {
            Map<String, String> order = orders.get(line.get("order_id"));
            Map<String, String> category =
                    categories.get(products.get(line.get("product_id")).get("category_id"));
            if (!order.get("shipped_date").isEmpty()) {
                lines.add(event(line, order, category.get("category_name")));
            }
        }
        return lines;
    }

    private static SalesEvent event(Map<String, String> line, Map<String, String> order, String category) {
        BigDecimal discount = new BigDecimal(line.get("discount"));
        BigDecimal net = new BigDecimal(line.get("unit_price"))
                .multiply(new BigDecimal(line.get("quantity")))
                .multiply(BigDecimal.ONE.subtract(discount));
        SalesEvent event = ExactDollars.sale(
                        line.get("order_id") + "-" + line.get("product_id"),
                        LocalDate.parse(order.get("shipped_date")),
                        PartyId.of(order.get("employee_id")),
                        net)
                .product(Product.of(line.get("product_id"), category))
                .build();
        return discount.compareTo(new BigDecimal("0.20")) < 0 ? event : event.withAttributes(DEEP);
    }

    private static List<PartyId> employees() {
        return SharedCases.rows("northwind", "employees").stream()
                .map(row -> PartyId.of(row.get("employee_id")))
                .toList();
    }

    private static List<ReportingLine> reportingLines() {
        return SharedCases.rows("northwind", "employees").stream()
                .filter(row -> !row.get("reports_to").isEmpty())
                .map(row -> ReportingLine.of(
                        PartyId.of(row.get("employee_id")), PartyId.of(row.get("reports_to")), LocalDate.parse(SINCE)))
                .toList();
    }

    private static Map<String, Map<String, String>> byId(String table, String id) {
        return SharedCases.rows("northwind", table).stream().collect(Collectors.toMap(row -> row.get(id), row -> row));
    }
}
