package dev.attain.funnel.stage.assess;

import dev.attain.core.finding.Finding;
import dev.attain.core.text.Localized;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Transition;
import java.time.Instant;
import java.util.List;

/**
 * Whether a deal may move, and everything that speaks for and against it at once. There are three answers: the move is
 * {@link Allowed}, it exists and is {@link Blocked}, or there is {@linkplain UnknownMove no such move}.
 *
 * <pre>{@code
 * if (engine.assess(model, deal, target, asOf) instanceof StageDecision.Allowed allowed) {
 *     save(allowed.advance());
 * }
 * }</pre>
 */
public sealed interface StageDecision extends Localized
        permits StageDecision.Allowed, StageDecision.Blocked, StageDecision.UnknownMove, AssessedMove {
    /** Whose move. */
    DealId deal();

    /** The stage that the deal is in. */
    StageId from();

    /** The stage that was asked for. */
    StageId to();

    /** When it was asked. */
    Instant asOf();

    /** What the deal meets, in the order of the model. */
    List<CriterionOutcome> satisfied();

    /** What the deal does not meet, warnings too, in the order of the model. */
    List<CriterionOutcome> unmet();

    /** What the deal does not meet and need not, in the order of the model. */
    List<CriterionOutcome> waived();

    /**
     * Every move that the model has from the stage of the deal, in the order of the model, whether allowed now or not.
     */
    List<Transition> possibleMoves();

    /**
     * What is wrong with the deal itself: values of a wrong type, whether a criterion asks for them or not; unknown
     * attributes and steps; steps of a track done before their turn; expired waivers; rules that failed.
     */
    List<Finding> findings();

    /** Whether the deal may move. */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /** The deal may move; what is still unmet only warns. */
    sealed interface Allowed extends StageDecision permits AssessedMove.Allowed {
        /** The move. */
        Transition move();

        /** The visits to write down if the deal moves now. */
        Advance advance();
    }

    /** The move exists, and something that it asks is unmet. */
    sealed interface Blocked extends StageDecision permits AssessedMove.Blocked {
        /** The move. */
        Transition move();
    }

    /** The model has no such move, so nothing was asked; {@link #possibleMoves} says which there are. */
    sealed interface UnknownMove extends StageDecision permits AssessedMove.Unknown {}
}
