package dev.attain.incentives.evaluation.calibration;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.RatingBand;
import dev.attain.incentives.evaluation.RatingScale;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** Ratings beside the distribution that was agreed. */
@Value.Immutable
public sealed interface Calibration permits ImmutableCalibration {
    /** What was agreed. */
    DistributionPolicy policy();

    /** The scale of all ratings. */
    RatingScale scale();

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

    /**
     * One team's part in it: whether its stars were easier to get than those of others.
     *
     * @param members who is in the team; whoever is not rated does not count
     */
    default TeamCalibration within(PartyId team, List<PartyId> members) {
        Set<PartyId> inside = Set.copyOf(members);
        List<CalibratedRating> own = ratings().stream()
                .filter(rating -> inside.contains(rating.owner()))
                .toList();
        List<RatingBand> bands = scale().bands();
        return new TeamCalibration(
                team,
                TeamCalibration.counts(bands, own, CalibratedRating::before),
                TeamCalibration.counts(bands, own, CalibratedRating::after));
    }

    /** Whether the moves are the ratings; otherwise they are proposals. */
    default boolean isBinding() {
        return policy().enforcement() == Enforcement.STRICT;
    }
}
