package dev.attain.core.role;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Tells who of a team counts on a day, and lists everybody who does not. */
final class TeamCount {
    private final Set<String> levels;
    private final LocalDate asOf;
    private final List<Rep> counted = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private TeamCount(TalentGradient gradient, LocalDate asOf) {
        this.levels = Set.copyOf(gradient.names());
        this.asOf = asOf;
    }

    static TeamCount of(TalentGradient gradient, List<Rep> team, LocalDate asOf) {
        TeamCount count = new TeamCount(gradient, asOf);
        Require.copy(team, "team").stream()
                .collect(groupingBy(Rep::id, TreeMap::new, toList()))
                .forEach(count::add);
        return count;
    }

    /** By id. */
    List<Rep> counted() {
        return counted;
    }

    /** By id. */
    List<Finding> findings() {
        return findings;
    }

    private void add(PartyId id, List<Rep> records) {
        Rep rep = records.get(0);
        String path = "team[" + id + "]";
        if (records.size() > 1) {
            findings.add(Finding.error(path, RoleText.REP_TWICE, id, records.size()));
        } else if (!rep.employedOn(asOf)) {
            findings.add(Finding.hint(path, RoleText.NOT_EMPLOYED, id, asOf));
        } else if (!levels.contains(rep.level())) {
            findings.add(Finding.error(path + ".level", RoleText.LEVEL_UNKNOWN, id, rep.level()));
        } else {
            counted.add(rep);
        }
    }
}
