package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import dev.attain.incentives.commission.table.CommissionTable;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Filling;
import dev.attain.incentives.commission.table.Keeping;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableFormat;
import dev.attain.incentives.commission.table.TableOptions;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.component.ComponentContext;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.component.ComponentRules;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.MetricMultiplierTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.component.ShareOfPayTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MetricUse;
import dev.attain.incentives.plan.rate.MultiplierBand;
import dev.attain.incentives.plan.rate.MultiplierTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Components that measure nothing are paid in tables once the others are, and as statements pay them. */
class UnmeasuredTableTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate AS_OF = LocalDate.parse("2026-02-15");
    private static final PartyId CAL = PartyId.of("cal");
    private static final Metric RATING = Metric.result("rating", "Rating", Unit.NUMBER);
    private static final RateTableTerms TENTH = RateTableTerms.of("commission", MONTHLY, marginal("0 10%"));
    private static final MetricMultiplierTerms RATED = MetricMultiplierTerms.of(
            "rated",
            MetricUse.latest("rating"),
            MultiplierTable.interpolated(band("1", "50"), band("3", "100"), band("5", "150")),
            "commission");
    private static final ShareOfPayTerms SHARE = ShareOfPayTerms.of("share", Rate.percent("10"), "commission", "rated");
    private static final List<Measurement> RATINGS = List.of(rated(ANN, "2026-M01", "4"), rated(BEN, "2025-H2", "2"));

    /** One sale: a day of the year, who sold, and cents. */
    record Sold(int day, PartyId payee, long cents) {}

    private static final List<Sold> SALES = List.of(
            new Sold(1, ANN, 100_000), new Sold(4, BEN, 50_005), new Sold(33, ANN, -20_000), new Sold(40, BEN, 777));

    /**
     * Ann's 100.00 at 125 % make 25.00 more, of which a cap leaves 20.00; a tenth of 120.00 is 12.00, of which a third
     * is held.
     */
    @ParameterizedTest
    @EnumSource(Keeping.class)
    void whatIsPaidOnPayIsLimitedFlooredAndHeld(Keeping keeping) {
        PreparedCommission prepared = prepared(limited(), RATINGS);
        CommissionTable paid = prepared.calculate(table(prepared, SALES), AS_OF, TableOptions.keeping(keeping));

        assertThat(List.of(paid.earned(1, 0, 0), paid.afterLimitsOf(1, 0, 0))).containsExactly(2_500L, 2_000L);
        assertThat(List.of(paid.earned(2, 0, 0), paid.afterLimitsOf(2, 0, 0), paid.heldOf(2, 0, 0)))
                .containsExactly(1_200L, 1_200L, 400L);
        assertThat(paid.total(0, 0)).isEqualTo(usd("132.00"));
        assertThat(List.of(paid.earned(1, 0, 1), paid.afterLimitsOf(1, 0, 1))).containsExactly(-1_250L, 300L);
        assertThat(paid.measured(1, 0, 0)).isZero();
        assertSame(paid, limited(), prepared, SALES);
    }

    /** The floor of 3.00 and a tenth of it; Cal begins only after the last known day, within the pay period. */
    @Test
    void nobodyIsPaidAFloorWhoHasNotBegun() {
        PreparedCommission prepared = prepared(limited(), RATINGS);
        CommissionTable paid = prepared.calculate(table(prepared, List.of()), AS_OF);

        assertThat(paid.total(1, 0)).isEqualTo(usd("3.30"));
        assertThat(paid.total(1, 2)).isEqualTo(usd("0.00"));
        assertThat(paid.findings()).isEmpty();
        assertSame(paid, limited(), prepared, List.of());
    }

    @Test
    void whoWasNotMeasuredIsFoundOnceForEveryPayPeriod() {
        PreparedCommission prepared = prepared(plan(TENTH, RATED), List.of(rated(BEN, "2025-H2", "2")));
        CommissionTable paid = prepared.calculate(table(prepared, SALES), AS_OF);

        assertThat(paid.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "payees[ann].periods[2026-M01].rated.use: no measurement of \"rating\" of ann holds for 2026-M01, so the multiplier is 100%: hand one in with the facts",
                        "payees[ann].periods[2026-M02].rated.use: no measurement of \"rating\" of ann holds for 2026-M02, so the multiplier is 100%: hand one in with the facts");
    }

    /** A commission of nearly 2⁶³ cents fits 64 bits, and twice as much does not. */
    @Test
    void payThatDoesNotFitIsAFindingOfItsOwnPeriod() {
        CommissionPlan plan = plan(
                RateTableTerms.of("commission", MONTHLY, marginal("0 100%")),
                ShareOfPayTerms.of("double", Rate.percent("200"), "commission"));
        List<Sold> sales = List.of(
                new Sold(1, ANN, Long.MAX_VALUE / 10_000 * 10_000), new Sold(2, BEN, 100), new Sold(40, ANN, 100));
        PreparedCommission prepared = prepared(plan, List.of());
        CommissionTable paid = prepared.calculate(table(prepared, sales), AS_OF);

        assertThat(paid.afterLimitsOf(1, 0, 0)).isZero();
        assertThat(paid.afterLimitsOf(1, 0, 1)).isEqualTo(200);
        assertThat(paid.afterLimitsOf(1, 1, 0)).isEqualTo(200);
        assertSame(paid, plan, prepared, sales);
        assertThat(paid.findings()).hasSize(1);
    }

    /** Ann's sums leave 64 bits, so she runs apart; the others' figures and findings are those of one run. */
    @Test
    void whoRunsApartIsFoundOnce() {
        CommissionPlan plan = plan(RateTableTerms.of("commission", MONTHLY, marginal("0 100%")), RATED);
        long most = Long.MAX_VALUE;
        List<Sold> sales =
                List.of(new Sold(1, ANN, most), new Sold(2, ANN, most), new Sold(3, ANN, -most), new Sold(4, BEN, 100));
        PreparedCommission prepared = prepared(plan, List.of());

        assertSame(prepared.calculate(table(prepared, sales), AS_OF), plan, prepared, sales);
    }

    @Test
    void linesAddNothingAndAreRefusedAnExplanation() {
        PreparedCommission other = prepared(
                plan(TENTH, RateTableTerms.of("rated", MONTHLY, marginal("0 5%")), TENTH.withId("share")), RATINGS);
        PreparedCommission prepared = prepared(limited(), RATINGS);
        CreditTable table = table(prepared, SALES);
        TableOptions traced = TableOptions.keeping(Keeping.TRACED_LINES);
        CommissionTable reused = other.calculate(table, AS_OF, traced);
        assertThat(reused.amount(1, 0)).isEqualTo(5_000);
        CommissionTable paid = prepared.calculateInto(reused, table, AS_OF, traced.by(ForkJoinPool.commonPool()));

        assertSame(paid, limited(), prepared, SALES);
        assertThat(List.of(paid.amount(0, 0), paid.amount(1, 0), paid.afterLimits(1, 0), paid.held(2, 0)))
                .containsExactly(10_000L, 0L, 0L, 0L);
        assertThat(paid.explain(0, 0).value().toMoney()).isEqualTo(usd("100.00"));
        assertThatThrownBy(() -> paid.explain(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "component \"rated\" measures nothing, so no line adds to it: a statement tells how its pay came about");
        assertThatThrownBy(() -> paid.leftBefore(1, 0)).hasMessageContaining("component \"rated\" measures nothing");
    }

    /** Terms of a host's own rule that pays one amount for itself. */
    record Fixed(String id) implements ComponentTerms {
        @Override
        public String rule() {
            return "fixed";
        }

        @Override
        public List<Measure> measures() {
            return List.of();
        }
    }

    @Test
    void aRuleOfYourOwnIsAskedAndMayFail() {
        CommissionPlan plan = plan(TENTH, new Fixed("g"));
        ComponentRules rules = ComponentRules.standard().with("fixed", UnmeasuredTableTest::fixed);
        PreparedCommission prepared =
                CommissionCalculator.with(rules).prepare(plan, assignments(), List.of(), List.of());
        CommissionTable paid = prepared.calculate(table(prepared, SALES), AS_OF);

        assertThat(paid.total(0, 0)).isEqualTo(usd("107.00"));
        assertThat(paid.total(1, 0)).isEqualTo(usd("-20.00"));
        assertThat(paid.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "payees[ann].periods[2026-M02].g.rule: rule fixed failed for ann in 2026-M02, so it pays nothing: java.lang.IllegalStateException: not in February",
                        "payees[ben].periods[2026-M02].g.rule: rule fixed failed for ben in 2026-M02, so it pays nothing: java.lang.IllegalStateException: not in February");
    }

    private static ComponentPay fixed(ComponentContext context) {
        if (context.period().label().equals("2026-M02")) {
            throw new IllegalStateException("not in February");
        }
        return ComponentPay.lump(
                Explanation.input(Message.of(Wording.of("own.fixed", "fixed", "固定")), Quantity.of(usd("7.00"))));
    }

    private static CommissionPlan limited() {
        PayLimits between = new PayLimits(List.of(PayCap.of(CapScope.PERIOD, usd("20"))), Optional.of(usd("3")));
        return plan(
                TENTH, RATED.withLimits(between), SHARE.withHoldback(Holdback.of(Rate.parse("0.333333333333333333"))));
    }

    private static void assertSame(
            CommissionTable paid, CommissionPlan plan, PreparedCommission prepared, List<Sold> sales) {
        SalesEvent[] events = new SalesEvent[sales.size()];
        for (int i = 0; i < events.length; i++) {
            events[i] = event(i, sales.get(i));
        }
        List<Measurement> ratings = plan.equals(limited()) ? RATINGS : List.of();
        CommissionRun run = CommissionCalculator.standard()
                .calculateAll(
                        new PlanBook(List.of(plan), assignments()),
                        new CommissionFacts(Pay.credits(events), List.of(), ratings),
                        AS_OF);
        List<String> expected = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        for (CommissionStatement statement : run.statements()) {
            statement
                    .findings()
                    .forEach(finding -> found.add(finding.below("payees[" + statement.payee() + "].periods["
                            + statement.period().label() + "]")));
            statement
                    .components()
                    .forEach(one -> expected.add(
                            statement.payee() + " " + statement.period() + " " + one.subtotal() + " " + one.held()));
        }
        List<String> figures = new ArrayList<>();
        for (int period = 0; period < paid.periods().size(); period++) {
            for (int one = 0; one < 2; one++) {
                for (int component = 0; component < plan.components().size(); component++) {
                    figures.add(prepared.assignments().get(one).payee() + " "
                            + paid.periods().get(period) + " "
                            + new Money(Pay.USD, paid.afterLimitsOf(component, period, one)) + " "
                            + new Money(Pay.USD, paid.heldOf(component, period, one)));
                }
            }
        }
        assertThat(figures).isEqualTo(expected);
        assertThat(paid.findings()).containsExactlyInAnyOrderElementsOf(found);
    }

    private static PreparedCommission prepared(CommissionPlan plan, List<Measurement> ratings) {
        return CommissionCalculator.standard().prepare(plan, assignments(), List.of(), ratings);
    }

    private static List<PlanAssignment> assignments() {
        return List.of(assigned(ANN), assigned(BEN), assigned(CAL).withSince(AS_OF.plusDays(1)));
    }

    private static CreditTable table(PreparedCommission prepared, List<Sold> sales) {
        Filling filling = CreditTable.filling(TableFormat.of(Pay.USD, FIRST));
        int traits = filling.traits(Pay.sale("S", "2026-01-01", "1.00"), CreditKind.REVENUE);
        for (int i = 0; i < sales.size(); i++) {
            Sold sale = sales.get(i);
            filling.event(sale.day(), i, sale.cents(), traits).share(prepared.place(sale.payee()), 10_000);
        }
        return filling.table();
    }

    private static SalesEvent event(int place, Sold sale) {
        return Pay.event(
                        "S" + place, FIRST.plusDays(sale.day()).toString(), new Money(Pay.USD, sale.cents()).toString())
                .owner(sale.payee())
                .build()
                .withSequence(place);
    }

    private static Measurement rated(PartyId owner, String period, String stars) {
        return new Measurement(RATING, owner, Pay.period(period), Quantity.of(Ratio.parse(stars)));
    }

    private static MultiplierBand band(String from, String percent) {
        return MultiplierBand.of(Ratio.parse(from), Rate.percent(percent));
    }
}
