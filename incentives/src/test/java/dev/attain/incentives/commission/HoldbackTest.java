package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Cases.one;
import static dev.attain.incentives.commission.Cases.text;
import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.monthly;
import static dev.attain.incentives.commission.Pay.plain;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.reversal;
import static dev.attain.incentives.commission.Pay.rounding;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.sales;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Rate;
import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.component.ShareOfPayTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Which part of what is earned is held back. */
class HoldbackTest {
    private static final Holdback TENTH = Holdback.of(Rate.percent("10"));
    private static final RateTableTerms TEN_PERCENT =
            RateTableTerms.of("commission", MONTHLY, marginal("0 10%")).withHoldback(TENTH);

    @Test
    void thirtyPercentWaitForTheEndOfTheClawbackWindow() {
        JsonNode one = one("C97-prorated-clawback-holdback");
        CommissionStatement statement = held(text(one, "/inputs/commission"), text(one, "/plan/params/holdback"));

        assertThat(plain(statement.payable().amount())).isEqualTo(text(one, "/expected/holdbackNow"));
        assertThat(plain(statement.held().amount())).isEqualTo(text(one, "/expected/holdbackLater"));
    }

    // figures: Zepys, 70 % now and 30 % after the clawback window, of our 1,200 (C97)
    @Test
    void ofTwelveHundredSeventyPercentArePayable() {
        CommissionStatement statement = held("1200", "30%");

        assertThat(statement.total()).isEqualTo(usd("1200"));
        assertThat(statement.payable()).isEqualTo(usd("840"));
        assertThat(statement.held()).isEqualTo(usd("360"));
        assertThat(statement.component("commission").orElseThrow().held()).isEqualTo(usd("360"));
    }

    // half cents go to the even one: 0.025 is 0.02, 0.035 is 0.04
    @Test
    void aTenthOfEveryLineIsHeldAsFarAsTheCapLeavesIt() {
        CommissionPlan plan = plan(TEN_PERCENT.withLimits(capped(CapScope.PERIOD, "0.90")));
        CommissionStatement statement = statement(
                rounding(plan, RoundingMode.HALF_EVEN, RoundingPoint.PER_LINE),
                facts(
                        sale("A", "2026-01-05", "2.50"),
                        sale("B", "2026-01-06", "3.50"),
                        sale("C", "2026-01-07", "4.50")),
                "2026-01-31");

        assertThat(parts(statement)).containsExactly("0.25 0.25 0.02", "0.35 0.35 0.04", "0.45 0.3 0.03", "-0.15 0 0");
        assertThat(statement.lines().get(2).payable()).isEqualTo(usd("0.27"));
        assertThat(statement.total()).isEqualTo(usd("0.90"));
        assertThat(statement.held()).isEqualTo(usd("0.09"));
        assertThat(statement.payable()).isEqualTo(usd("0.81"));
    }

    @Test
    void whoComesAfterTheCapIsReachedHasNothingHeld() {
        CommissionStatement statement = statement(
                plan(TEN_PERCENT.withLimits(capped(CapScope.PERIOD, "100"))),
                facts(sale("A", "2026-01-05", "900"), sale("B", "2026-01-06", "400"), sale("C", "2026-01-07", "50")),
                "2026-01-31");

        assertThat(parts(statement)).containsExactly("90 90 9", "40 10 1", "5 0 0", "-35 0 0");
    }

    @Test
    void whatACapCarriedForwardStandsWithTheCap() {
        CommissionPlan plan = plan(TEN_PERCENT.withLimits(
                PayLimits.of(PayCap.of(CapScope.PERIOD, usd("100")).carryingForward())));
        CommissionFacts facts = facts(monthly("1300", "800"));

        assertThat(parts(statement(plan, facts, "2026-01-31"))).containsExactly("130 100 10", "-30 0 0");
        assertThat(parts(statement(plan, facts, "2026-02-28"))).containsExactly("80 80 8", "20 20 2");
        assertThat(parts(statement(plan, facts, "2026-03-31"))).containsExactly("10 10 1");
    }

    @Test
    void aCapOnTheYearLeavesWhatEarlierMonthsDidNotTake() {
        CommissionPlan plan = plan(TEN_PERCENT.withLimits(capped(CapScope.YEAR, "150")));

        assertThat(parts(statement(plan, facts(monthly("1300", "800")), "2026-02-28")))
                .containsExactly("80 20 2", "-60 0 0");
    }

    // of a target incentive of 100 half is left in the month in which Ann leaves, when 90 are paid already
    @Test
    void aCapThatFellBelowWhatIsPaidTakesBackInItsOwnLine() {
        CommissionPlan plan = plan(TEN_PERCENT.withLimits(PayLimits.of(PayCap.of(CapScope.YEAR, Rate.ONE))));
        PlanAssignment leaving = assigned(ANN)
                .withTargetIncentive(usd("100"))
                .withUntilExclusive(LocalDate.parse("2026-02-15"))
                .withProration(Proration.CALENDAR_DAYS);
        LocalDate february = LocalDate.parse("2026-02-28");

        assertThat(parts(CommissionCalculator.standard()
                        .calculate(plan, leaving, facts(monthly("900", "30")), february)))
                .containsExactly("3 0 0", "-43 -40 -4");
        assertThat(parts(CommissionCalculator.standard()
                        .calculate(plan, leaving, facts(monthly("900", "-500")), february)))
                .containsExactly("-50 -50 -5");
    }

