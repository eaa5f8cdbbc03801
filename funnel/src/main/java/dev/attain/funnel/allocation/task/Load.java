package dev.attain.funnel.allocation.task;

import jakarta.validation.constraints.PositiveOrZero;

/**
 * What somebody carries.
 *
 * @param tasks how many tasks, zero or more
 * @param effort how much effort they take, zero or more
 */
public record Load(
        @PositiveOrZero int tasks, @PositiveOrZero int effort) {
    /** Nothing. */
    public static final Load NONE = new Load(0, 0);

    public Load {
        Numbers.notNegative(tasks, "load.tasks");
        Numbers.notNegative(effort, "load.effort");
    }
}
