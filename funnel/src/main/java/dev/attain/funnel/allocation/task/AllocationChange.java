package dev.attain.funnel.allocation.task;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** What is different now, so that tasks may have to move. */
public sealed interface AllocationChange {
    /**
     * There is one task more.
     *
     * @param task a task that was not there
     */
    record TaskAdded(@NotNull @Valid SalesTask task) implements AllocationChange {
        public TaskAdded {
            requireNonNull(task, "taskAdded.task");
        }
    }

    /**
     * A task is done or no longer wanted.
     *
     * @param task which
     */
    record TaskGone(@NotNull @Valid TaskId task) implements AllocationChange {
        public TaskGone {
            requireNonNull(task, "taskGone.task");
        }
    }

    /**
     * Whoever has a task has begun it, so that it stays there.
     *
     * @param task which
     */
    record TaskStarted(@NotNull @Valid TaskId task) implements AllocationChange {
        public TaskStarted {
            requireNonNull(task, "taskStarted.task");
        }
    }

    /**
     * A rep is away for some time.
     *
     * @param rep who
     * @param absence when
     */
    record RepAbsent(
            @NotNull @Valid PartyId rep, @NotNull @Valid Absence absence) implements AllocationChange {
        public RepAbsent {
            requireNonNull(rep, "repAbsent.rep");
            requireNonNull(absence, "repAbsent.absence");
        }
    }

    /**
     * A rep is back: absences that cover this day end on it, and so does one without dates, which a
     * {@linkplain dev.attain.funnel.allocation.LiveAllocation#absent live allocation} was told of.
     *
     * @param rep who
     * @param on the first day at work
     */
    record RepBack(@NotNull @Valid PartyId rep, @NotNull LocalDate on) implements AllocationChange {
        public RepBack {
            requireNonNull(rep, "repBack.rep");
            requireNonNull(on, "repBack.on");
        }
    }

    /**
     * A rep has left; what he or she had begun is free again.
     *
     * @param rep who
     */
    record RepLeft(@NotNull @Valid PartyId rep) implements AllocationChange {
        public RepLeft {
            requireNonNull(rep, "repLeft.rep");
        }
    }

    /**
     * There is one rep more.
     *
     * @param rep a rep who was not there
     */
    record RepJoined(@NotNull @Valid RepCapacity rep) implements AllocationChange {
        public RepJoined {
            requireNonNull(rep, "repJoined.rep");
        }
    }

    /**
     * A rep has other skills or grades.
     *
     * @param rep who
     * @param skills all of them, as they are now
     */
    record NewGrades(@NotNull @Valid PartyId rep, @NotNull List<@NotNull @Valid Skill> skills)
            implements AllocationChange {
        public NewGrades {
            requireNonNull(rep, "newGrades.rep");
            skills = Require.copy(skills, "newGrades.skills");
        }
    }

    /**
     * Several changes, one after the other.
     *
     * @param changes in their order
     */
    record Several(@NotNull List<@NotNull @Valid AllocationChange> changes) implements AllocationChange {
        public Several {
            changes = Require.copy(changes, "several.changes");
        }
    }

    /** Several changes, one after the other. */
    static AllocationChange of(AllocationChange... changes) {
        return new Several(List.of(changes));
    }
}
