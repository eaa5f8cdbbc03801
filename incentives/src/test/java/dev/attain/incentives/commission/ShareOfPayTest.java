package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.lines;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.months;
import static dev.attain.incentives.commission.Pay.plain;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.reversal;
import static dev.attain.incentives.commission.Pay.rounding;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.text.Wording;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.component.ComponentRule;
import dev.attain.incentives.plan.component.ComponentRules;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.component.ShareOfPayTerms;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.PayPiece;
import dev.attain.incentives.plan.curve.RateStep;
import dev.attain.incentives.plan.curve.RateSteps;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.Measure;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Components that are paid on what others paid, and such as read no credits at all. */
class ShareOfPayTest {
    private static final RateTableTerms FIVE_PERCENT = RateTableTerms.of("commission", MONTHLY, marginal("0 5%"));
    private static final ShareOfPayTerms TENTH = ShareOfPayTerms.of("extra", Rate.percent("10"), "commission");

    // figures: OCA commission, sale_commission_formula, 5 % plus 10 % of that (C66)
    @Test
    void aTenthOfTheCommissionComesOnTop() {
        CommissionStatement statement =
                statement(plan(FIVE_PERCENT, TENTH), facts(sale("A", "2026-01-05", "750")), "2026-01-31");

        assertThat(lines(statement)).containsExactly("37.5", "3.75");
        assertThat(statement.total()).isEqualTo(usd("41.25"));
        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .isEqualTo(usd("41.25"));
        assertThat(statement.component("extra").orElseThrow().reading()).isEmpty();
        assertThat(statement.component("extra").orElseThrow().attainment()).isEmpty();
    }

    @Test
    void aRefundTakesItsTenthBack() {
        JsonNode one = SharedCases.one("commission", "C66-oca-formula");
        String base = one.at("/inputs/base").asString();
        CommissionFacts facts = facts(sale("A", "2026-01-05", base), reversal("R", "A", "2026-02-05", "-" + base));
        CommissionPlan plan = plan(FIVE_PERCENT, TENTH);

        assertThat(plain(statement(plan, facts, "2026-01-31").total().amount()))
                .isEqualTo(one.at("/expected/commission").asString());
        assertThat(plain(statement(plan, facts, "2026-02-28").total().amount()))
                .isEqualTo(one.at("/expected/refund").asString());
    }

    @Test
    void whatIsPaidFirstStandsWhereThePlanHasIt() {
        ShareOfPayTerms onBoth = ShareOfPayTerms.of("both", Rate.percent("50"), "extra", "commission");
        CommissionStatement statement =
                statement(plan(onBoth, TENTH, FIVE_PERCENT), facts(sale("A", "2026-01-05", "1000")), "2026-01-31");

        assertThat(statement.components())
                .extracting(ComponentStatement::id)
                .containsExactly("both", "extra", "commission");
        assertThat(lines(statement)).containsExactly("27.5", "5", "50");
    }

    @Test
    void aShareIsPaidOnWhatCapAndFloorLeave() {
        PayLimits limits = new PayLimits(List.of(PayCap.of(CapScope.PERIOD, usd("40"))), Optional.of(usd("20")));
        CommissionPlan plan = plan(FIVE_PERCENT.withLimits(limits), TENTH);

        assertThat(months(plan, 3, Pay.monthly("1000", "600", "100"))).containsExactly("44", "33", "22");
        assertThat(months(
                        plan(FIVE_PERCENT, TENTH.withLimits(PayLimits.of(PayCap.of(CapScope.YEAR, usd("8"))))),
                        2,
                        Pay.monthly("1000", "1000")))
                .containsExactly("55", "53");
    }

    // 5 % of 10.10 is 0.505; a tenth of it 0.0505, of the rounded 0.51 0.051
    @ParameterizedTest(name = "rounded {0}, half of 5 % of 10.10 makes {1} in all")
    @CsvSource({"PER_LINE, 0.77", "PER_COMPONENT, 0.77", "PER_STATEMENT, 0.76"})
    void aShareIsPaidOnRoundedPayUnlessOnlyTheStatementIsRounded(RoundingPoint point, String total) {
        CommissionPlan plan = rounding(
                plan(FIVE_PERCENT, ShareOfPayTerms.of("extra", Rate.percent("50"), "commission")),
                RoundingMode.HALF_UP,
                point);
        CommissionStatement statement = statement(plan, facts(sale("A", "2026-01-05", "10.10")), "2026-01-31");

        assertThat(statement.total()).isEqualTo(usd(total));
        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .isEqualTo(usd(total));
    }

    @Test
    void aRuleThatMeasuresNothingPaysOneAmountOrTellsWhyNot() {
        ComponentPay curve =
                ComponentPay.on(new PayCurve(List.of(PayPiece.straight(Ratio.ZERO, Ratio.ZERO, Ratio.ONE)), true));
        ComponentPay base =
                ComponentPay.onBase(new RateSteps(List.of(new RateStep(Ratio.ZERO, Ratio.ONE, false)), true));
        ComponentPay nothing =
                ComponentPay.nothing(Finding.warning("goal", Wording.of("own.goal", "no goal is set", "未设目标")));

        assertThat(findings(context -> curve))
                .containsExactly("own.rule: rule own failed for ann in 2026-M01, so it pays nothing: "
                        + "java.lang.IllegalArgumentException: the rule pays along a measure, but the terms have none");
        assertThat(findings(context -> base))
                .containsExactly("own.rule: rule own failed for ann in 2026-M01, so it pays nothing: "
                        + "java.lang.IllegalArgumentException: the rule pays on a base, but the terms have none");
        assertThat(findings(context -> nothing)).containsExactly("own.goal: no goal is set");
    }

    private static List<String> findings(ComponentRule rule) {
        record Own(String id) implements ComponentTerms {
            @Override
            public String rule() {
                return "own";
            }

            @Override
            public List<Measure> measures() {
                return List.of();
            }
        }

        CommissionStatement statement = CommissionCalculator.with(
                        ComponentRules.standard().with("own", rule))
                .calculate(plan(new Own("own")), Pay.assigned(ANN), facts(), LocalDate.parse("2026-01-31"));
        assertThat(statement.total()).isEqualTo(usd("0"));
        return statement.findings().stream().map(Finding::toString).toList();
    }
}
