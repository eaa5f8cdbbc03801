package dev.attain.core.party;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who reports to whom on any day: reps, teams and their dated reporting lines, checked over all dates when the chart is
 * made and laid out for fast questions.
 *
 * <p>What no chart can mean is refused: two records of one party, two lines of one report on the same day, people who
 * report to each other in a circle on some day. What is probably a mistake is used and listed in {@link #findings}:
 * people unknown, gone or without a manager. The order of the lists does not matter. A party of whom the chart has no
 * line is nobody's report and nobody's manager. Immutable; any number of threads may share one.
 *
 * <pre>{@code
 * OrgChart chart = OrgChart.of(reps, teams, lines);
 * chart.ancestors(PartyId.of("E-1165"), LocalDate.parse("2026-03-31")); // [E-1143, E-1056, E-1002]
 * }</pre>
 */
public final class OrgChart {
    private final List<Rep> reps;
    private final List<Team> teams;
    private final List<ReportingLine> lines;
    private final LineIndex index;
    private final List<Finding> findings;

    private OrgChart(List<Rep> reps, List<Team> teams, List<ReportingLine> lines) {
        this.reps = reps;
        this.teams = teams;
        this.lines = lines;
        OrgChartCheck.refuse(reps, teams, lines);
        this.index = new LineIndex(lines);
        this.findings = OrgChartFindings.of(reps, teams, lines, index);
    }

    /**
     * Makes and checks a chart.
     *
     * @param reps everybody who sells or manages, each once
     * @param teams every team, each once
     * @param lines who reports to whom; managers and reports are reps or teams
     * @throws dev.attain.core.finding.InvalidDefinitionException if a party has two records, two lines of one report
     *     overlap, or there is a cycle at any date: with every such place, and every cycle as {@code A → B → A} with
     *     its days
     */
    public static OrgChart of(List<Rep> reps, List<Team> teams, List<ReportingLine> lines) {
        return new OrgChart(
                sorted(Require.copy(reps, "orgChart.reps"), Comparator.comparing(Rep::id)),
                sorted(Require.copy(teams, "orgChart.teams"), Comparator.comparing(Team::id)),
                sorted(Require.copy(lines, "orgChart.lines"), ReportingLine.ORDER));
    }

    /** Everybody in the chart, by id. */
    public List<Rep> reps() {
        return reps;
    }

    /** Every team in the chart, by id. */
    public List<Team> teams() {
        return teams;
    }

    /** Every line, by report and along time. */
    public List<ReportingLine> lines() {
        return lines;
    }

    /** What is doubtful in the chart; the lines in question are used all the same. */
    public List<Finding> findings() {
        return findings;
    }

    /** To whom a party reports on a date; empty at the top. */
    public Optional<PartyId> manager(PartyId report, LocalDate asOf) {
        return index.manager(requireNonNull(report, "report"), requireNonNull(asOf, "asOf"));
    }

    /** Manager, manager's manager and so on to the top on a date, nearest first; none at the top. */
    public List<PartyId> ancestors(PartyId party, LocalDate asOf) {
        List<PartyId> above = new ArrayList<>();
        for (Optional<PartyId> next = manager(party, asOf); next.isPresent(); next = manager(next.get(), asOf)) {
            above.add(next.get());
        }
        return List.copyOf(above);
    }

    /** How many managers stand above a party on a date: zero at the top. */
    public int depth(PartyId party, LocalDate asOf) {
        return ancestors(party, asOf).size();
    }

    /** Who reports to a party on a date without anybody between them, by id. */
    public List<PartyId> directReports(PartyId manager, LocalDate asOf) {
        return index.reports(requireNonNull(manager, "manager"), requireNonNull(asOf, "asOf"))
                .toList();
    }

    /** Everybody below a party on a date: its direct reports by id, then theirs, and so on down. */
    public List<PartyId> allReports(PartyId manager, LocalDate asOf) {
        List<PartyId> below = new ArrayList<>(directReports(manager, asOf));
        for (int i = 0; i < below.size(); i++) {
            below.addAll(directReports(below.get(i), asOf));
        }
        return List.copyOf(below);
    }

    /** Equal if reps, teams and lines are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OrgChart chart
                && reps.equals(chart.reps)
                && teams.equals(chart.teams)
                && lines.equals(chart.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reps, teams, lines);
    }

    /** How much is in it: {@code OrgChart(reps 23, teams 4, lines 22, findings 0)}. */
    @Override
    public String toString() {
        return "OrgChart(reps %s, teams %s, lines %s, findings %s)"
                .formatted(reps.size(), teams.size(), lines.size(), findings.size());
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }
}
