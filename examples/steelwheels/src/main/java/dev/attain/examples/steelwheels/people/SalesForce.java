package dev.attain.examples.steelwheels.people;

import static java.util.stream.Collectors.toSet;

import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.data.Employee;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The people who sell and lead: reps, the managers they report to, and whoever these report to. */
public final class SalesForce {
    private static final String REP_TITLE = "Sales Rep";

    private final List<Employee> employees;
    private final List<Employee> reps;
    private final List<Employee> managers;
    private final List<Employee> vicePresidents;

    private SalesForce(List<Employee> employees) {
        this.employees = employees;
        reps = employees.stream().filter(who -> who.title().equals(REP_TITLE)).toList();
        managers = superiorsOf(reps);
        vicePresidents = superiorsOf(managers);
    }

    /** The sales force among all employees. */
    public static SalesForce of(List<Employee> employees) {
        return new SalesForce(List.copyOf(employees));
    }

    /** Whoever sells, in the order of their numbers. */
    public List<Employee> reps() {
        return reps;
    }

    /** Everybody, from the top: each leader before those who report to them, then by number. */
    public List<Member> members() {
        return vicePresidents.stream().flatMap(this::led).toList();
    }

    private Stream<Member> led(Employee vicePresident) {
        List<Employee> led = reportingTo(managers, List.of(vicePresident));
        Member top = new Member(vicePresident, Role.VP, ids(reportingTo(reps, led)));
        return Stream.concat(Stream.of(top), led.stream().flatMap(this::team));
    }

    private Stream<Member> team(Employee manager) {
        List<Employee> team = reportingTo(reps, List.of(manager));
        Member lead = new Member(manager, Role.MANAGER, ids(team));
        return Stream.concat(Stream.of(lead), team.stream().map(SalesForce::rep));
    }

    private static Member rep(Employee rep) {
        return new Member(rep, Role.REP, List.of(rep.id()));
    }

    private List<Employee> superiorsOf(List<Employee> people) {
        Set<PartyId> superiors = people.stream()
                .map(Employee::reportsTo)
                .flatMap(Optional::stream)
                .collect(toSet());
        return employees.stream().filter(who -> superiors.contains(who.id())).toList();
    }

    private static List<Employee> reportingTo(List<Employee> people, Collection<Employee> leaders) {
        Set<PartyId> ids = Set.copyOf(ids(leaders));
        return people.stream()
                .filter(who -> who.reportsTo().filter(ids::contains).isPresent())
                .toList();
    }

    private static List<PartyId> ids(Collection<Employee> people) {
        return people.stream().map(Employee::id).toList();
    }
}
