package dev.attain.incentives.evaluation;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.gate.GateEffect;
import dev.attain.incentives.evaluation.gate.GateOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one person is judged by a scorecard, and why. The rating is read off the exact score; only {@link #shown} rounds.
 */
@Value.Immutable
public sealed interface Evaluation permits ImmutableEvaluation {
    /** By what. */
    Scorecard scorecard();

    /** Who. */
    PartyId owner();

    /** The day on which this was known. */
    LocalDate asOf();

    /** What each criterion says, in the order of the scorecard. */
    List<CriterionScore> criteria();

    /** What each gate says, in the order of the scorecard. */
    List<GateOutcome> gates();

    /** How the score came about, after what gates hold it at; empty for who is not rated. */
    Optional<Explanation> explanation();

    /** What is missing, unusable or held down. */
    List<Finding> findings();

    /** Whether there is a rating: nothing that is missing blocks it. */
    default boolean isRated() {
        return explanation().isPresent();
    }

    /** Whether the period was still running on the day. */
    default boolean isProvisional() {
        return asOf().isBefore(scorecard().period().endExclusive());
    }

    /** The exact score; 1 is 100 %. */
    default Optional<Ratio> score() {
        return explanation().map(score -> score.value().value());
    }

    /** The place of the rating on the scale, from zero, after what gates take off. */
    default Optional<Integer> bandIndex() {
        int down = gates().stream()
                .filter(GateOutcome::isClosed)
                .mapToInt(Evaluation::bandsDown)
                .reduce(0, Math::addExact);
        boolean vetoed =
                gates().stream().anyMatch(gate -> gate.isClosed() && gate.gate().effect() instanceof GateEffect.Veto);
        return score().map(score -> vetoed ? 0 : Math.max(0, scorecard().scale().indexOf(score) - down));
    }

    /** The rating. */
    default Optional<RatingBand> band() {
        return bandIndex().map(scorecard().scale().bands()::get);
    }

    /** The rating as a number: one for the lowest, five for the highest of five stars. */
    default Optional<Integer> stars() {
        return bandIndex().map(index -> index + 1);
    }

    /** The score to be shown; nothing is worked out from it. */
    default Optional<BigDecimal> shown(int decimals, RoundingMode mode) {
        return score().map(score -> score.rounded(decimals, mode));
    }

    /** The score as a measurement of a metric, a pure number, by which a plan or a leaderboard can read it. */
    default Optional<Measurement> measured(Metric metric) {
        return score().map(score -> new Measurement(metric, owner(), scorecard().period(), Quantity.of(score)));
    }

    /**
     * The rating as a measurement: what {@code worth} says of its place, such as a multiplier of 1.2 for five stars.
     *
     * @param worth a value for each band of the scale, from the lowest
     * @throws IllegalArgumentException if there are not as many values as bands
     */
    default Optional<Measurement> measured(Metric metric, List<Ratio> worth) {
        int bands = scorecard().scale().bands().size();
        if (worth.size() != bands) {
            throw new IllegalArgumentException(
                    "worth must have a value for each of the %s bands, but had %s".formatted(bands, worth.size()));
        }
        return bandIndex()
                .map(index -> new Measurement(metric, owner(), scorecard().period(), Quantity.of(worth.get(index))));
    }

    private static int bandsDown(GateOutcome gate) {
        return gate.gate().effect() instanceof GateEffect.Downgrade down ? down.bands() : 0;
    }
}
