package dev.attain.examples.steelwheels.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.party.CustomerId;
import dev.attain.examples.steelwheels.data.Customer;
import dev.attain.examples.steelwheels.data.Employee;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CustomerAllocatorTest {
    private static final Employee ANN = rep(1, "EMEA");
    private static final Employee BEN = rep(2, "EMEA");
    private static final Employee KIM = rep(3, "Japan");

    private static final Customer SERVED_IN_FRANCE = customer(100, "France", Optional.of("EMEA"), Optional.of(ANN));

    @Test
    void fourGoToWhoeverServedFewestAndTheFifthToTheNext() {
        CustomerAllocation allocation =
                allocate(List.of(sale(ANN, 100, "2004-01-01")), waiting(5, "France"), SERVED_IN_FRANCE);
        assertThat(allocation.taken())
                .extracting(one -> one.rep().id().value())
                .containsExactlyInAnyOrder("1", "2", "2", "2", "2");
        assertThat(allocation.sum()).isEqualTo(1);
        assertThat(allocation.proven()).isTrue();
        assertThat(allocation.findings()).isEmpty();
        assertThat(allocation.whyNot().orElseThrow().text(Locale.ENGLISH)).startsWith("giving ");
    }

    @Test
    void onlyCustomersOfTheYearCountAndEachOnce() {
        CustomerAllocation allocation = allocate(
                List.of(
                        sale(BEN, 101, "2004-01-01"),
                        sale(BEN, 101, "2004-12-31"),
                        sale(ANN, 100, "2003-12-31"),
                        sale(ANN, 102, "2004-06-01"),
                        sale(ANN, 100, "2005-01-01"),
                        sale(ANN, 103, "2004-06-01")),
                waiting(5, "France"),
                SERVED_IN_FRANCE);
        assertThat(allocation.taken())
                .extracting(one -> one.rep().id() + " served " + one.served())
                .containsExactlyInAnyOrder("2 served 1", "2 served 1", "2 served 1", "2 served 1", "1 served 2");
    }

    @Test
    void whereAllPlacesAreTakenTheRestStaysOpenWithTheReason() {
        CustomerAllocation allocation = allocate(List.of(), waiting(9, "France"), SERVED_IN_FRANCE);
        assertThat(allocation.taken()).hasSize(8);
        assertThat(allocation.proven()).isTrue();
        assertThat(allocation.findings())
                .singleElement()
                .extracting(Finding::toString)
                .asString()
                .startsWith("customers[")
                .contains(" goes to nobody: ")
                .contains("full");
    }

    @Test
    void aCountryOfWhichNobodyTellsTheTerritoryStaysOpen() {
        CustomerAllocation allocation = allocate(List.of(), waiting(1, "Brazil"), SERVED_IN_FRANCE);
        assertThat(allocation.taken()).isEmpty();
        assertThat(allocation.whyNot()).isEmpty();
        assertThat(allocation.findings())
                .extracting(Finding::toString)
                .containsExactly("customers[1]: Customer 1 goes to nobody:"
                        + " the customers of Brazil do not tell which territory serves it");
    }

    @Test
    void aCountryOfTwoTerritoriesStaysOpenUnlessOneWasDecided() {
        Customer[] both = {
            customer(100, "Malta", Optional.of("EMEA"), Optional.of(ANN)),
            customer(101, "Malta", Optional.of("Japan"), Optional.of(KIM)),
            customer(102, "Poland", Optional.of("Japan"), Optional.of(KIM))
        };
        assertThat(allocate(List.of(), waiting(1, "Malta"), both).open()).hasSize(1);
        assertThat(allocate(List.of(), waiting(1, "Poland"), both).taken())
                .extracting(one -> one.rep().territory())
                .containsExactly("EMEA");
    }

    private static CustomerAllocation allocate(List<SaleLine> lines, List<Customer> waiting, Customer... served) {
        List<Customer> customers = new ArrayList<>(waiting);
        customers.addAll(List.of(served));
        List<Employee> reps = List.of(ANN, BEN, KIM);
        return CustomerAllocator.allocate(
                2004, new SalesBook(reps, customers, List.of(), lines, List.of(), List.of()), reps);
    }

    private static List<Customer> waiting(int count, String country) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> customer(number, country, Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Customer customer(int number, String country, Optional<String> territory, Optional<Employee> rep) {
        CustomerId id = CustomerId.of(Integer.toString(number));
        return new Customer(id, "Customer " + number, country, territory, rep.map(Employee::id));
    }

    private static Employee rep(int number, String territory) {
        return new Employee(number, "Rep " + number, "Sales Rep", territory, Optional.empty());
    }

    private static SaleLine sale(Employee rep, int customer, String orderedOn) {
        CustomerId buyer = CustomerId.of(Integer.toString(customer));
        return new SaleLine(1, 1, "S10", buyer, rep.id(), LocalDate.parse(orderedOn), Money.of("USD", "10.00"));
    }
}
