package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.USD;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.event;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.paying;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.quota;
import static dev.attain.incentives.commission.Pay.rounding;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.component.LineFactor;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.TierApplication;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds whatever is sold. */
class CommissionProperties {
    private static final String[] TIERS = {"0 3%", "1000 5.25%", "2500 7.125%"};
    private static final CreditFilter INVOICES = new CreditFilter.EventKinds(List.of(EventKind.INVOICE));

    /** Sales of January in cents; every third is an invoice, which is paid half as much again. */
    @Provide
    Arbitrary<List<Integer>> cents() {
        return Arbitraries.integers().between(-200_000, 400_000).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(
                RoundingMode.HALF_UP,
                RoundingMode.HALF_EVEN,
                RoundingMode.DOWN,
                RoundingMode.CEILING,
                RoundingMode.FLOOR);
    }

    @Property(tries = 100)
    void theLeavesOfTheExplanationRecomputeTheTotal(
            @ForAll("cents") List<Integer> cents,
            @ForAll("modes") RoundingMode mode,
            @ForAll RoundingPoint point,
            @ForAll boolean wholeAmount,
            @ForAll @IntRange(min = 0, max = 30_000) int cap) {
        CommissionStatement statement = statement(limited(wholeAmount, mode, point, cap), facts(cents), "2026-01-31");

        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .isEqualTo(statement.total());
        assertThat(statement.lines())
                .allSatisfy(line -> assertThat(ExplanationEvaluator.evaluate(line.explanation())
                                .toMoney())
                        .isEqualTo(line.amount()));
    }

    @Property(tries = 100)
    void theOrderOfTheFactsDoesNotMatter(@ForAll("cents") List<Integer> cents, @ForAll Random random) {
        CommissionPlan plan = limited(false, RoundingMode.HALF_UP, RoundingPoint.PER_COMPONENT, 30_000);
        List<SalesCredit> shuffled = new ArrayList<>(facts(cents).credits());
        Collections.shuffle(shuffled, random);

        CommissionFacts other = new CommissionFacts(shuffled, facts(cents).quotas());

        assertThat(statement(plan, other, "2026-01-31")).isEqualTo(statement(plan, facts(cents), "2026-01-31"));
    }

    @Property(tries = 50)
    void inOneRunOrTwelveEveryMonthEarnsTheSame(@ForAll("cents") List<Integer> cents) {
        CommissionPlan plan = limited(true, RoundingMode.HALF_UP, RoundingPoint.PER_COMPONENT, 20_000);
        SalesEvent[] spread = new SalesEvent[cents.size()];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = sale("S" + i, LocalDate.of(2026, i % 12 + 1, 3).toString(), money(cents.get(i)));
        }
        CommissionFacts facts = new CommissionFacts(credits(spread), List.of());
        CommissionRun run = CommissionCalculator.standard()
                .calculateAll(PlanBook.of(plan, Pay.assigned(ANN), Pay.assigned(Pay.BEN)), facts, Pay.YEAR_END);

