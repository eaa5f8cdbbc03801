package dev.attain.funnel.allocation.outcome;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import jakarta.validation.constraints.NotNull;

/**
 * What one setting of the dial between a quiet change and the best plan brings.
 *
 * @param stickiness the price of moving a task, in points
 * @param moved how many tasks move that could have stayed
 * @param worth what the plan is worth, in points, moves not counted
 * @param cost how much less that is than without any stickiness
 */
public record DialPoint(
        long stickiness,
        int moved,
        @NotNull Quantity worth,
        @NotNull Quantity cost) {
    public DialPoint {
        requireNonNull(worth, "dialPoint.worth");
        requireNonNull(cost, "dialPoint.cost");
    }
}
