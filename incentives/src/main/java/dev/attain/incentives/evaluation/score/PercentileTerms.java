package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * By the share of everybody measured, the one who is scored included, whom the value beats; function
 * {@code percentile}. Of 10, 20, 20 and 30 the value 20 scores 1/4, 1/2 or 3/4, by what counts.
 *
 * @param counts who of the equals counts as beaten
 */
public record PercentileTerms(@NotNull Counts counts) implements ScoreTerms {
    static final String FUNCTION = "percentile";

    /** Who of the equals, oneself included, counts as beaten. */
    public enum Counts {
        /** Nobody: the share that is worse. */
        WORSE(0),
        /** Half of them: the mean of the other two. */
        HALF_OF_EQUALS(1),
        /** All of them: the share that is not better. */
        NOT_BETTER(2);

        private final int halves;

        Counts(int halves) {
            this.halves = halves;
        }
    }

    public PercentileTerms {
        requireNonNull(counts, "percentileTerms.counts");
    }

    @Override
    public String function() {
        return FUNCTION;
    }

    @Override
    public boolean comparesPeers() {
        return true;
    }

    @Override
    public Optional<Rate> lowestScore() {
        return Optional.of(Rate.ZERO);
    }

    @Override
    public Optional<Rate> highestScore() {
        return Optional.of(Rate.ONE);
    }

    static Score score(ScoreContext context) {
        Counts counts = context.terms().as(PercentileTerms.class).counts;
        ScoreContext.Peers peers = context.peers();
        boolean higher = context.metric().direction() == Direction.HIGHER_IS_BETTER;
        int below = peers.below(context.value());
        int above = peers.above(context.value());
        int worse = higher ? below : above;
        int equal = peers.size() - below - above;
        Ratio beaten = Ratio.of(worse).plus(Ratio.of(equal).times(Ratio.of(counts.halves, 2)));
        return Score.given(Explanation.quotient(
                ScoreText.PERCENTILE.message(context.value()),
                Explanation.input(ScoreText.BEATEN.message(worse, equal), Quantity.of(beaten)),
                Explanation.input(ScoreText.MEASURED.message(), Quantity.of(Ratio.of(peers.size())))));
    }
}
