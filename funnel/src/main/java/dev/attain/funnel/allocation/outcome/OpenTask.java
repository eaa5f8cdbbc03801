package dev.attain.funnel.allocation.outcome;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.funnel.allocation.task.TaskId;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A task that nobody gets, and why.
 *
 * @param task which task
 * @param reason what kind of reason it is
 * @param reps those who could do it, or could make room for it by handing on what they have; all are full if there is
 *     no room
 * @param competing the tasks that only these reps can do, this one and those that they carry among them: they are more
 *     than there are places
 * @param because the reason in words
 */
public record OpenTask(
        @NotNull TaskId task,
        @NotNull OpenReason reason,
        @NotNull List<@NotNull PartyId> reps,
        @NotNull List<@NotNull TaskId> competing,
        @NotNull Message because) {
    public OpenTask {
        requireNonNull(task, "openTask.task");
        requireNonNull(reason, "openTask.reason");
        reps = Require.copy(reps, "openTask.reps");
        competing = Require.copy(competing, "openTask.competing");
        requireNonNull(because, "openTask.because");
    }
}
