package dev.attain.incentives.evaluation.score;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Metric;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Rate;
import java.util.List;
import java.util.Optional;

/**
 * How one criterion is scored, as data: which function does it and what the function needs to know. Any record may be
 * one, equal by value; the code stands in {@link ScoreFunctions}.
 */
public interface ScoreTerms {
    /** The id of the function that scores by these terms. */
    String function();

    /** The metric whose measurement is the goal of its owner; empty where nothing of the kind is needed. */
    default Optional<MetricId> goalMetric() {
        return Optional.empty();
    }

    /** Whether the score depends on what others reached: then a criterion can only be scored among them. */
    default boolean comparesPeers() {
        return false;
    }

    /** The least score that these terms ever give; empty where nobody can say. */
    default Optional<Rate> lowestScore() {
        return Optional.empty();
    }

    /** The best score that these terms ever give; empty where nobody can say. */
    default Optional<Rate> highestScore() {
        return Optional.empty();
    }

    /**
     * The one curve on which everybody is scored, where the terms make one that looks neither at the goal of a person
     * nor at the others: the fast way, which scores what the function scores.
     */
    default Optional<Score.OnCurve> sharedCurve() {
        return Optional.empty();
    }

    /** What is wrong with the terms for a metric; the paths start inside the terms. */
    default List<Finding> findings(Metric metric) {
        return List.of();
    }

    /**
     * These terms as the kind that a function expects.
     *
     * @throws IllegalArgumentException if the criterion pairs the function with other terms
     */
    default <T extends ScoreTerms> T as(Class<T> type) {
        if (!type.isInstance(this)) {
            throw new IllegalArgumentException("function " + function() + " needs " + type.getSimpleName()
                    + ", but was given " + getClass().getSimpleName());
        }
        return type.cast(this);
    }
}
