package dev.attain.incentives.evaluation;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.evaluation.score.Score;
import java.util.Optional;
import org.immutables.value.Value;

/** What one criterion says of one person. */
@Value.Immutable
public sealed interface CriterionScore permits ImmutableCriterionScore {
    /** Which criterion. */
    Criterion criterion();

    /** What was measured; empty where nothing was, or it cannot be used. */
    Optional<Quantity> value();

    /** What became of the criterion where it was not scored; empty where it was. */
    Optional<MissingData> missing();

    /** The curve that was read, where the function gave one: what is inverted to say what would lift the score. */
    Optional<Score.OnCurve> curve();

    /** The score and how it came about; empty where the criterion does not count or the person is not rated. */
    Optional<Explanation> explanation();

    /** The score, exactly. */
    default Optional<Ratio> score() {
        return explanation().map(score -> score.value().value());
    }

    /** The score times the declared weight; zero where the criterion does not count. */
    default Ratio points() {
        return score().map(criterion().weight().toRatio()::times).orElse(Ratio.ZERO);
    }
}
