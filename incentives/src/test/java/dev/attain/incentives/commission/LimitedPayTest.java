package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.lines;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.monthly;
import static dev.attain.incentives.commission.Pay.months;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.sales;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What caps, floors and deductibles leave of what sales earn. */
class LimitedPayTest {
    // figures: Siebel, refundable cap (C95)
    @Test
    void whatACapCarriesForwardIsPaidWhereThereIsRoom() {
        RateTableTerms all = RateTableTerms.of("commission", MONTHLY, marginal("0 100%"));
        PayCap cap = PayCap.of(CapScope.PERIOD, usd("1000"));

        assertThat(months(plan(all.withLimits(PayLimits.of(cap.carryingForward()))), 4, monthly("1300", "800", "950")))
                .containsExactly("1000", "1000", "1000", "50");
        assertThat(months(plan(all.withLimits(PayLimits.of(cap))), 4, monthly("1300", "800", "950")))
                .containsExactly("1000", "800", "950", "0");
    }

    @Test
    void aCapOnTheTargetIncentiveShrinksWithIt() {
        RateTableTerms all = RateTableTerms.of("commission", MONTHLY, marginal("0 100%"));
        CommissionPlan plan = plan(all.withLimits(PayLimits.of(PayCap.of(CapScope.PERIOD, Rate.percent("300")))));
        PlanAssignment ann = assigned(ANN)
                .withTargetIncentive(usd("310"))
                .withSince(LocalDate.parse("2026-01-11"))
                .withProration(Proration.CALENDAR_DAYS);
        CommissionFacts facts = facts(sale("A", "2026-01-15", "2000"), sale("B", "2026-02-15", "2000"));
        CommissionCalculator calculator = CommissionCalculator.standard();

        assertThat(calculator
                        .calculate(plan, ann, facts, LocalDate.parse("2026-01-31"))
                        .total())
                .isEqualTo(usd("630"));
        assertThat(calculator
                        .calculate(plan, ann, facts, LocalDate.parse("2026-02-28"))
                        .total())
                .isEqualTo(usd("930"));
    }

    @Test
    void aYearlyCapRunsFromPeriodToPeriod() {
        RateTableTerms all = RateTableTerms.of("commission", MONTHLY, marginal("0 100%"));
        CommissionPlan plan = plan(all.withLimits(PayLimits.of(PayCap.of(CapScope.YEAR, usd("2000")))));

        assertThat(months(plan, 4, monthly("1300", "800", "950", "-1200"))).containsExactly("1300", "700", "0", "-150");
    }

    @Test
    void aYearlyCapCarriesIntoTheNextYear() {
        PayCap cap = PayCap.of(CapScope.YEAR, usd("1000")).carryingForward();
        CommissionPlan plan = plan(
                RateTableTerms.of("commission", MONTHLY, marginal("0 100%")).withLimits(PayLimits.of(cap)));
        CommissionFacts facts = facts(sale("A", "2026-12-01", "1600"), sale("B", "2027-02-01", "100"));

        assertThat(statement(plan, facts, "2026-12-31").total()).isEqualTo(usd("1000"));
        assertThat(statement(plan, facts, "2027-01-31").total()).isEqualTo(usd("600"));
        assertThat(statement(plan, facts, "2027-02-28").total()).isEqualTo(usd("100"));
    }

    @Test
    void linesShowWhatWasEarnedAndTheCapIsALineOfItsOwn() {
        CommissionPlan plan = plan(RateTableTerms.of("commission", MONTHLY, marginal("0 10%"))
                .withLimits(PayLimits.of(PayCap.of(CapScope.PERIOD, usd("250")))));
        CommissionStatement statement =
                statement(plan, facts(sale("A", "2026-01-05", "2000"), sale("B", "2026-01-06", "1000")), "2026-01-31");

        assertThat(lines(statement)).containsExactly("200", "100", "-50");
        assertThat(statement.lines().get(2).kind()).isEqualTo(LineKind.CAP);
        assertThat(statement.total()).isEqualTo(usd("250"));
    }

    // figures: Coda, cap per invoice and minimum invoice (C91)
    @Test
    void aCapOnAnEventHoldsForEverySaleAndEveryReversal() {
        RateTableTerms terms = RateTableTerms.of("commission", sales(MeasureWindow.perEvent()), marginal("0 20%"))
                .withLimits(PayLimits.of(PayCap.of(CapScope.EVENT, usd("500"))));

        assertThat(months(plan(terms), 3, monthly("4000", "1000", "-4000"))).containsExactly("500", "200", "-500");
    }

    @Test
    void theFirstPartOfAWindowMayEarnNothing() {
        RateTableTerms terms = RateTableTerms.of("commission", MONTHLY, marginal("0 10%", "1000 20%"))
                .withDeductible(Quantity.of(usd("500")));

        assertThat(months(plan(terms), 3, monthly("400", "600", "2000"))).containsExactly("0", "10", "200");
    }

    @Test
    void aFloorLiftsAPoorMonth() {
        RateTableTerms terms =
                RateTableTerms.of("commission", MONTHLY, marginal("0 10%")).withLimits(PayLimits.atLeast(usd("100")));

        assertThat(months(plan(terms), 3, monthly("400", "5000"))).containsExactly("100", "500", "100");
    }
}
