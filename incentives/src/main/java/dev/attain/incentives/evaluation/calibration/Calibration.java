package dev.attain.incentives.evaluation.calibration;

import dev.attain.core.finding.Finding;
import java.util.List;
import org.immutables.value.Value;

/** Ratings beside the distribution that was agreed. */
@Value.Immutable
public sealed interface Calibration permits ImmutableCalibration {
    /** What was agreed. */
    DistributionPolicy policy();

    /** How many people each band should have, from the lowest; empty where the group is too small. */
    List<Long> wanted();

    /** Everybody who is rated, the best first. */
    List<CalibratedRating> ratings();

    /** Who is not rated, ties that a band parts, and a group too small. */
    List<Finding> findings();

    /** Who moves. */
    default List<CalibratedRating> moves() {
        return ratings().stream().filter(CalibratedRating::isMoved).toList();
    }

    /** Whether the moves are the ratings; otherwise they are proposals. */
    default boolean isBinding() {
        return policy().enforcement() == Enforcement.STRICT;
    }
}
