package dev.attain.examples.steelwheels.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.examples.steelwheels.data.Employee;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SalesForceTest {
    private static final Employee PRESIDENT = new Employee(1, "Diane", "President", "NA", Optional.empty());
    private static final Employee TOP = employee(2, "VP Sales", 1);
    private static final Employee MARKETING = employee(3, "VP Marketing", 1);

    @Test
    void leadersAreThoseToWhomRepsAndManagersReportWhateverTheirTitles() {
        SalesForce force = SalesForce.of(List.of(
                PRESIDENT,
                TOP,
                MARKETING,
                employee(4, "Sale Manager (EMEA)", 2),
                employee(5, "Sales Manager (NA)", 2),
                employee(6, "Sales Rep", 5),
                employee(7, "Sales Rep", 4),
                employee(8, "Sales Rep", 5)));
        assertThat(force.members())
                .extracting(member -> member.role() + " " + member.who().number() + " " + member.reps())
                .containsExactly(
                        "VP 2 [6, 7, 8]", "MANAGER 4 [7]", "REP 7 [7]", "MANAGER 5 [6, 8]", "REP 6 [6]", "REP 8 [8]");
        assertThat(force.findings()).isEmpty();
    }

    @Test
    void aSuperiorWhoIsNotThereIsDoubtful() {
        assertThat(SalesForce.of(List.of(employee(6, "Sales Rep", 9))).findings())
                .extracting(Finding::code)
                .containsExactly("party.party-unknown");
    }

    @Test
    void peopleWhoReportToEachOtherAreRefused() {
        List<Employee> circle = List.of(employee(4, "Sales Manager", 5), employee(5, "VP Sales", 4));
        assertThatThrownBy(() -> SalesForce.of(circle))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("4 → 5 → 4");
    }

    private static Employee employee(int number, String title, int reportsTo) {
        return new Employee(number, "Employee " + number, title, "NA", Optional.of(Employee.id(reportsTo)));
    }
}
