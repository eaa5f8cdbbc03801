package dev.attain.core.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lines of every person, upwards by first day and downwards by report. */
final class LineIndex {
    private final Map<PartyId, TreeMap<LocalDate, ReportingLine>> up = new HashMap<>();
    private final Map<PartyId, List<ReportingLine>> down = new HashMap<>();

    /** Lays out lines that are in {@link ReportingLine#ORDER}. */
    LineIndex(List<ReportingLine> lines) {
        for (ReportingLine line : lines) {
            up.computeIfAbsent(line.report(), report -> new TreeMap<>()).put(line.since(), line);
            down.computeIfAbsent(line.manager(), manager -> new ArrayList<>()).add(line);
        }
    }

    Optional<PartyId> manager(PartyId report, LocalDate asOf) {
        return Optional.ofNullable(up.get(report))
                .map(lines -> lines.floorEntry(asOf))
                .map(Map.Entry::getValue)
                .filter(line -> line.holdsOn(asOf))
                .map(ReportingLine::manager);
    }

    /** In the order of their ids. */
    Stream<PartyId> reports(PartyId manager, LocalDate asOf) {
        return down.getOrDefault(manager, List.of()).stream()
                .filter(line -> line.holdsOn(asOf))
                .map(ReportingLine::report);
    }

    /** All lines of one report along time. */
    Collection<ReportingLine> linesOf(PartyId report) {
        return up.getOrDefault(report, new TreeMap<>()).values();
    }

    boolean everReports(PartyId party) {
        return up.containsKey(party);
    }

    boolean everManages(PartyId party) {
        return down.containsKey(party);
    }
}
