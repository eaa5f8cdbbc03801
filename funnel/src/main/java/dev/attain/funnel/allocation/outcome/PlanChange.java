package dev.attain.funnel.allocation.outcome;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What a change of a plan costs, everything else arranged as well as then possible, and who moves.
 *
 * @param cost in points; less than zero if the plan is worth more than before
 * @param moves everybody who moves, the task in question last
 */
public record PlanChange(@NotNull Quantity cost, @NotNull List<@NotNull TaskMove> moves) {
    public PlanChange {
        requireNonNull(cost, "planChange.cost");
        moves = Require.copy(moves, "planChange.moves");
    }
}
