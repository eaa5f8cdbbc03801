package dev.attain.funnel.allocation.follow;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.task.Load;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How far a rep has come.
 *
 * @param rep who
 * @param states how many tasks are in each state, in the order of the states
 * @param overdue how many of the open and begun ones were due before
 * @param carried what is open or begun, and what the rep carries beside
 */
public record RepProgress(
        @NotNull PartyId rep,
        @NotNull List<@NotNull Integer> states,
        int overdue,
        @NotNull Load carried) {
    public RepProgress {
        requireNonNull(rep, "repProgress.rep");
        states = Require.copy(states, "repProgress.states");
        requireNonNull(carried, "repProgress.carried");
    }

    /** How many tasks are in a state. */
    public int count(TaskState state) {
        return states.get(state.ordinal());
    }

    static RepProgress of(PartyId rep, Map<TaskState, Integer> counts, int overdue, Load carried) {
        List<Integer> states = Arrays.stream(TaskState.values())
                .map(state -> counts.getOrDefault(state, 0))
                .toList();
        return new RepProgress(rep, states, overdue, carried);
    }
}
