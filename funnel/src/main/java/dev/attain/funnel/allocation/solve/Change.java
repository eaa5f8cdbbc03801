package dev.attain.funnel.allocation.solve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one change of a {@link LivePlan} did, or would do.
 *
 * @param cost what it adds to the cost of the plan; less than zero if it saves
 * @param moves the tasks that move, each from a rep that the one before it, in this list, has made room on
 * @param shortage why it cannot be done; then the cost is zero and nobody moves
 */
public record Change(long cost, List<Move> moves, Optional<Shortage> shortage) {
    static final Change NONE = new Change(0, List.of(), Optional.empty());

    public Change {
        requireNonNull(shortage, "change.shortage");
        moves = List.copyOf(moves);
    }

    static Change refused(Shortage shortage) {
        return new Change(0, List.of(), Optional.of(shortage));
    }

    /** This change and then another, unless this one was refused. */
    Change and(Supplier<Change> another) {
        if (shortage.isPresent()) {
            return this;
        }
        Change next = another.get();
        if (next.shortage.isPresent()) {
            return next;
        }
        List<Move> all = new ArrayList<>(moves);
        all.addAll(next.moves);
        return new Change(cost + next.cost, all, shortage);
    }

    /**
     * A task that goes from one rep to another.
     *
     * @param task its number
     * @param from a rep, {@link Plan#OPEN}, or {@link #NEW} if it was not planned before
     * @param to a rep, or {@link Plan#OPEN}
     */
    public record Move(int task, int from, int to) {
        /** In place of a rep: the task was not planned. */
        public static final int NEW = -2;
    }
}
