package dev.attain.incentives.evaluation;

/** What happens to a criterion of which nothing is known; whatever happens is shown. */
public enum MissingData {
    /** The other criteria share its weight in proportion to theirs. */
    REWEIGHT,
    /** It scores what the scorecard declares as neutral. */
    NEUTRAL,
    /** It scores nothing. */
    ZERO,
    /** The person is not rated. */
    BLOCK
}
