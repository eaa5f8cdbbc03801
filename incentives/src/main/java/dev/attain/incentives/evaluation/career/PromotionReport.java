package dev.attain.incentives.evaluation.career;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How far somebody is from the next level. */
@Value.Immutable
public sealed interface PromotionReport permits ImmutablePromotionReport {
    /** Who. */
    PartyId owner();

    /** The day by which the periods had ended. */
    LocalDate asOf();

    /** The level now. */
    String level();

    /** The next level; empty for who has the highest. */
    Optional<CareerLevel> next();

    /** Every requirement of the next level, in its order. */
    List<RequirementCheck> checks();

    /** A level that is not on the ladder, and figures that contradict each other. */
    List<Finding> findings();

    /** Whether there is a next level and all that it asks for is met. */
    default boolean isMet() {
        return next().isPresent() && checks().stream().allMatch(RequirementCheck::isMet);
    }

    /** What is not met yet. */
    default List<RequirementCheck> missing() {
        return checks().stream().filter(check -> !check.isMet()).toList();
    }
}
