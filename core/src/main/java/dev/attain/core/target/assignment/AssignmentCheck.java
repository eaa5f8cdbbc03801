package dev.attain.core.target.assignment;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import dev.attain.core.party.Team;
import dev.attain.core.target.split.terms.TargetSlice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What several assignments have to keep together, and what is doubtful about them. */
final class AssignmentCheck {
    private final List<TargetAssignment> assignments;

    AssignmentCheck(List<TargetAssignment> assignments) {
        this.assignments = assignments;
    }

    /** One axis for all books, and nobody holds a book on a day on which somebody else does. */
    void refuse() {
        Findings findings = Findings.in("assignments");
        for (int i = 1; i < assignments.size(); i++) {
            String axis = assignments.get(i).book().axis();
            String first = assignments.get(0).book().axis();
            findings.unless(axis.equals(first), "[" + i + "].book", AssignmentText.AXES_MIXED, axis, first);
        }
        overlaps(findings);
        findings.refuse();
    }

    private void overlaps(Findings findings) {
        List<Integer> order = IntStream.range(0, assignments.size())
                .boxed()
                .sorted(Comparator.comparing(i -> assignments.get(i).since()))
                .toList();
        Map<TargetSlice, TargetAssignment> last = new HashMap<>();
        for (int i : order) {
            TargetAssignment next = assignments.get(i);
            Optional<TargetAssignment> before = Optional.ofNullable(last.get(next.book()));
            before.filter(held -> next.since().isBefore(held.end()))
                    .ifPresent(held -> findings.unless(false, "[" + i + "].since", AssignmentText.OVERLAP, next, held));
            boolean longer =
                    before.filter(held -> held.end().isAfter(next.end())).isPresent();
            last.put(next.book(), longer ? before.orElseThrow() : next);
        }
    }

    /** Books that the tree does not have; they are nobody's. */
    List<Finding> unknown(Set<TargetSlice> books) {
        return IntStream.range(0, assignments.size())
                .filter(i -> !books.contains(assignments.get(i).book()))
                .mapToObj(i -> Finding.warning(
                        path(i, "book"),
                        AssignmentText.BOOK_UNKNOWN,
                        assignments.get(i).book().code()))
                .toList();
    }

    /** Owners whom the organisation does not know, or not on all of these days. */
    List<Finding> outside(OrgChart chart) {
        Map<PartyId, Rep> reps = chart.reps().stream().collect(Collectors.toMap(Rep::id, rep -> rep));
        Set<PartyId> teams = chart.teams().stream().map(Team::id).collect(Collectors.toSet());
        return IntStream.range(0, assignments.size())
                .filter(i -> !teams.contains(assignments.get(i).owner()))
                .mapToObj(i -> outside(
                        i, Optional.ofNullable(reps.get(assignments.get(i).owner()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> outside(int index, Optional<Rep> rep) {
        TargetAssignment assignment = assignments.get(index);
        String path = path(index, "owner");
        if (rep.isEmpty()) {
            return Optional.of(Finding.warning(path, AssignmentText.OUTSIDE_UNKNOWN, assignment.owner()));
        }
        LocalDate hired = rep.get().hiredOn();
        Optional<LocalDate> left = rep.get().leftOn();
        boolean inside = !assignment.since().isBefore(hired)
                && !left.filter(assignment.end()::isAfter).isPresent();
        return inside
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        path,
                        AssignmentText.OUTSIDE_DAYS,
                        assignment,
                        hired,
                        left.map(LocalDate::toString).orElse("∞")));
    }

    private static String path(int index, String component) {
        return "assignments[" + index + "]." + component;
    }
}
