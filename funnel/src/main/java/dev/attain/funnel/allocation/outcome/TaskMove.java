package dev.attain.funnel.allocation.outcome;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.task.TaskId;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * A task that goes from one rep to another.
 *
 * @param task which task
 * @param from who had it; empty if it was open or new
 * @param to who gets it; empty if it is left open
 */
public record TaskMove(
        @NotNull TaskId task,
        @NotNull Optional<PartyId> from,
        @NotNull Optional<PartyId> to) {
    public TaskMove {
        requireNonNull(task, "taskMove.task");
        requireNonNull(from, "taskMove.from");
        requireNonNull(to, "taskMove.to");
    }

    /** From where to where: {@code T-17: ana → li}, with a dash for nobody. */
    @Override
    public String toString() {
        return task + ": " + from.map(PartyId::value).orElse("–") + " → "
                + to.map(PartyId::value).orElse("–");
    }
}
