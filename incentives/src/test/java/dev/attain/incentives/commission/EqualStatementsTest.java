package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Rate;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Lines and statements are equal where they say the same of the same facts, and nowhere else. */
class EqualStatementsTest {
    private static final RateTableTerms TENTH = RateTableTerms.of("commission", MONTHLY, marginal("0 10%"));
    private static final CommissionFacts FACTS =
            facts(sale("A", "2026-01-05", "100"), sale("B", "2026-01-06", "100"), sale("C", "2026-01-07", "50"));

    @Test
    void linesDifferInWhatTheySay() {
        CommissionLine line = line(plan(TENTH), 0);

        assertThat(line).isEqualTo(line(plan(TENTH), 0)).hasSameHashCodeAs(line(plan(TENTH), 0));
        assertThat(line).isNotEqualTo(line(plan(TENTH), 1)).isNotEqualTo(line(plan(TENTH), 2));
        assertThat(line).isNotEqualTo(line(plan(TENTH.withId("other")), 0));
        assertThat(line).isNotEqualTo(line(plan(TENTH.withHoldback(Holdback.of(Rate.ONE))), 0));
        assertThat(line).isNotEqualTo(line(plan(TENTH.withLimits(PayLimits.atLeast(usd("1")))), 0));
        assertThat(line(capped(), 3)).isNotEqualTo(line(capped(), 0));
        assertThat((Object) line).isNotEqualTo("a line");
    }

    @Test
    void statementsDifferInWhomTheyPayAndWhen() {
        CommissionStatement january = statement(plan(TENTH), FACTS, "2026-01-31");
        CommissionCalculator calculator = CommissionCalculator.standard();

        assertThat(january).isEqualTo(statement(plan(TENTH), FACTS, "2026-01-31"));
        assertThat(january).isNotEqualTo(statement(plan(TENTH), FACTS, "2026-01-30"));
        assertThat(january).isNotEqualTo(statement(plan(TENTH), FACTS, "2026-02-28"));
        assertThat(january).isNotEqualTo(statement(capped(), FACTS, "2026-01-31"));
        assertThat(january)
                .isNotEqualTo(calculator.calculate(plan(TENTH), assigned(BEN), FACTS, LocalDate.parse("2026-01-31")));
        assertThat(january)
                .isNotEqualTo(calculator.calculate(
                        plan(TENTH), assigned(ANN).withBasePay(usd("1")), FACTS, LocalDate.parse("2026-01-31")));
        assertThat((Object) january).isNotEqualTo("a statement");
    }

    private static CommissionPlan capped() {
        return plan(TENTH.withLimits(PayLimits.of(PayCap.of(CapScope.PERIOD, usd("20")))));
    }

    private static CommissionLine line(CommissionPlan plan, int place) {
        return statement(plan, FACTS, "2026-01-31").lines().get(place);
    }
}
