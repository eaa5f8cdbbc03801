package dev.attain.incentives.evaluation.lift;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.evaluation.RatingBand;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What lifts a person to the next rating. */
@Value.Immutable
public sealed interface Lift permits ImmutableLift {
    /** The next rating; empty for who has the highest, or none. */
    Optional<RatingBand> target();

    /** How much score is missing; zero where there is no next rating. */
    Ratio missing();

    /** Which value of one criterion alone would do, in the order of the scorecard, where one does. */
    List<ExactReach> reaches();

    /** The ways by one criterion alone, in whole steps, the least effort first. */
    List<LiftOption> single();

    /** The least effort of all ways in whole steps; empty where none is enough, or there are too many to be sure. */
    Optional<LiftOption> cheapest();

    /** Why there is no way, or which criteria were left out. */
    List<Finding> findings();
}
