package dev.attain.examples.steelwheels.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.attain.examples.steelwheels.data.Customer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which territory serves a country: the one that was decided, else the one of its customers. */
final class Countries {
    private final Map<String, String> decided;
    private final Map<String, Set<String>> ofCustomers;

    private Countries(Map<String, String> decided, Map<String, Set<String>> ofCustomers) {
        this.decided = decided;
        this.ofCustomers = ofCustomers;
    }

    static Countries of(Map<String, String> decided, List<Customer> customers) {
        return new Countries(
                Map.copyOf(decided),
                customers.stream()
                        .filter(customer -> customer.territory().isPresent())
                        .collect(groupingBy(
                                Customer::country,
                                mapping(customer -> customer.territory().orElseThrow(), toSet()))));
    }

    /** The territory; empty if no customer tells, or several tell different ones. */
    Optional<String> territory(String country) {
        Set<String> told = ofCustomers.getOrDefault(country, Set.of());
        return Optional.ofNullable(decided.get(country))
                .or(() -> told.size() == 1 ? told.stream().findFirst() : Optional.empty());
    }
}
