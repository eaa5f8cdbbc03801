package dev.attain.examples.steelwheels.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.booking.Bookings;
import dev.attain.examples.steelwheels.data.Employee;
import dev.attain.examples.steelwheels.data.SaleLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetPlannerTest {
    private static final TargetPolicy DOUBLE = new TargetPolicy("double", 2004, Rate.percent("100"));

    @Test
    void aTieGoesToTheLowerEmployeeNumber() {
        TargetPlan plan =
                plan(new TargetPolicy("a third more", 2004, Rate.of("0.25")), sale(7, 3, "0.02"), sale(8, 3, "0.02"));
        assertThat(plan.amount()).hasToString("USD 0.05");
        assertThat(plan.reps())
                .extracting(target -> target.amount().toString())
                .containsExactly("USD 0.03", "USD 0.02");
    }

    @Test
    void theQuartersFollowTheCompanysNotTheRepsOwn() {
        TargetPlan plan = plan(DOUBLE, sale(7, 1, "30.00"), sale(8, 12, "10.00"));
        assertThat(plan.reps().get(0).quarters())
                .extracting(target -> target.quarter().label() + " " + target.amount())
                .containsExactly("2004-Q1 USD 45.00", "2004-Q2 USD 0.00", "2004-Q3 USD 0.00", "2004-Q4 USD 15.00");
    }

    @Test
    void theRunningTotalIsRoundedHalfUp() {
        TargetPlan plan = plan(
                new TargetPolicy("as before", 2004, Rate.ZERO),
                sale(7, 1, "0.01"),
                sale(7, 4, "0.01"),
                sale(8, 1, "0.01"),
                sale(8, 4, "0.01"),
                sale(9, 7, "0.01"),
                sale(9, 7, "0.01"));
        assertThat(plan.reps().get(0).quarters())
                .extracting(target -> target.amount().toString())
                .containsExactly("USD 0.01", "USD 0.00", "USD 0.01", "USD 0.00");
    }

    @Test
    void aRepWhoBookedNothingGetsNoTarget() {
        TargetPlan plan = plan(DOUBLE, sale(7, 1, "30.00"));
        assertThat(plan.reps()).extracting(target -> target.rep().number()).containsExactly(7);
        assertThat(plan.of(List.of(PartyId.of("8")), Bookings.quarters(2004).get(0)))
                .isEqualTo(Money.of("USD", "0.00"));
    }

    @Test
    void everyTargetCanBeRecomputedFromItsInputs() {
        TargetPlan plan = plan(DOUBLE, sale(7, 1, "33.33"), sale(8, 5, "33.34"), sale(9, 12, "0.01"));
        for (RepTarget target : plan.reps()) {
            assertThat(ExplanationEvaluator.evaluate(target.because()).toMoney())
                    .isEqualTo(target.amount());
            assertThat(target.quarters())
                    .allSatisfy(quarter -> assertThat(ExplanationEvaluator.evaluate(quarter.because())
                                    .toMoney())
                            .isEqualTo(quarter.amount()));
        }
        assertThat(plan.amount()).isEqualTo(Money.of("USD", "133.36"));
    }

    private static TargetPlan plan(TargetPolicy policy, SaleLine... lines) {
        List<Employee> reps = List.of(rep(7), rep(8), rep(9));
        return TargetPlanner.standard().plan(policy, Bookings.of(List.of(lines)), reps);
    }

    private static Employee rep(int number) {
        return new Employee(number, "Rep " + number, "Sales Rep", "NA", Optional.empty());
    }

    private static SaleLine sale(int rep, int month, String amount) {
        return new SaleLine(
                1,
                1,
                "S10",
                CustomerId.of("103"),
                Employee.id(rep),
                LocalDate.of(2003, month, 1),
                Money.of("USD", amount));
    }
}
