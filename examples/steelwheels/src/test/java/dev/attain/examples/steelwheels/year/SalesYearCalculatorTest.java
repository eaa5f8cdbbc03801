package dev.attain.examples.steelwheels.year;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.party.CustomerId;
import dev.attain.examples.steelwheels.commission.CommissionAgreement;
import dev.attain.examples.steelwheels.commission.Pay;
import dev.attain.examples.steelwheels.data.Employee;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.progress.Progress;
import dev.attain.examples.steelwheels.target.TargetPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SalesYearCalculatorTest {
    private static final Employee TOP = new Employee(1, "Mary", "VP Sales", "NA", Optional.empty());
    private static final Employee MANAGER = new Employee(2, "Anthony", "Sales Manager", "NA", Optional.of(TOP.id()));
    private static final Employee LESLIE = new Employee(3, "Leslie", "Sales Rep", "NA", Optional.of(MANAGER.id()));
    private static final Employee TOM = new Employee(4, "Tom", "Sales Rep", "NA", Optional.of(MANAGER.id()));

    @Test
    void theYearBeforeIsThatOfTheSameQuarter() {
        SalesYear year = year(sale(LESLIE, "2003-03-31", "10.00"), sale(LESLIE, "2004-01-01", "6.00"));
        assertThat(year.company().quarters().get(0).figures())
                .isEqualTo(new Figures(
                        usd("12.00"),
                        usd("10.00"),
                        usd("6.00"),
                        usd("6.00"),
                        new Pay(usd("0.18"), usd("0.00"), usd("36000.00"))));
        assertThat(year.company().total().bookingsPerTarget()).hasToString("Optional[1/2]");
        assertThat(year.company().total().attainment()).hasToString("Optional[1/2]");
    }

    @Test
    void aRepWhoNeverSoldIsSaidSo() {
        assertThat(year(sale(LESLIE, "2003-03-31", "10.00")).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "employees[4]: Tom never sold: no target",
                        "evaluations[3].collections.metric: Share collected of 3 was not measured",
                        "evaluations[3].collections: collections does not count: the others share its weight");
    }

    @Test
    void whatSomebodySoldWhoIsNoRepIsNotLostInSilence() {
        SalesYear year = year(
                sale(LESLIE, "2003-03-31", "10.00"),
                sale(TOM, "2003-05-01", "1.00"),
                sale(MANAGER, "2003-05-01", "5.00"));
        assertThat(year.company().total().bookings2003()).isEqualTo(usd("11.00"));
        assertThat(year.findings())
                .extracting(Finding::toString)
                .startsWith("employees[2]: Anthony is no rep, but serves customers who booked:"
                        + " the bookings count for nobody")
                .filteredOn(finding -> !finding.startsWith("evaluations"))
                .hasSize(1);
    }

    private static SalesYear year(SaleLine... lines) {
        SalesBook book = new SalesBook(
                List.of(TOP, MANAGER, LESLIE, TOM), List.of(), List.of(), List.of(lines), List.of(), List.of());
        return SalesYearCalculator.standard()
                .calculate(
                        TargetPolicy.STEEL_WHEELS_2004, CommissionAgreement.STEEL_WHEELS_2004, book, Progress.silent());
    }

    private static SaleLine sale(Employee rep, String orderedOn, String amount) {
        return new SaleLine(1, 1, "S10", CustomerId.of("103"), rep.id(), LocalDate.parse(orderedOn), usd(amount));
    }

    private static Money usd(String amount) {
        return Money.of("USD", amount);
    }
}
