package dev.attain.funnel.allocation.follow;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.task.Load;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * How far a rep has come.
 *
 * @param rep who
 * @param open how many of the rep's tasks are not begun
 * @param inProgress how many are begun
 * @param done how many are finished
 * @param cancelled how many are no longer wanted
 * @param overdue how many of the open and begun ones were due before
 * @param carried what is open or begun, and what the rep carries beside
 */
public record RepProgress(
        @NotNull PartyId rep,
        int open,
        int inProgress,
        int done,
        int cancelled,
        int overdue,
        @NotNull Load carried) {
    public RepProgress {
        requireNonNull(rep, "repProgress.rep");
        requireNonNull(carried, "repProgress.carried");
    }

    static RepProgress of(PartyId rep, Map<TaskState, Integer> counts, int overdue, Load carried) {
        return new RepProgress(
                rep,
                counts.getOrDefault(TaskState.OPEN, 0),
                counts.getOrDefault(TaskState.IN_PROGRESS, 0),
                counts.getOrDefault(TaskState.DONE, 0),
                counts.getOrDefault(TaskState.CANCELLED, 0),
                overdue,
                carried);
    }
}
