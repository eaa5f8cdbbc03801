package dev.attain.incentives.evaluation.review;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.RatingBand;
import java.util.List;
import org.immutables.value.Value;

/** How a team is judged by its members. */
@Value.Immutable
public sealed interface TeamEvaluation permits ImmutableTeamEvaluation {
    /** Which team. */
    PartyId team();

    /** The mean of the members' exact scores. */
    Explanation explanation();

    /** The rating of the mean. */
    RatingBand band();

    /** How many members have each rating, from the lowest. */
    List<BandCount> ratings();

    /** Who is not rated and not counted. */
    List<Finding> findings();

    /** The mean. */
    default Ratio score() {
        return explanation().value().value();
    }

    /** How many members are counted. */
    default long headcount() {
        return ratings().stream().mapToLong(BandCount::people).sum();
    }
}
