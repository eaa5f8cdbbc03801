package dev.attain.funnel.stage.assess;

import dev.attain.core.role.RoleId;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.CriterionSeverity;
import java.util.Optional;

/** What one criterion said of a deal, why, and what helps; worded only when somebody reads it. */
public sealed interface CriterionOutcome extends Localized permits AskedCriterion {
    /** The criterion, as the model has it. */
    Criterion criterion();

    /** How it stands. */
    CriterionState state();

    /** What it saw. */
    Message evidence();

    /** What helps: the words of the criterion or, where it has none, what its condition asks; empty if it is met. */
    Optional<Localized> cure();

    /** The waiver that lets the deal pass; empty unless the criterion is waived. */
    Optional<Waiver> waiver();

    /** The id of the criterion. */
    default CriterionId id() {
        return criterion().id();
    }

    /** Whether it blocks or warns. */
    default CriterionSeverity severity() {
        return criterion().severity();
    }

    /** The role that can act on it; empty for whoever works on the deal. */
    default Optional<RoleId> owner() {
        return criterion().owner();
    }

    /** Whether it stops the move: unmet, and no mere warning. */
    default boolean blocks() {
        return state() == CriterionState.UNMET && criterion().blocks();
    }
}
