package dev.attain.funnel.allocation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.funnel.allocation.outcome.TaskMove;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * An allocation after something has changed.
 *
 * @param after who does what now; its scores contain what moving costs
 * @param moves the tasks that somebody had, or that were open, and that are elsewhere now, by id
 * @param cost how much less the plan is worth than the best without regard to moves, in points, moves not counted
 */
public record Reallocation(
        @NotNull Allocation after,
        @NotNull List<@NotNull TaskMove> moves,
        @NotNull Quantity cost) {
    public Reallocation {
        requireNonNull(after, "reallocation.after");
        moves = Require.copy(moves, "reallocation.moves");
        requireNonNull(cost, "reallocation.cost");
    }
}
