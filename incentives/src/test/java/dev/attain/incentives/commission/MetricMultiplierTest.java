package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Cases.one;
import static dev.attain.incentives.commission.Cases.text;
import static dev.attain.incentives.commission.Cases.texts;
import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.YEAR_END;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.lines;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.plain;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.rounding;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.sales;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.ExplanationDiff;
import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.finding.Severity;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.PublishedCase;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.component.ComponentContext;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.component.ComponentRule;
import dev.attain.incentives.plan.component.ComponentRules;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.MetricMultiplierTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.curve.CurveFamily;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.PayPiece;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.measure.MetricReading;
import dev.attain.incentives.plan.measure.MetricUse;
import dev.attain.incentives.plan.rate.MultiplierBand;
import dev.attain.incentives.plan.rate.MultiplierTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Pay that is multiplied by a metric of the payee. */
class MetricMultiplierTest {
    private static final Metric RATING = Metric.result("rating", "Rating", Unit.NUMBER);
    private static final RateTableTerms TENTH = RateTableTerms.of("commission", MONTHLY, marginal("0 10%"));
    private static final MultiplierTable STARS = MultiplierTable.stepped(
            band("1", "0"), band("2", "80"), band("3", "100"), band("4", "110"), band("5", "125"));
    private static final MetricMultiplierTerms RATED =
            MetricMultiplierTerms.of("rated", MetricUse.latest("rating"), STARS, "commission");
    private static final SalesEvent TEN_THOUSAND = sale("A", "2026-01-05", "10000");

    @ParameterizedTest(name = "{0} stars on USD 1000.00 pay {1} more, {2} in all")
    @CsvSource({
        "0.5, -1000, 0",
        "1.99, -1000, 0",
        "2, -200, 800",
        "2.99, -200, 800",
        "3, 0, 1000",
        "3.99, 0, 1000",
        "4, 100, 1100",
        "4.99, 100, 1100",
        "5, 250, 1250",
        "7, 250, 1250"
    })
    void aRatingPaysTheDifferenceToTheCommission(String stars, String more, String total) {
        CommissionStatement statement = january(plan(TENTH, RATED), rated(ANN, "2026-M01", stars));

        assertThat(lines(statement)).containsExactly("1000", more);
        assertThat(plain(statement.total().amount())).isEqualTo(total);
        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .isEqualTo(statement.total());
        assertThat(statement.findings()).isEmpty();
    }

    // figures: Alexander Group, volume 4, 2 and 2 million at margins of 22, 30 and 4 % (C79)
    @ParameterizedTest(name = "USD {0} at a margin of {1} % pay {2}")
    @CsvSource({
        "4000000, 22, 103500",
        "2000000, 30, 50000",
        "2000000, 29.999, 46000",
        "2000000, 4, 20000",
        "2000000, -3, 20000"
    })
    void aMarginMultipliesTheCommission(String volume, String margin, String payout) {
        MultiplierTable table = MultiplierTable.stepped(
                margin("0", "50"), margin("5", "75"), margin("10", "100"), margin("20", "115"), margin("30", "125"));
        assertThat(payout(table, volume, Rate.percent(margin), "0 2%", "3000000 3%"))
                .isEqualTo(payout);
    }

    @Test
    @PublishedCase("C79-cichelli-modifier")
    void theModifiersOfThePublishedTable() {
        JsonNode one = one("C79-cichelli-modifier");
        List<MultiplierBand> bands = new ArrayList<>();
        one.at("/plan/params/modifier").forEach(row -> bands.add(0, published(row)));
        String[] tiers = StreamSupport.stream(one.at("/plan/params/tiers").spliterator(), false)
                .map(tier ->
                        tier.get("from").asString() + " " + tier.get("rate").asString())
                .toArray(String[]::new);
        MultiplierTable table = new MultiplierTable(MultiplierTable.Shape.STEPPED, bands);
        List<String> paid = new ArrayList<>();
        one.at("/inputs/rows")
                .forEach(row -> paid.add(payout(table, text(row, "/volume"), Rate.parse(text(row, "/gm")), tiers)));

        assertThat(paid).containsExactly(texts(one.at("/expected/payout")));
    }

