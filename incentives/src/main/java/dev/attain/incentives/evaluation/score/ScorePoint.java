package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.validation.HasBound;
import jakarta.validation.constraints.NotNull;

/**
 * What one value is worth: {@code ScorePoint.of(Quantity.of(Rate.percent("100")), Rate.ONE)}.
 *
 * @param at the value, or the attainment
 * @param score a pure number, of either sign; {@code 1} or 100 % is a goal that was met
 */
public record ScorePoint(@NotNull Quantity at, @NotNull Rate score) implements HasBound<Quantity> {
    public ScorePoint {
        requireNonNull(at, "scorePoint.at");
        requireNonNull(score, "scorePoint.score");
    }

    /** A point of a curve. */
    public static ScorePoint of(Quantity at, Rate score) {
        return new ScorePoint(at, score);
    }

    @Override
    public Quantity bound() {
        return at;
    }
}
