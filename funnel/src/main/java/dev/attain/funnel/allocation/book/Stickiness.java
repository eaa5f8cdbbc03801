package dev.attain.funnel.allocation.book;

import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.task.TaskId;
import java.util.Map;

/**
 * What it costs to move a task from where it was.
 *
 * @param before who had the tasks
 * @param points the price of one move, zero or more
 */
public record Stickiness(Map<TaskId, PartyId> before, long points) {
    /** Nobody had anything. */
    public static final Stickiness NONE = new Stickiness(Map.of(), 0);

    /** A price for moving tasks away from whoever had them. */
    public Stickiness {
        before = Map.copyOf(before);
    }
}
