package dev.attain.core.target.split;

import static java.util.Objects.requireNonNull;

import dev.attain.core.target.split.change.TargetChange;
import dev.attain.core.target.split.terms.TargetSplit;
import java.time.LocalDate;

/**
 * Plans what remains of a target again, without rewriting history: nodes whose period has ended keep their amounts, and
 * the rest is spread over what is open, level by level, so that the children of every node still add up to its amount
 * times the factor (and what is carried), to the last unit.
 *
 * <ul>
 *   <li>A child keeps what is closed of it. What remains of its parent falls to the children in proportion to the open
 *       part of their weights, under what is left of their limits, by the apportionment of the level.
 *   <li>Where as much remains as was planned, and by the same weights, everybody keeps the plan he has: a change moves
 *       only whom it concerns, nothing changed changes nothing, and planning twice on a date is planning once.
 *   <li>A period is closed as a whole or open as a whole; one that has begun is open.
 *   <li>A node that cannot be spread, because more is closed than it has, its limits are crossed, or nothing is open,
 *       keeps its plan and is a finding that says by how much.
 * </ul>
 *
 * <p>The tree before is kept: closed and unchanged nodes explain themselves by it.
 */
public final class TargetReplanner {
    private TargetReplanner() {}

    /**
     * Plans again.
     *
     * @param closedBefore periods that end by this date are closed
     * @throws dev.attain.core.finding.InvalidDefinitionException if the changed target is another one than that of the
     *     tree, in id, period or unit, if it does not fit the split, or if a revision that is to change the total
     *     cannot
     * @throws ArithmeticException if an amount does not fit 64 bits
     */
    public static Replan replan(TargetTree tree, TargetChange change, LocalDate closedBefore) {
        requireNonNull(change, "change");
        requireNonNull(closedBefore, "closedBefore");
        ColumnTree before = (ColumnTree) requireNonNull(tree, "tree");
        ResolvedChange resolved = ResolvedChange.of(before, change, closedBefore);
        TargetSplit split = change.split().orElse(before.split());
        SplitCheck.of(resolved.target(), split).refuse();
        TargetTree after = new RestBuilder(before, resolved, split, closedBefore).build(change);
        return ImmutableReplan.builder().before(before).after(after).build();
    }
}
