package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Attainment;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** What a score function says. */
public sealed interface Score {
    /** The score of the value itself on a curve. */
    static Score on(ScoreCurve curve) {
        return new OnCurve(curve, Optional.empty());
    }

    /** The score of the attainment of a goal on a curve. */
    static Score onAttainment(ScoreCurve curve, Quantity goal) {
        return new OnCurve(curve, Optional.of(goal));
    }

    /** A pure number, with how it came about; it can be neither inverted nor run in bulk. */
    static Score given(Explanation score) {
        return new Given(score);
    }

    /** No score, with the reason: the criterion is treated as missing. */
    static Score none(Finding because) {
        return new None(because);
    }

    /**
     * A point of a curve.
     *
     * @param curve the score along the value, or along the attainment where there is a goal
     * @param goal what the value is measured against, more than zero; empty where the value itself is scored
     */
    record OnCurve(@NotNull ScoreCurve curve, @NotNull Optional<Quantity> goal) implements Score {
        private static final Ratio TWICE = Ratio.of(2);

        public OnCurve {
            requireNonNull(curve, "onCurve.curve");
            requireNonNull(goal, "onCurve.goal");
        }

        /** The score that a value of a metric gets. */
        public Ratio at(Metric metric, Quantity value) {
            return curve.at(argument(metric, value).value());
        }

        /** The same score with how it came about. */
        public Explanation explain(Metric metric, Quantity value) {
            return curve.explain(argument(metric, value));
        }

        /**
         * The value nearest to {@code value}, towards the better, whose score is at least {@code score}: the exact
         * inverse of the curve; empty where none is. Where less is better and a step ends there it is the end of the
         * step, which has to be passed.
         */
        public Optional<Quantity> reaching(Metric metric, Quantity value, Ratio score) {
            boolean higher = metric.direction() == Direction.HIGHER_IS_BETTER;
            if (goal.isEmpty()) {
                return higher ? curve.leastFrom(value, score) : curve.mostFrom(value, score);
            }
            return curve.leastFrom(argument(metric, value).value(), score)
                    .map(attainment -> ofGoal(higher ? attainment.value() : TWICE.minus(attainment.value())));
        }

        private Quantity ofGoal(Ratio share) {
            return new Quantity(
                    goal.orElseThrow().value().times(share), goal.orElseThrow().unit());
        }

        private Explanation argument(Metric metric, Quantity value) {
            return goal.flatMap(asked -> Attainment.of(metric, value, asked))
                    .map(Attainment::explanation)
                    .orElseGet(() -> Explanation.input(ScoreText.ACTUAL.message(metric), value));
        }
    }

    /**
     * A score of its own.
     *
     * @param score a pure number
     */
    record Given(@NotNull Explanation score) implements Score {
        public Given {
            requireNonNull(score, "given.score");
        }
    }

    /**
     * No score.
     *
     * @param because why; the path starts inside the criterion
     */
    record None(@NotNull Finding because) implements Score {
        public None {
            requireNonNull(because, "none.because");
        }
    }
}
