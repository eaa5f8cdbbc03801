package dev.attain.core.party;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is probably a mistake in a chart that can be used. */
final class OrgChartFindings {
    private final LineIndex index;
    private final Map<PartyId, Rep> reps;
    private final Set<PartyId> teams;
    private final Findings findings = Findings.in("orgChart");

    private OrgChartFindings(List<Rep> reps, List<Team> teams, LineIndex index) {
        this.index = index;
        this.reps = reps.stream().collect(toMap(Rep::id, identity()));
        this.teams = teams.stream().map(Team::id).collect(toSet());
    }

    static List<Finding> of(List<Rep> reps, List<Team> teams, List<ReportingLine> lines, LineIndex index) {
        OrgChartFindings search = new OrgChartFindings(reps, teams, index);
        reps.forEach(search::checkRep);
        teams.forEach(search::checkTeam);
        lines.forEach(search::checkLine);
        return search.findings.list();
    }

    private void checkRep(Rep rep) {
        rep.team()
                .filter(team -> !teams.contains(team))
                .ifPresent(team -> warn("reps[" + rep.id() + "].team", PartyText.TEAM_UNKNOWN, team));
        boolean head = index.everManages(rep.id()) && !index.everReports(rep.id());
        if (!head) {
            daysWithoutManager(rep)
                    .forEach(days -> warn("reps[" + rep.id() + "]", PartyText.NO_MANAGER, rep.id(), days));
        }
    }

    private List<DateRange> daysWithoutManager(Rep rep) {
        List<DateRange> days = List.of(employed(rep));
        for (ReportingLine line : index.linesOf(rep.id())) {
            days = days.stream().flatMap(range -> range.without(line.dates())).toList();
        }
        return days;
    }

    private void checkTeam(Team team) {
        team.lead()
                .filter(lead -> !reps.containsKey(lead))
                .ifPresent(lead -> warn("teams[" + team.id() + "].lead", PartyText.LEAD_UNKNOWN, lead));
    }

    private void checkLine(ReportingLine line) {
        checkEnd(line, "report", line.report());
        checkEnd(line, "manager", line.manager());
    }

    private void checkEnd(ReportingLine line, String end, PartyId party) {
        Optional.ofNullable(reps.get(party))
                .map(OrgChartFindings::employed)
                .filter(employed -> !employed.covers(line.dates()))
                .ifPresent(employed -> warn(path(line, end), PartyText.LINE_OUTSIDE_EMPLOYMENT, line, party, employed));
        if (!reps.containsKey(party) && !teams.contains(party)) {
            warn(path(line, end), PartyText.PARTY_UNKNOWN, party);
        }
    }

    private static String path(ReportingLine line, String end) {
        return OrgChartCheck.path(line) + "." + end;
    }

    private static DateRange employed(Rep rep) {
        return new DateRange(rep.hiredOn(), rep.leftOn());
    }

    private void warn(String path, PartyText text, Object... arguments) {
        findings.add(Finding.warning(path, text, arguments));
    }
}