    @Test
    void aCapOnAnEventIsInTheLineAlready() {
        RateTableTerms alone = RateTableTerms.of("commission", sales(MeasureWindow.perEvent()), marginal("0 20%"))
                .withHoldback(TENTH)
                .withLimits(capped(CapScope.EVENT, "500"));

        assertThat(parts(statement(plan(alone), facts(monthly("4000")), "2026-01-31")))
                .containsExactly("500 500 50");
    }

    @Test
    void floorAndBasePayAreNeverHeld() {
        CommissionPlan plan = plan(TEN_PERCENT.withLimits(PayLimits.atLeast(usd("50"))));
        CommissionStatement statement = CommissionCalculator.standard()
                .calculate(
                        plan,
                        assigned(ANN).withBasePay(usd("1000")),
                        facts(monthly("200")),
                        LocalDate.parse("2026-01-31"));

        assertThat(parts(statement)).containsExactly("1000 1000 0", "20 20 2", "30 30 0");
        assertThat(statement.held()).isEqualTo(usd("2"));
        assertThat(statement.payable()).isEqualTo(usd("1048"));
    }

    @Test
    void aReversalGivesBackWhatWasHeld() {
        CommissionFacts facts = facts(sale("A", "2026-01-05", "100.05"), reversal("R", "A", "2026-02-05", "-100.05"));

        assertThat(parts(statement(plan(TEN_PERCENT), facts, "2026-01-31"))).containsExactly("10.01 10.01 1");
        assertThat(parts(statement(plan(TEN_PERCENT), facts, "2026-02-28"))).containsExactly("-10.01 -10.01 -1");
        assertThat(statement(plan(TEN_PERCENT), facts, "2026-02-28").payable()).isEqualTo(usd("-9.01"));
    }

    @Test
    void aReversalFirstTakesBackWhatTheCapLeftOut() {
        CommissionStatement statement = statement(
                plan(TEN_PERCENT.withLimits(capped(CapScope.PERIOD, "100"))),
                facts(sale("A", "2026-01-05", "1300"), reversal("R", "A", "2026-01-06", "-500")),
                "2026-01-31");

        assertThat(parts(statement)).containsExactly("130 100 10", "-50 -20 -2");
    }

    // twice 0.525; half of 0.53 is 0.265 and half of 0.52 is 0.26
    @ParameterizedTest(name = "rounded {0}, of {1} in all {2} are held")
    @CsvSource({"PER_LINE, 1.06, 0.54", "PER_COMPONENT, 1.05, 0.53", "PER_STATEMENT, 1.05, 0.53"})
    void whatIsHeldIsAShareOfTheRoundedLine(RoundingPoint point, String total, String held) {
        RateTableTerms half = TEN_PERCENT.withHoldback(Holdback.of(Rate.percent("50")));
        CommissionStatement statement = statement(
                rounding(plan(half), RoundingMode.HALF_UP, point),
                facts(sale("A", "2026-01-05", "5.25"), sale("B", "2026-01-06", "5.25")),
                "2026-01-31");

        assertThat(statement.total()).isEqualTo(usd(total));
        assertThat(statement.held()).isEqualTo(usd(held));
    }

    @Test
    void oneAmountIsHeldAsAnyLine() {
        ShareOfPayTerms extra = ShareOfPayTerms.of("extra", Rate.percent("10"), "commission")
                .withHoldback(Holdback.of(Rate.percent("30")))
                .withLimits(capped(CapScope.PERIOD, "4"));
        CommissionStatement statement = statement(
                plan(RateTableTerms.of("commission", MONTHLY, marginal("0 5%")), extra),
                facts(monthly("1000")),
                "2026-01-31");

        assertThat(parts(statement)).containsExactly("50 50 0", "5 4 1.2", "-1 0 0");
        assertThat(statement.component("commission").orElseThrow().held()).isEqualTo(usd("0"));
        assertThat(statement.component("extra").orElseThrow().held()).isEqualTo(usd("1.20"));
    }

    private static CommissionStatement held(String commission, String share) {
        RateTableTerms all = RateTableTerms.of("commission", MONTHLY, marginal("0 100%"))
                .withHoldback(Optional.of(Holdback.of(Rate.parse(share))));
        return statement(plan(all), facts(monthly(commission)), "2026-01-31");
    }

    private static PayLimits capped(CapScope scope, String level) {
        return PayLimits.of(PayCap.of(scope, usd(level)));
    }

    /** Amount, what limits leave of it, and what of that is held, line by line. */
    private static List<String> parts(CommissionStatement statement) {
        return statement.lines().stream()
                .map(line -> "%s %s %s"
                        .formatted(
                                plain(line.amount().amount()),
                                plain(line.afterLimits().amount()),
                                plain(line.held().amount())))
                .toList();
    }
}
