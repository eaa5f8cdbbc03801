package dev.attain.examples.steelwheels.people;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import dev.attain.core.party.ReportingLine;
import dev.attain.examples.steelwheels.data.Employee;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people who sell and lead: reps, the managers they report to, and whoever these report to. */
public final class SalesForce {
    private static final String REP_TITLE = "Sales Rep";

    /** The database tells no dates of its people, so everything holds from before the first order. */
    private static final LocalDate ALWAYS = LocalDate.of(2003, 1, 1);

    private final OrgChart chart;
    private final List<Employee> employees;
    private final List<Employee> reps;

    private SalesForce(OrgChart chart, List<Employee> employees) {
        this.chart = chart;
        this.employees = employees;
        reps = employees.stream().filter(who -> who.title().equals(REP_TITLE)).toList();
    }

    /**
     * The sales force among all employees.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if people report to each other in a circle
     */
    public static SalesForce of(List<Employee> employees) {
        List<Rep> people = employees.stream().map(SalesForce::person).toList();
        List<ReportingLine> lines = employees.stream().flatMap(SalesForce::line).toList();
        return new SalesForce(OrgChart.of(people, List.of(), lines), List.copyOf(employees));
    }

    /** Whoever sells, in the order of their numbers. */
    public List<Employee> reps() {
        return reps;
    }

    /** Everybody who sells or leads, from the top: each leader before those who report to them, then by number. */
    public List<Member> members() {
        List<Employee> managers = superiorsOf(reps);
        return superiorsOf(managers).stream()
                .flatMap(top -> Stream.concat(
                        Stream.of(leader(top, Role.VP)),
                        reportingTo(top, managers).stream().flatMap(this::team)))
                .toList();
    }

    /** Who reports to whom. */
    public OrgChart chart() {
        return chart;
    }

    /** What is doubtful in the reporting lines. */
    public List<Finding> findings() {
        return chart.findings();
    }

    private static Rep person(Employee who) {
        return new Rep(who.id(), who.name(), Optional.empty(), who.title(), List.of(), ALWAYS, Optional.empty());
    }

    private static Stream<ReportingLine> line(Employee who) {
        return who.reportsTo().map(superior -> ReportingLine.of(who.id(), superior, ALWAYS)).stream();
    }

    private Stream<Member> team(Employee manager) {
        return Stream.concat(
                Stream.of(leader(manager, Role.MANAGER)),
                reportingTo(manager, reps).stream().map(rep -> new Member(rep, Role.REP, List.of(rep.id()))));
    }

    private Member leader(Employee who, Role role) {
        Set<PartyId> below = Set.copyOf(chart.allReports(who.id(), ALWAYS));
        return new Member(
                who,
                role,
                reps.stream().map(Employee::id).filter(below::contains).toList());
    }

    private List<Employee> superiorsOf(List<Employee> people) {
        Set<PartyId> superiors = people.stream()
                .map(who -> chart.manager(who.id(), ALWAYS))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return employees.stream().filter(who -> superiors.contains(who.id())).toList();
    }

    private List<Employee> reportingTo(Employee leader, Collection<Employee> people) {
        Set<PartyId> reports = Set.copyOf(chart.directReports(leader.id(), ALWAYS));
        return people.stream().filter(who -> reports.contains(who.id())).toList();
    }
}
