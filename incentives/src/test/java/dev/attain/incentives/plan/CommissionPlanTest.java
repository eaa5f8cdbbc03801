package dev.attain.incentives.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.component.ShareOfPayTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.measure.MetricUse;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plans and assignments may and may not say. */
class CommissionPlanTest {
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    private static final Measure SALES =
            Measure.of("sales", CreditBasis.QUOTA, MeasureFigure.AMOUNT, MeasureWindow.within(Granularity.MONTH));
    private static final RateTable TABLE =
            RateTable.of(TierBound.LOWER_INCLUSIVE, Tier.of(Rate.ZERO, TierPay.share("5%"), TierApplication.MARGINAL));

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        RateTableTerms one = RateTableTerms.of("commission", SALES, TABLE);
        RateTableTerms other = one.withMeasure(SALES.withBasis(CreditBasis.COMMISSION))
                .withLimits(PayLimits.of(PayCap.of(CapScope.PERIOD, Money.parse("EUR 5.00"))));

        assertThatThrownBy(() -> plan(one, other))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        "commissionPlan.components[1].id: another component is called \"commission\" too: give each an id of its own")
                .hasMessageContaining(
                        "commissionPlan.components[1].measure: the measure \"sales\" means something else in another component: give one of them an id of its own")
                .hasMessageContaining(
                        "commissionPlan.components[1].terms.limits.caps[0].level: EUR is not the currency of the plan, USD: convert it first");
        assertThatThrownBy(() -> plan(one).withPayPeriod(Granularity.WEEK))
                .hasMessageContaining(
                        "commissionPlan.components[0].measure.window: weeks do not fill the window of \"sales\": pay by the month or longer, or measure by the week");
        assertThatThrownBy(() -> plan(one).withUntilExclusive(NEW_YEAR))
                .hasMessageContaining(
                        "commissionPlan.untilExclusive: must be after 2026-01-01, the first day, but was 2026-01-01");
        assertThatThrownBy(() -> plan(one).withCurrency(Currency.getInstance("XAU")))
                .hasMessageContaining(
                        "commissionPlan.currency: XAU has no minor units: use the code of a national currency");
    }

    @Test
    void aWeekCanBePaidByTheWeek() {
        Measure weekly = SALES.withWindow(MeasureWindow.within(Granularity.WEEK));
        CommissionPlan plan = plan(RateTableTerms.of("commission", weekly, TABLE));

        assertThat(plan.withPayPeriod(Granularity.WEEK).payPeriod()).isEqualTo(Granularity.WEEK);
    }

    @Test
    void nothingIsPaidInACircle() {
        assertThatThrownBy(() -> plan(
                        share("a", "b"),
                        share("b", "c", "d"),
                        share("c", "a"),
                        share("d", "d", "x"),
                        share("e", "b", "f"),
                        share("f", "e")))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("commissionPlan is not valid, findings: 4")
                .hasMessageContaining(
                        "commissionPlan.components[3].paidOn: \"d\" cannot be paid on its own pay: take it out")
                .hasMessageContaining(
                        "commissionPlan.components[3].paidOn: \"d\" is paid on the pay of \"x\", but there is no such component: name one of a, b, c, d, e, f")
                .hasMessageContaining(
                        "commissionPlan.components: are paid on each other in a circle, a → b → c → a: take one of these references out")
                .hasMessageContaining(
                        "commissionPlan.components: are paid on each other in a circle, e → f → e: take one of these references out");
    }

    @Test
    void whatOthersArePaidOnIsPaidFirstAndTheRestAsInThePlan() {
        RateTableTerms commission = RateTableTerms.of("commission", SALES, TABLE);
        ShareOfPayTerms twice = share("twice", "extra", "commission");
        ShareOfPayTerms extra = share("extra", "bonus");
        RateTableTerms bonus = RateTableTerms.of("bonus", SALES, TABLE);
        RateTableTerms last = RateTableTerms.of("last", SALES, TABLE);

        assertThat(plan(twice, commission, extra, bonus, last).payOrder())
                .containsExactly(bonus, extra, commission, twice, last);
        assertThat(plan(last, commission, bonus).payOrder()).containsExactly(last, commission, bonus);
    }

    @Test
    void aMetricIsReadOnceInOneWay() {
        record Own(String id, List<MetricUse> metrics) implements ComponentTerms {
            @Override
            public String rule() {
                return "own";
            }

            @Override
            public List<Measure> measures() {
                return List.of();
            }
        }
        MetricUse latest = MetricUse.latest("rating");
        MetricUse now = MetricUse.ofPayPeriod("rating");

        assertThat(plan(new Own("a", List.of(latest, now)), new Own("b", List.of(latest)))
                        .components())
                .hasSize(2);
        assertThatThrownBy(() -> plan(new Own("own", List.of(latest, now, latest))))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        "commissionPlan.components[0].metrics: reads the metric \"rating\" twice in the same way: keep one");
    }

    @Test
    void aBaseIsOneOfTheMeasures() {
        record Own(String id, Optional<Measure> base) implements ComponentTerms {
            @Override
            public String rule() {
                return "own";
            }

            @Override
            public List<Measure> measures() {
                return List.of(SALES);
            }
        }

        assertThatThrownBy(() -> plan(new Own("own", Optional.of(SALES.withId("units")))))
                .hasMessageContaining(
                        "commissionPlan.components[0].base: the base \"units\" is none of the measures of the component: name it there too");
        assertThat(plan(new Own("own", Optional.of(SALES))).components()).hasSize(1);
    }

    @Test
    void aBookFindsAssignmentsThatFitNoPlan() {
        CommissionPlan plan = plan().withUntilExclusive(LocalDate.parse("2027-01-01"));
        PlanAssignment ann = assigned("ann");

        assertThatThrownBy(() -> new PlanBook(
                        List.of(plan, plan),
                        List.of(
                                ann,
                                ann.withSince(LocalDate.parse("2026-06-01")),
                                assigned("ben").withPlan("house"),
                                assigned("cat")
                                        .withUntilExclusive(LocalDate.parse("2026-07-01"))
                                        .withBasePay(Money.parse("EUR 1.00")))))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("planBook.plans[1]: plan field/1 stands twice: keep one")
                .hasMessageContaining(
                        "planBook.assignments[0]: ann is assigned for [2026-01-01, ∞), but field holds for [2026-01-01, 2027-01-01): assign within it, or to the version of those days")
                .hasMessageContaining(
                        "planBook.assignments[1]: ann has two plans at a time, for [2026-06-01, ∞) and [2026-01-01, ∞): end one where the other starts")
                .hasMessageContaining("planBook.assignments[2].plan: there is no plan house/1: name one of field/1")
                .hasMessageContaining(
                        "planBook.assignments[3]: EUR is not the currency of the plan, USD: convert it first");
        PlanBook book = PlanBook.of(plan(), ann);
        assertThat(book.planOf(ann)).isEqualTo(plan());
        assertThat(book.of(PartyId.of("ben"))).isEmpty();
        assertThatThrownBy(() -> book.planOf(ann.withVersion("2")))
                .hasMessage("the book has no plan field/2: hand in one of its own assignments");
    }

    @Test
    void aCapOnTheTargetIncentiveNeedsOne() {
        CommissionPlan plan = plan(RateTableTerms.of("commission", SALES, TABLE)
                .withLimits(PayLimits.of(PayCap.of(CapScope.PERIOD, Rate.percent("300")))));

        assertThatThrownBy(() -> PlanBook.of(plan, assigned("ann")))
                .hasMessageContaining(
                        "planBook.assignments[0].targetIncentive: field caps pay at a multiple of the target incentive, but ann has none: state one");
        assertThat(PlanBook.of(plan, assigned("ann").withTargetIncentive(Money.parse("USD 1.00")))
                        .plans())
                .containsExactly(plan);
    }

    @Test
    void anAssignmentTellsWhatIsPaidOnTarget() {
        PlanAssignment ann = assigned("ann");
        PlanAssignment mixed =
                ann.withBasePay(Money.parse("USD 7000.00")).withTargetIncentive(Money.parse("USD 3000.00"));

        assertThat(mixed.onTargetEarnings()).contains(Money.parse("USD 10000.00"));
        assertThat(mixed.payMix()).contains(Ratio.of(7, 10));
        assertThat(ann.onTargetEarnings()).isEmpty();
        assertThat(ann.payMix()).isEmpty();
        assertThat(ann.withTargetIncentive(Money.parse("USD 3000.00")).payMix()).contains(Ratio.ZERO);
        assertThat(ann.withBasePay(Money.parse("USD 3000.00")).payMix()).contains(Ratio.ONE);
        assertThat(ann.withBasePay(Money.parse("USD 0.00")).payMix()).isEmpty();
    }

    @Test
    void nothingAgreedIsNegative() {
        assertThatThrownBy(() -> assigned("ann").withBasePay(Money.parse("USD -1.00")))
                .hasMessageContaining("planAssignment.basePay: must be zero or more, but was USD -1.00");
        assertThatThrownBy(() -> assigned("ann").withTargetIncentive(Money.parse("USD -1.00")))
                .hasMessageContaining("planAssignment.targetIncentive: must be zero or more, but was USD -1.00");
        assertThatThrownBy(() -> assigned("ann").withBaseRate(Rate.percent("-1")))
                .hasMessageContaining("planAssignment.baseRate: must be zero or more, but was -1%");
        assertThatThrownBy(() -> assigned("ann").withUntilExclusive(NEW_YEAR))
                .hasMessageContaining("planAssignment.untilExclusive: must be after 2026-01-01, the first day");
        assertThatThrownBy(() -> Quota.of(
                        PartyId.of("ann"),
                        "sales",
                        FiscalCalendar.calendarYear().parse("2026-M01"),
                        Money.parse("USD -1.00")))
                .hasMessage("quota.amount must be zero or more, but was USD -1.00");
    }

    // figures: seanmmasters.com, ramp goals for new hires; its text counts the first day in one place only (C33)
    @ParameterizedTest(name = "from day {0} on, a goal of 20 becomes {1}")
    @CsvSource({"15, 32/3", "16, 10", "21, 20/3", "22, 6", "1, 20"})
    void theFirstDayOfAnAssignmentCounts(int day, String goal) {
        Ratio share = Proration.CALENDAR_DAYS.share(
                FiscalCalendar.calendarYear().parse("2026-M06"), LocalDate.of(2026, 6, day), LocalDate.MAX);

        assertThat(share.times(Ratio.of(20))).isEqualTo(Ratio.parse(goal));
    }

    @Test
    void outsideTheAssignmentNothingIsLeftOfAPeriod() {
        assertThat(Proration.CALENDAR_DAYS.share(
                        FiscalCalendar.calendarYear().parse("2026-M06"), NEW_YEAR, LocalDate.parse("2026-05-01")))
                .isEqualTo(Ratio.ZERO);
        assertThat(Proration.NONE.share(
                        FiscalCalendar.calendarYear().parse("2026-M06"), LocalDate.of(2026, 6, 15), LocalDate.MAX))
                .isEqualTo(Ratio.ONE);
    }

    private static CommissionPlan plan(ComponentTerms... components) {
        return new CommissionPlan(
                "field",
                "1",
                NEW_YEAR,
                Optional.empty(),
                Currency.getInstance("USD"),
                FiscalCalendar.calendarYear(),
                Granularity.MONTH,
                List.of(components),
                PlanConventions.usual());
    }

    private static ShareOfPayTerms share(String id, String... paidOn) {
        return ShareOfPayTerms.of(id, Rate.percent("10"), paidOn);
    }

    private static PlanAssignment assigned(String payee) {
        return PlanAssignment.builder()
                .payee(PartyId.of(payee))
                .plan("field")
                .version("1")
                .since(NEW_YEAR)
                .proration(Proration.NONE)
                .build();
    }
}
