package dev.attain.funnel.stage.assess.probe;

import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.Transition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stage with the moves out of it, laid out for running.
 *
 * @param stage the stage
 * @param moves the moves, in the order of the model
 * @param byTarget the same by where they lead
 * @param ahead the move that deals here wait for: the first that goes ahead
 */
public record PreparedStage(
        Stage stage, List<Transition> moves, Map<StageId, PreparedMove> byTarget, Optional<PreparedMove> ahead) {
    public PreparedStage {
        moves = List.copyOf(moves);
        byTarget = Map.copyOf(byTarget);
    }

    /** The move to another stage; null if there is none. */
    public @Nullable PreparedMove to(StageId target) {
        return byTarget.get(target);
    }
}
