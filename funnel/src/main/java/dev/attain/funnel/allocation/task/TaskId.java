package dev.attain.funnel.allocation.task;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * Which task: one piece of work for one rep.
 *
 * @param value the host's own id, not blank
 */
public record TaskId(@NotBlank String value) implements Comparable<TaskId> {
    public TaskId {
        Require.text(value, "taskId");
    }

    /** {@code TaskId.of("T-17")}. */
    public static TaskId of(String value) {
        return new TaskId(value);
    }

    /** Orders by the characters of the id. */
    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