    @Test
    void whyTellsTheRatingItsBandAndItsMultiplier() {
        CommissionStatement statement = january(plan(TENTH, RATED), rated(ANN, "2026-M01", "4.2"));
        Explanation why =
                statement.component("rated").orElseThrow().lines().get(0).explanation();

        assertThat(why.text(Locale.ENGLISH)).isEqualTo("""
                        pay of rated: USD 100.00, rounded to 2 decimals (HALF_UP) from
                          pay of rated: USD 100.00, the product of
                            pay on which rated is paid: USD 1000.00, the sum of
                              pay of commission in 2026-M01: USD 1000.00
                            multiplier less 100%: 10%, the first less the second of
                              multiplier: 110%, looked up in a table of 5 rows by
                                start of the band: 4, looked up in a table of 5 rows by
                                  Rating of ann in 2026-M01: 4.2
                              pay as it is: 100%
                        """);
        assertThat(statement.component("rated").orElseThrow().metrics())
                .containsExactly(new MetricReading(RATED.use(), ANN, Optional.of(rated(ANN, "2026-M01", "4.2"))));
        assertThat(statement.component("commission").orElseThrow().metrics()).isEmpty();
    }

    @Test
    void theDifferenceTellsAChangedRating() {
        CommissionPlan plan = plan(TENTH, RATED);
        CommissionStatement two = january(plan, rated(ANN, "2026-M01", "2"));
        CommissionStatement four = january(plan, rated(ANN, "2026-M01", "4"));

        ExplanationDiff diff = four.diff(two);
        assertThat(diff.causes())
                .singleElement()
                .satisfies(cause ->
                        assertThat(cause.text(Locale.ENGLISH)).isEqualTo("Rating of ann in 2026-M01: 2 became 4\n"));
        assertThat(four.digest()).isNotEqualTo(two.digest());
        assertThat(four).isNotEqualTo(two);
    }

    @Test
    void onlyMeasurementsThatAreReadReachTheDigest() {
        CommissionPlan plan = plan(TENTH, RATED);
        CommissionStatement plain = january(plan, rated(ANN, "2026-M01", "4"));
        Metric visits = Metric.process("visits", "Rating", Unit.NUMBER);
        Measurement other = rated(ANN, "2026-M01", "2").withMetric(visits);

        assertThat(january(
                        plan,
                        other,
                        rated(BEN, "2026-M01", "1"),
                        rated(PartyId.of("nobody"), "2026-M01", "1"),
                        rated(ANN, "2026-M02", "1"),
                        rated(ANN, "2025-H2", "1"),
                        rated(ANN, "2026-M01", "4")))
                .isEqualTo(plain);
        Measurement third = rated(ANN, "2026-M01", "4").withValue(Quantity.of(Ratio.of(13, 3)));
        Measurement nearly = third.withValue(Quantity.of(Ratio.parse("43333333/10000000")));
        assertThat(third).hasToString(nearly.toString());
        assertThat(january(plan, third).digest())
                .isNotEqualTo(january(plan, nearly).digest());
    }

    @Test
    void aCapOverTheYearRemembersEarlierRatings() {
        CommissionPlan plan = plan(TENTH, RATED.withLimits(PayLimits.of(PayCap.of(CapScope.YEAR, usd("150")))));
        SalesEvent[] sold = Pay.monthly("10000", "10000");
        Measurement four = rated(ANN, "2026-M01", "4");
        Measurement five = rated(ANN, "2026-M01", "5");
        Measurement then = rated(ANN, "2026-M02", "4");

        assertThat(lines(statement(plan, "2026-02-28", sold, four, then))).containsExactly("1000", "100", "-50");
        assertThat(lines(statement(plan, "2026-02-28", sold, five, then))).containsExactly("1000", "100", "-100");
        assertThat(statement(plan, "2026-02-28", sold, four, then).digest())
                .isNotEqualTo(statement(plan, "2026-02-28", sold, five, then).digest());
    }

