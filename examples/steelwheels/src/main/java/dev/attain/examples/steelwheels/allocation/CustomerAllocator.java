package dev.attain.examples.steelwheels.allocation;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.examples.steelwheels.allocation.ServedFit.Served;
import dev.attain.examples.steelwheels.data.Customer;
import dev.attain.examples.steelwheels.data.Employee;
import dev.attain.examples.steelwheels.data.SaleLine;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.funnel.allocation.Allocation;
import dev.attain.funnel.allocation.AllocationVerifier;
import dev.attain.funnel.allocation.TaskAllocator;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives the customers that nobody serves to reps of the territory that serves their country. */
public final class CustomerAllocator {
    private static final TaskAllocator ALLOCATOR = TaskAllocator.standard().with(AllocationAgreement.CRITERIA);

    private final int year;
    private final SalesBook book;
    private final Map<PartyId, Employee> reps;
    private final Map<TaskId, Customer> waiting;
    private final Countries countries;

    private CustomerAllocator(int year, SalesBook book, List<Employee> reps) {
        this.year = year;
        this.book = book;
        this.reps = reps.stream().collect(toMap(Employee::id, identity(), (one, other) -> one, LinkedHashMap::new));
        this.waiting = book.customers().stream()
                .filter(customer -> customer.rep().isEmpty())
                .collect(toMap(CustomerAllocator::task, identity(), (one, other) -> one, LinkedHashMap::new));
        this.countries = Countries.of(AllocationAgreement.DECIDED, book.customers());
    }

    /** Gives them away on the first day after a year, by the customers that the reps served in it. */
    public static CustomerAllocation allocate(int year, SalesBook book, List<Employee> reps) {
        return new CustomerAllocator(year, book, reps).allocate();
    }

    /** The task of serving a customer. */
    static TaskId task(Customer customer) {
        return TaskId.of(customer.id().value());
    }

    private CustomerAllocation allocate() {
        ServedFit fit = new ServedFit(reps.keySet().stream().map(this::served).toList());
        Allocation plan = ALLOCATOR.allocate(
                AllocationAgreement.policy(year, fit), tasks(), capacities(), LocalDate.of(year + 1, 1, 1));
        return new CustomerAllocation(plan, taken(plan, fit), open(plan), AllocationVerifier.findings(plan));
    }

    /** Whoever ordered in the year, cancelled orders counted. */
    private Served served(PartyId rep) {
        long customers = book.lines().stream()
                .filter(line -> line.rep().equals(rep))
                .filter(line -> line.orderedOn().getYear() == year)
                .map(SaleLine::customer)
                .distinct()
                .count();
        return new Served(rep, customers);
    }

    private List<SalesTask> tasks() {
        return waiting.values().stream()
                .flatMap(customer -> territory(customer).stream().map(territory -> task(customer, territory)))
                .toList();
    }

    private static SalesTask task(Customer customer, String territory) {
        return SalesTask.of(task(customer).value(), customer.id().value()).withTerritory(territory);
    }

    private Optional<String> territory(Customer customer) {
        return countries.territory(customer.country());
    }

    private List<RepCapacity> capacities() {
        return reps.values().stream()
                .map(rep -> RepCapacity.of(rep.id().value(), AllocationAgreement.MOST)
                        .withTerritories(rep.territory()))
                .toList();
    }

    private List<TakenCustomer> taken(Allocation plan, ServedFit fit) {
        return plan.assignments().stream()
                .map(given -> new TakenCustomer(
                        known(waiting, given.task()), known(reps, given.rep()), fit.customers(given.rep())))
                .toList();
    }

    private List<OpenCustomer> open(Allocation plan) {
        Stream<OpenCustomer> unserved = waiting.values().stream()
                .filter(customer -> territory(customer).isEmpty())
                .map(customer ->
                        new OpenCustomer(customer, Message.of(AllocationText.COUNTRY_UNSERVED, customer.country())));
        Stream<OpenCustomer> left =
                plan.open().stream().map(one -> new OpenCustomer(known(waiting, one.task()), one.because()));
        return Stream.concat(unserved, left).toList();
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        return requireNonNull(all.get(key), key.toString());
    }
}
