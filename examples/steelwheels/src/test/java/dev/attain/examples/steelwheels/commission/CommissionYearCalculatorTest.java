package dev.attain.examples.steelwheels.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.party.CustomerId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.examples.steelwheels.booking.Bookings;
import dev.attain.examples.steelwheels.data.Employee;
import dev.attain.examples.steelwheels.data.Order;
import dev.attain.examples.steelwheels.data.OrderStatus;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.people.SalesForce;
import dev.attain.examples.steelwheels.target.TargetPlan;
import dev.attain.examples.steelwheels.target.TargetPlanner;
import dev.attain.examples.steelwheels.target.TargetPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quota of USD 1,000.00 in each of the first two quarters. */
class CommissionYearCalculatorTest {
    private static final TargetPolicy AS_BEFORE = new TargetPolicy("as before", 2004, Rate.ZERO);
    private static final CustomerId TOYS = CustomerId.of("103");
    private static final Employee TOP = new Employee(1, "Mary", "VP Sales", "NA", Optional.empty());
    private static final Employee MANAGER = new Employee(2, "Anthony", "Sales Manager", "NA", Optional.of(TOP.id()));
    private static final Employee LESLIE = new Employee(3, "Leslie", "Sales Rep", "NA", Optional.of(MANAGER.id()));
    private static final List<SalesPeriod> QUARTERS = Bookings.quarters(2004);

    @ParameterizedTest(name = "sales of {0} earn {1}, of which {2} is forfeited")
    @CsvSource({
        "1000.00, 30.00, 0.00",
        "1000.09, 30.00, 0.00",
        "1000.10, 30.01, 0.00",
        "1500.00, 55.00, 0.00",
        "1500.07, 55.00, 0.00",
        "1500.08, 55.01, 0.00",
        "1600.00, 62.00, 0.00",
        "129285.71, 9000.00, 0.00",
        "129286.00, 9000.02, 0.02",
        "200000.00, 13950.00, 4950.00"
    })
    void eachTierPaysForThePartInsideItAndTheCapTakesTheRest(String sold, String earned, String forfeited) {
        CommissionYear year = calculate(List.of(), sale(1, "2004-02-01", sold));
        assertThat(year.pay(List.of(LESLIE.id()), QUARTERS.get(0)))
                .isEqualTo(new Pay(usd(earned), usd(forfeited), usd("9000.00")));
    }

    @Test
    void aCancellationCostsWhatTheQuarterOfItsOwnDatePays() {
        CommissionYear year = calculate(
                List.of(cancelled(1, "2004-04-05")),
                sale(1, "2004-03-30", "1600.00"),
                sale(2, "2004-04-05", "2000.00"));
        assertThat(lines(year, 0)).containsExactly("commission, sale 1/1 of 2004-03-30: USD 62.00");
        assertThat(lines(year, 1))
                .containsExactly(
                        "commission, sale 2/1 of 2004-04-05: USD 90.00",
                        "commission, sale 1/1/cancelled of 2004-04-05: USD -78.00");
        assertThat(year.credited(List.of(LESLIE.id()), QUARTERS.get(1))).isEqualTo(usd("400.00"));
    }

    @Test
    void salesBelowZeroEarnAndCostTheLowestRate() {
        CommissionYear year = calculate(
                List.of(cancelled(1, "2004-04-05")), sale(1, "2004-03-30", "1600.00"), sale(2, "2004-05-01", "100.00"));
        assertThat(lines(year, 1))
                .containsExactly(
                        "commission, sale 1/1/cancelled of 2004-04-05: USD -48.00",
                        "commission, sale 2/1 of 2004-05-01: USD 3.00");
    }

    @Test
    void leadersGetBasePayAndNothingForWhatOthersSold() {
        CommissionYear year = calculate(List.of(), sale(1, "2004-02-01", "1600.00"));
        for (Employee leader : List.of(MANAGER, TOP)) {
            assertThat(year.pay(List.of(leader.id()), QUARTERS.get(0)))
                    .isEqualTo(new Pay(usd("0.00"), usd("0.00"), usd("9000.00")));
        }
        assertThat(year.findings()).isEmpty();
    }

    @Test
    void aCancellationAfterTheYearIsNotLostInSilence() {
        CommissionYear year = calculate(List.of(cancelled(1, "2005-01-05")), sale(1, "2004-12-30", "10.00"));
        assertThat(year.findings()).extracting(Finding::code).contains("commission.event-outside");
    }

    private static List<String> lines(CommissionYear year, int quarter) {
        return year.statement(LESLIE.id(), QUARTERS.get(quarter)).orElseThrow().component("commission").stream()
                .flatMap(component -> component.lines().stream())
                .map(Object::toString)
                .toList();
    }

    private static CommissionYear calculate(List<Order> orders, SaleLine... lines) {
        List<SaleLine> quotas = List.of(sale(8, "2003-01-01", "1000.00"), sale(9, "2003-04-01", "1000.00"));
        SalesBook book = new SalesBook(
                List.of(TOP, MANAGER, LESLIE),
                List.of(),
                orders,
                Stream.concat(quotas.stream(), Stream.of(lines)).toList(),
                List.of(),
                List.of());
        SalesForce force = SalesForce.of(book.employees());
        TargetPlan targets = TargetPlanner.standard().plan(AS_BEFORE, Bookings.of(book.lines()), force.reps());
        return CommissionYearCalculator.standard()
                .calculate(CommissionAgreement.STEEL_WHEELS_2004, targets, force, book);
    }

    private static Order cancelled(int number, String requiredOn) {
        return new Order(number, TOYS, LocalDate.parse(requiredOn), Optional.empty(), OrderStatus.CANCELLED);
    }

    private static SaleLine sale(int order, String orderedOn, String amount) {
        return new SaleLine(order, 1, "S10", TOYS, LESLIE.id(), LocalDate.parse(orderedOn), usd(amount));
    }

    private static Money usd(String amount) {
        return Money.of("USD", amount);
    }
}
