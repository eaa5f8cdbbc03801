package dev.attain.core.target.assignment;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.Rep;
import dev.attain.core.target.assignment.BookAmounts.Place;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.time.work.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;

/**
 * Says who answers for how much of a tree: what a book has in a period is shared by the days on which it was held,
 * along time by rounding the running total, so that the parts add up to the last unit. Days on which nobody held it are
 * vacant, and never lost. Immutable; options are asked for one after the other.
 *
 * <pre>{@code
 * TargetAssigner.byDays().within(chart).relieving(Ramp.monthly("25", "50", "75"), newHires).assign(tree, assignments);
 * }</pre>
 */
public final class TargetAssigner {
    private final ToLongBiFunction<LocalDate, LocalDate> days;
    private final Optional<OrgChart> chart;
    private final Ramp ramp;
    private final List<Rep> joiners;

    private TargetAssigner(
            ToLongBiFunction<LocalDate, LocalDate> days, Optional<OrgChart> chart, Ramp ramp, List<Rep> joiners) {
        this.days = days;
        this.chart = chart;
        this.ramp = ramp;
        this.joiners = joiners;
    }

    /** Shares by calendar days: of 31 days of May, 15 go to who held the book until the 15th. */
    public static TargetAssigner byDays() {
        return new TargetAssigner(ChronoUnit.DAYS::between, Optional.empty(), Ramp.NONE, List.of());
    }

    /** Shares by working days; by calendar days in a period that has none. */
    public static TargetAssigner byWorkingDays(WorkCalendar calendar) {
        return new TargetAssigner(
                requireNonNull(calendar, "calendar")::workingDays, Optional.empty(), Ramp.NONE, List.of());
    }

    /** Finds owners whom the organisation does not know, or not on all days of their assignments. */
    public TargetAssigner within(OrgChart organisation) {
        return new TargetAssigner(days, Optional.of(requireNonNull(organisation, "organisation")), ramp, joiners);
    }

    /**
     * Relieves joiners of what their ramp takes off: they answer for the share of {@link Ramp#capacity} on the days
     * they hold a book, at most all of it, rounded HALF_UP; the rest is a line of its own.
     */
    public TargetAssigner relieving(Ramp by, List<Rep> newHires) {
        return new TargetAssigner(
                days, chart, requireNonNull(by, "ramp"), Require.copy(newHires, "targetAssigner.newHires"));
    }

    /**
     * Assigns every leaf of a tree.
     *
     * @param assignments books of one axis; their order does not matter
     * @throws dev.attain.core.finding.InvalidDefinitionException with every overlap, if two hold a book on the same
     *     day, or if books lie along several axes
     */
    public AssignedTargets assign(TargetTree tree, List<TargetAssignment> assignments) {
        requireNonNull(tree, "tree");
        List<TargetAssignment> given = Require.copy(assignments, "assignments");
        AssignmentCheck check = new AssignmentCheck(given);
        check.refuse();
        String axis = given.isEmpty() ? "" : given.get(0).book().axis();
        Map<Place, Quantity> amounts = new BookAmounts(tree, axis).amounts();
        List<Finding> findings = new ArrayList<>(check.unknown(books(amounts.keySet())));
        chart.ifPresent(organisation -> findings.addAll(check.outside(organisation)));
        BookShares shares = new BookShares(given, days, ramp, joiners);
        List<AssignedLine> lines = amounts.entrySet().stream()
                .flatMap(entry -> shares.lines(entry.getKey(), entry.getValue()).stream())
                .toList();
        lines.stream()
                .filter(line -> line.kind() == LineKind.VACANT)
                .map(TargetAssigner::vacant)
                .forEach(findings::add);
        return ImmutableAssignedTargets.builder()
                .tree(tree)
                .axis(axis)
                .addAllLines(lines)
                .addAllFindings(findings)
                .build();
    }

    private static Set<TargetSlice> books(Set<Place> places) {
        return places.stream().flatMap(place -> place.book().stream()).collect(Collectors.toSet());
    }

    private static Finding vacant(AssignedLine line) {
        String path = "target[" + line.period().label() + "]";
        return line.book()
                .map(book -> Finding.warning(
                        path, AssignmentText.NOBODY, book.code(), line.since(), line.untilExclusive(), line.amount()))
                .orElseGet(() -> Finding.warning(path, AssignmentText.NO_BOOK, line.amount()));
    }
}
