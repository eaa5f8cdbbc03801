package dev.attain.funnel.allocation.outcome;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.task.TaskId;
import jakarta.validation.constraints.NotNull;

/**
 * A task that a rep gets.
 *
 * @param task which task
 * @param rep who does it
 * @param score how well they suit each other, in points
 * @param bound whether there was no choice: the task is pinned to the rep, or the rep has begun it
 */
public record Assignment(
        @NotNull TaskId task, @NotNull PartyId rep, @NotNull Quantity score, boolean bound) {
    public Assignment {
        requireNonNull(task, "assignment.task");
        requireNonNull(rep, "assignment.rep");
        requireNonNull(score, "assignment.score");
    }

    /** Who does what: {@code T-17 → ana}. */
    @Override
    public String toString() {
        return task + " → " + rep;
    }
}