        for (int month = 1; month <= 12; month++) {
            LocalDate end = LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1);
            CommissionStatement alone = statement(plan, facts, end.toString());
            assertThat(run.statement(ANN, alone.period().label()).orElseThrow().lines())
                    .isEqualTo(alone.lines());
        }
    }

    @Property(tries = 100)
    void whatIsPaidPeriodByPeriodIsWhatOneLongPeriodPays(@ForAll("cents") List<Integer> cents) {
        CommissionPlan monthly = paying(MONTHLY.withWindow(MeasureWindow.inceptionToDate()), marginal(TIERS));
        SalesEvent[] spread = new SalesEvent[cents.size()];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = sale("S" + i, LocalDate.of(2026, i % 12 + 1, 3).toString(), money(cents.get(i)));
        }
        CommissionFacts facts = new CommissionFacts(credits(spread), List.of());
        CommissionPlan exact = rounding(monthly, RoundingMode.DOWN, RoundingPoint.PER_COMPONENT);
        List<CommissionStatement> statements = CommissionCalculator.standard()
                .calculateAll(PlanBook.of(exact, Pay.assigned(ANN)), facts, Pay.YEAR_END)
                .statements();
        BigDecimal total = cents.stream().map(c -> BigDecimal.valueOf(c, 2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal paid = statements.stream().map(s -> s.total().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);

        // each of twelve statements may cut off less than a cent
        assertThat(paid.subtract(marginalPay(total)).abs()).isLessThan(new BigDecimal("0.12"));
    }

    @Property(tries = 100)
    void sellingMoreNeverEarnsLessUnderMarginalTiers(
            @ForAll @IntRange(max = 500_000) int cents, @ForAll @IntRange(max = 50_000) int more) {
        CommissionPlan plan = paying(MONTHLY, marginal(TIERS));
        Money less = statement(plan, facts(List.of(cents)), "2026-01-31").total();
        Money greater =
                statement(plan, facts(List.of(cents + more)), "2026-01-31").total();

        assertThat(greater).isGreaterThanOrEqualTo(less);
        // no jump: a cent more for every 14 cents more at most, and one for rounding
        assertThat(greater.minus(less).minor()).isLessThanOrEqualTo(more * 7125L / 100_000 + 1);
    }

    @Property(tries = 100)
    void payStaysBetweenFloorAndCap(@ForAll("cents") List<Integer> cents) {
        PayLimits limits = new PayLimits(List.of(PayCap.of(CapScope.PERIOD, usd("120.00"))), Optional.of(usd("20.00")));
        CommissionPlan plan =
                plan(RateTableTerms.of("commission", MONTHLY, marginal(TIERS)).withLimits(limits));

        assertThat(statement(plan, facts(cents), "2026-01-31").total()).isBetween(usd("20.00"), usd("120.00"));
    }

    @Property(tries = 50)
    void aFullReversalInTheSamePeriodLeavesNothing(@ForAll("cents") List<Integer> cents) {
        List<Integer> both = new ArrayList<>(cents);
        cents.forEach(one -> both.add(-one));

        assertThat(statement(paying(MONTHLY, marginal(TIERS)), facts(both), "2026-01-31")
                        .total())
                .isEqualTo(Money.zero(USD));
    }

    /** The tiers in plain decimals: 3 %, above 1,000 another 2.25 %, above 2,500 another 1.875 %. */
    private static BigDecimal marginalPay(BigDecimal sold) {
        BigDecimal above1000 = sold.subtract(new BigDecimal("1000")).max(BigDecimal.ZERO);
        BigDecimal above2500 = sold.subtract(new BigDecimal("2500")).max(BigDecimal.ZERO);
        return sold.multiply(new BigDecimal("0.03"))
                .add(above1000.multiply(new BigDecimal("0.0225")))
                .add(above2500.multiply(new BigDecimal("0.01875")));
    }

    private static CommissionPlan limited(boolean wholeAmount, RoundingMode mode, RoundingPoint point, int cap) {
        RateTable table = Pay.table(wholeAmount ? TierApplication.WHOLE_AMOUNT : TierApplication.MARGINAL, TIERS);
        RateTableTerms terms = RateTableTerms.of("commission", MONTHLY, table)
                .withFactors(LineFactor.of(INVOICES, Rate.percent("150")))
                .withLimits(PayLimits.of(PayCap.of(CapScope.PERIOD, usd(money(cap)))));
        return rounding(plan(terms), mode, point);
    }

    private static CommissionFacts facts(List<Integer> cents) {
        SalesEvent[] events = new SalesEvent[cents.size()];
        for (int i = 0; i < events.length; i++) {
            SalesEvent event = event("S" + i, "2026-01-05", "USD " + money(cents.get(i)))
                    .owner(ANN)
                    .build();
            events[i] = event.withSequence(i).withKind(i % 3 == 0 ? EventKind.INVOICE : EventKind.ORDER);
        }
        return new CommissionFacts(credits(events), List.of(quota("2026-M01", "2000.00")));
    }

    private static String money(int cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
