package dev.attain.funnel.allocation.policy;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.task.TaskId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A task that one rep is to do, whatever speaks for others.
 *
 * @param task which task
 * @param rep who does it
 */
public record Pin(
        @NotNull @Valid TaskId task, @NotNull @Valid PartyId rep) {
    public Pin {
        requireNonNull(task, "pin.task");
        requireNonNull(rep, "pin.rep");
    }
}
