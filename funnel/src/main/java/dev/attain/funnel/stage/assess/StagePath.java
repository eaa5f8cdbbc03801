package dev.attain.funnel.stage.assess;

import dev.attain.core.finding.Finding;
import dev.attain.core.text.Localized;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Transition;
import java.util.List;

/**
 * What a deal is missing for a stage that may be several moves away: the shortest way there, and everything unmet along
 * it. What later moves ask is asked of the deal as it is today; the time in a stage that it has not entered is zero.
 */
public sealed interface StagePath extends Localized permits FoundPath {
    /** Whose way. */
    DealId deal();

    /** The stage that the deal is in. */
    StageId from();

    /** The stage that was asked for. */
    StageId to();

    /** Whether the model has a way there; a way passes no closed stage but its ends. */
    boolean isReachable();

    /**
     * The moves of the shortest way, of several the one that comes first in the model; empty if the deal is there
     * already, or if there is no way.
     */
    List<Transition> moves();

    /** What the deal does not meet, warnings too, each criterion once, in the order of the way. */
    List<CriterionOutcome> unmet();

    /** What the deal does not meet today and need not. */
    List<CriterionOutcome> waived();

    /** What the deal meets already. */
    List<CriterionOutcome> satisfied();

    /** What is wrong with the deal itself. */
    List<Finding> findings();
}
