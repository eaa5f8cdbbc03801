package dev.attain.funnel.stage.assess.probe;

import dev.attain.funnel.stage.Transition;
import java.util.List;

/**
 * A move with all that it asks, laid out for running.
 *
 * @param move the move
 * @param criteria what it asks, each once, in the order of the model
 */
public record PreparedMove(Transition move, List<PreparedCriterion> criteria) {
    public PreparedMove {
        criteria = List.copyOf(criteria);
    }
}
