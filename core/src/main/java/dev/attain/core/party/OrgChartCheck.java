package dev.attain.core.party;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What no chart can mean, at any date. */
final class OrgChartCheck {
    private OrgChartCheck() {}

    static void refuse(List<Rep> reps, List<Team> teams, List<ReportingLine> lines) {
        Findings findings = Findings.in("orgChart");
        findings.addAll(membersTwice(reps, teams));
        List<ReportingLine> apart = new ArrayList<>();
        findings.addAll(overlaps(lines, apart));
        CycleSearch.in(apart).forEach(cycle -> findings.add(closed(cycle)));
        findings.refuse();
    }

    private static List<Finding> membersTwice(List<Rep> reps, List<Team> teams) {
        Set<PartyId> seen = new HashSet<>();
        return Stream.concat(reps.stream().map(Rep::id), teams.stream().map(Team::id))
                .filter(id -> !seen.add(id))
                .map(id -> Finding.error("members[" + id + "]", PartyText.MEMBER_TWICE, id))
                .toList();
    }

    /** Lists the lines that overlap an earlier one of the same report, and collects all others. */
    private static List<Finding> overlaps(List<ReportingLine> lines, List<ReportingLine> apart) {
        List<Finding> findings = new ArrayList<>();
        for (ReportingLine line : lines) {
            ReportingLine earlier = apart.isEmpty() ? line : apart.get(apart.size() - 1);
            if (apart.isEmpty()
                    || !earlier.report().equals(line.report())
                    || earlier.dates().endsBy(line.since())) {
                apart.add(line);
            } else {
                findings.add(Finding.error(path(line), PartyText.LINES_OVERLAP, line, earlier));
            }
        }
        return findings;
    }

    private static Finding closed(Cycle cycle) {
        return Finding.error(path(cycle.lines().get(0)), PartyText.CYCLE, cycle, cycle.dates());
    }

    /** The place of a line, whatever the order in which the lines came. */
    static String path(ReportingLine line) {
        return "lines[" + line.report() + " " + line.since() + "]";
    }
}
