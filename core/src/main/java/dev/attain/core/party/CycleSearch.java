package dev.attain.core.party;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds every cycle of reporting lines at any date in one sweep along time. A cycle can only close on a day on which a
 * line starts, and only above that line's report, so every such day costs the chains above its new lines and no more.
 */
final class CycleSearch {
    private final Map<PartyId, ReportingLine> latest = new HashMap<>();
    private final List<Cycle> cycles = new ArrayList<>();

    private CycleSearch() {}

    /** All cycles among lines of which no two of one report overlap, the earliest first. */
    static List<Cycle> in(List<ReportingLine> lines) {
        CycleSearch search = new CycleSearch();
        lines.stream()
                .collect(groupingBy(ReportingLine::since, TreeMap::new, toList()))
                .forEach(search::start);
        return List.copyOf(search.cycles);
    }

    private void start(LocalDate date, List<ReportingLine> started) {
        started.forEach(line -> latest.put(line.report(), line));
        Set<PartyId> seen = new HashSet<>();
        started.forEach(line -> climb(line.report(), date, seen));
    }

    private void climb(PartyId from, LocalDate date, Set<PartyId> seen) {
        List<ReportingLine> path = new ArrayList<>();
        PartyId party = from;
        while (seen.add(party)) {
            ReportingLine line = latest.get(party);
            if (line == null || !line.holdsOn(date)) {
                return;
            }
            path.add(line);
            party = line.manager();
        }
        keepCycle(path, party, date);
    }

    /** The end of the path is a cycle if the path has been at {@code meeting} before; it is new if it closed today. */
    private void keepCycle(List<ReportingLine> path, PartyId meeting, LocalDate date) {
        int first = 0;
        while (first < path.size() && !path.get(first).report().equals(meeting)) {
            first++;
        }
        if (first < path.size()) {
            Cycle cycle = Cycle.of(path.subList(first, path.size()));
            if (cycle.dates().start().equals(date)) {
                cycles.add(cycle);
            }
        }
    }
}
