package dev.attain.incentives.evaluation.score;

/**
 * Decides what a measured value is worth; pure: equal contexts get equal scores. A function that throws scores nothing
 * and becomes a finding.
 */
@FunctionalInterface
public interface ScoreFunction {
    /**
     * The score: a curve wherever there is one, for it is run in bulk, explained piece by piece and inverted exactly.
     */
    Score score(ScoreContext context);
}
