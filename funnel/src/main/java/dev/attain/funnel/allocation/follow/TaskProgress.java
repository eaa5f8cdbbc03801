package dev.attain.funnel.allocation.follow;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.task.TaskId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a task so far.
 *
 * @param task which task
 * @param rep who has it; empty while nobody has
 * @param state where it is in its life
 * @param since since which day it is in this state
 * @param waitingFor the tasks that must be closed before it can go on
 */
@Value.Builder
public record TaskProgress(
        @NotNull @Valid TaskId task,
        @NotNull Optional<@Valid PartyId> rep,
        @NotNull TaskState state,
        @NotNull LocalDate since,
        @NotNull List<@NotNull @Valid TaskId> waitingFor)
        implements WithTaskProgress {
    public TaskProgress {
        requireNonNull(task, "taskProgress.task");
        requireNonNull(rep, "taskProgress.rep");
        requireNonNull(state, "taskProgress.state");
        requireNonNull(since, "taskProgress.since");
        waitingFor = Require.copy(waitingFor, "taskProgress.waitingFor");
    }

    /** Starts an empty progress. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a progress; sets every attribute at most once. */
    public static final class Builder extends StrictTaskProgressBuilder {
        Builder() {}
    }

    /**
     * The task in its next state.
     *
     * @throws IllegalArgumentException if it is closed, or is in that state already
     */
    public TaskProgress become(TaskState next, LocalDate on) {
        if (!state.mayBecome(next)) {
            throw new IllegalArgumentException("task " + task + " cannot become " + next + ", it is " + state);
        }
        return withState(next).withSince(on);
    }
}