    @Test
    void whoWasNotRatedGetsTheDeclaredMultiplierAndAWarning() {
        CommissionStatement usual =
                january(plan(TENTH, RATED), rated(ANN, "2026-M02", "5"), rated(BEN, "2026-M01", "5"));
        CommissionStatement half = january(plan(TENTH, RATED.withMissing(Rate.percent("50"))));

        assertThat(lines(usual)).containsExactly("1000", "0");
        assertThat(told(usual.findings(), Locale.ENGLISH))
                .containsExactly(
                        "rated.use: no measurement of \"rating\" of ann holds for 2026-M01, so the multiplier is 100%: hand one in with the facts");
        assertThat(usual.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(lines(half)).containsExactly("1000", "-500");
        assertThat(told(half.findings(), Locale.CHINESE))
                .containsExactly("rated.use: ann 在 2026-M01 没有可用的“rating”实绩，因此系数取 50%：请随事实一并提供");
        assertThat(half.component("rated")
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .explanation()
                        .text(Locale.ENGLISH))
                .contains("multiplier without a measurement of \"rating\": 50%");
    }

    @Test
    void aRatingInAnotherUnitMultipliesNothing() {
        Metric counted = Metric.result("rating", "Rating", Unit.count("stars"));
        Metric inPercent = RATING.withUnit(Unit.PERCENT);
        Measurement four =
                rated(ANN, "2026-M01", "4").withMetric(inPercent).withValue(Quantity.of(Rate.percent("400")));
        Measurement stars = new Measurement(counted, ANN, Pay.period("2026-M01"), Quantity.count(4, "stars"));
        CommissionStatement statement = january(plan(TENTH, RATED), stars);

        assertThat(lines(january(plan(TENTH, RATED), four))).containsExactly("1000", "100");
        assertThat(lines(statement)).containsExactly("1000");
        assertThat(told(statement.findings(), Locale.ENGLISH))
                .containsExactly(
                        "rated.use: \"rating\" of ann in 2026-M01 is 4 stars, but the bounds are in number, so nothing is multiplied: measure it in the unit of the bounds");
        assertThat(statement.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void theRatingOfAHalfYearHoldsForEveryMonthUntilTheNext() {
        CommissionPlan plan = plan(TENTH, RATED);
        Measurement[] ratings = {rated(ANN, "2025-H2", "2"), rated(ANN, "2026-Q1", "4"), rated(ANN, "2026-M03", "5")};
        SalesEvent[] sold = Pay.monthly("1000", "1000", "1000", "1000");

        assertThat(months(plan, 4, sold, ratings)).containsExactly("80", "80", "125", "125");
        assertThat(months(plan(TENTH, RATED.withUse(MetricUse.ofPayPeriod("rating"))), 4, sold, ratings))
                .containsExactly("100", "100", "125", "100");
    }

    @Test
    void itMultipliesWhatCapsLeaveAndWhatWasTakenBack() {
        PayLimits fiftyAtMost = PayLimits.of(PayCap.of(CapScope.PERIOD, usd("50")));
        SalesEvent[] sold = {
            sale("A", "2026-01-05", "1000"), Pay.reversal("R", "A", "2026-02-05", "-300"),
        };
        CommissionPlan plan = plan(TENTH.withLimits(fiftyAtMost), RATED);

        assertThat(months(plan, 2, sold, rated(ANN, "2025-H2", "4"))).containsExactly("55", "-33");
    }

    @Test
    void itsOwnLimitsAndHoldbackAreOnTheDifference() {
        MetricMultiplierTerms neverLess =
                RATED.withLimits(new PayLimits(List.of(PayCap.of(CapScope.PERIOD, usd("40"))), Optional.of(usd("0"))));
        CommissionPlan plan = plan(TENTH, neverLess);

        assertThat(plain(january(plan, rated(ANN, "2026-M01", "2")).total().amount()))
                .isEqualTo("1000");
        assertThat(plain(january(plan, rated(ANN, "2026-M01", "4")).total().amount()))
                .isEqualTo("1040");
        CommissionStatement held =
                january(plan(TENTH, RATED.withHoldback(Holdback.of(Rate.percent("30")))), rated(ANN, "2026-M01", "4"));
        assertThat(held.held()).isEqualTo(usd("30"));
        assertThat(held.payable()).isEqualTo(usd("1070"));
    }

    @Test
    void multipliersOfSeveralMetricsStandOnTheSamePayOrOnEachOther() {
        MetricMultiplierTerms alsoRated = RATED.withId("satisfied").withUse(MetricUse.ofPayPeriod("satisfaction"));
        MetricMultiplierTerms onBoth = alsoRated.withPaidOn("commission", "rated");
        Measurement satisfied =
                rated(ANN, "2026-M01", "2").withMetric(Metric.result("satisfaction", "Satisfaction", Unit.NUMBER));

        assertThat(lines(january(plan(TENTH, RATED, alsoRated), rated(ANN, "2026-M01", "4"), satisfied)))
                .containsExactly("1000", "100", "-200");
        assertThat(lines(january(plan(onBoth, TENTH, RATED), rated(ANN, "2026-M01", "4"), satisfied)))
                .containsExactly("-220", "1000", "100");
    }

    // 10 % of 1.45 is 0.145; a tenth of it 0.0145, of the rounded 0.15 0.015
    @ParameterizedTest(name = "rounded {0}, 110 % of 10 % of 1.45 makes {1}")
    @CsvSource({"PER_LINE, 0.17", "PER_COMPONENT, 0.17", "PER_STATEMENT, 0.16"})
    void aMultiplierRoundsWhereThePlanDoes(RoundingPoint point, String total) {
        CommissionPlan plan = rounding(plan(TENTH, RATED), RoundingMode.HALF_UP, point);
        CommissionStatement statement = statement(
                plan, "2026-01-31", new SalesEvent[] {sale("A", "2026-01-05", "1.45")}, rated(ANN, "2026-M01", "4"));

        assertThat(statement.total()).isEqualTo(usd(total));
        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .isEqualTo(usd(total));
    }

    @Test
    void twoMeasurementsOfTheSameDaysAreRefused() {
        Measurement quarter = rated(ANN, "2026-Q1", "4");
        Measurement same = quarter.withPeriod(new SalesPeriod(
                "first quarter",
                Granularity.QUARTER,
                quarter.period().start(),
                quarter.period().endExclusive()));
        List<Measurement> twice = List.of(quarter, rated(BEN, "2026-Q1", "4"), rated(ANN, "2026-M03", "4"), same);

        assertThatThrownBy(() -> new CommissionFacts(List.of(), List.of(), twice))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        "commissionFacts.measurements[3]: ann has two measurements of \"rating\" for the days of first quarter: keep one");
        assertThatThrownBy(() -> CommissionCalculator.standard()
                        .prepare(plan(TENTH, RATED), List.of(Pay.assigned(ANN)), List.of(), twice))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    /** Terms of a host's own rule that measures sales and reads two metrics. */
    record Grown(String id) implements ComponentTerms {
        @Override
        public String rule() {
            return "grown";
        }

        @Override
        public List<Measure> measures() {
            return List.of(MONTHLY);
        }

        @Override
        public List<MetricUse> metrics() {
            return List.of(MetricUse.ofPayPeriod("rating"), MetricUse.latest("growth"));
        }
    }

    @Test
    void aRuleOfYourOwnReadsMetricsAndTellsWhatIsDoubtful() {
        CommissionStatement statement = grown(context -> ComponentPay.lump(
                Explanation.input(
                        Message.of(Wording.of("own.grown", "metrics that were measured", "已计量的指标")),
                        Quantity.of(new Money(Pay.USD, 100 * measured(context)))),
                List.of(Finding.hint("metrics", Wording.of("own.read", "were read", "已读取")))));

        assertThat(lines(statement)).containsExactly("1");
        assertThat(told(statement.findings(), Locale.ENGLISH)).containsExactly("g.metrics: were read");
        assertThat(statement.component("g").orElseThrow().metrics())
                .extracting(reading -> reading.measurement().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void whoReadsMetricsIsAskedEvenWhereThereIsACurveForEverybody() {
        CommissionStatement statement = grown(new ComponentRule() {
            @Override
            public ComponentPay pay(ComponentContext context) {
                return ComponentPay.on(curve(Ratio.of(measured(context), 10)));
            }

            @Override
            public Optional<CurveFamily> family(ComponentTerms terms) {
                return Optional.of(CurveFamily.of(curve(Ratio.ONE)));
            }
        });

        assertThat(lines(statement)).containsExactly("1000");
    }

    private static PayCurve curve(Ratio rate) {
        return new PayCurve(List.of(PayPiece.straight(Ratio.ZERO, Ratio.ZERO, rate)), true);
    }

    private static long measured(ComponentContext context) {
        return context.metrics().stream()
                .filter(one -> one.measurement().isPresent())
                .count();
    }

    private static CommissionStatement grown(ComponentRule rule) {
        CommissionFacts facts = facts(new SalesEvent[] {TEN_THOUSAND}, rated(ANN, "2026-M01", "4"));
        return CommissionCalculator.with(ComponentRules.standard().with("grown", rule))
                .calculate(plan(new Grown("g")), Pay.assigned(ANN), facts, LocalDate.parse("2026-01-31"));
    }

    private static String payout(MultiplierTable table, String volume, Rate margin, String... tiers) {
        Metric grossMargin = Metric.result("gross-margin", "Gross margin", Unit.PERCENT);
        CommissionPlan plan = plan(
                        RateTableTerms.of("commission", sales(MeasureWindow.within(Granularity.YEAR)), marginal(tiers)),
                        MetricMultiplierTerms.of("margin", MetricUse.ofPayPeriod("gross-margin"), table, "commission"))
                .withPayPeriod(Granularity.YEAR);
        Measurement measured = new Measurement(grossMargin, ANN, Pay.period("FY2026"), Quantity.of(margin));
        Money total = statement(plan, YEAR_END.toString(), new SalesEvent[] {sale("A", "2026-05-05", volume)}, measured)
                .total();
        return plain(total.amount());
    }

    private static MultiplierBand published(JsonNode row) {
        String from = row.get("from").isNull() ? "0" : row.get("from").asString();
        return new MultiplierBand(
                Quantity.of(Rate.parse(from)), Rate.parse(row.get("factor").asString()));
    }

    private static MultiplierBand margin(String from, String multiplier) {
        return new MultiplierBand(Quantity.of(Rate.percent(from)), Rate.percent(multiplier));
    }

    private static MultiplierBand band(String from, String multiplier) {
        return MultiplierBand.of(Ratio.parse(from), Rate.percent(multiplier));
    }

    private static Measurement rated(PartyId owner, String period, String stars) {
        return new Measurement(RATING, owner, Pay.period(period), Quantity.of(Ratio.of(new BigDecimal(stars))));
    }

    private static CommissionStatement january(CommissionPlan plan, Measurement... ratings) {
        return statement(plan, "2026-01-31", new SalesEvent[] {TEN_THOUSAND}, ratings);
    }

    private static List<String> months(CommissionPlan plan, int count, SalesEvent[] sold, Measurement... ratings) {
        return CommissionCalculator.standard()
                .calculateAll(PlanBook.of(plan, Pay.assigned(ANN)), facts(sold, ratings), YEAR_END)
                .statements()
                .stream()
                .limit(count)
                .map(statement -> plain(statement.total().amount()))
                .toList();
    }

    private static CommissionStatement statement(
            CommissionPlan plan, String asOf, SalesEvent[] sold, Measurement... ratings) {
        return Pay.statement(plan, facts(sold, ratings), asOf);
    }

    private static CommissionFacts facts(SalesEvent[] sold, Measurement... ratings) {
        return new CommissionFacts(credits(sold), List.of(), List.of(ratings));
    }

    private static List<String> told(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> finding.text(locale)).toList();
    }
}
