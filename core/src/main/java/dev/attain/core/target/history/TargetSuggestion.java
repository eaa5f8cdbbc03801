package dev.attain.core.target.history;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What next year would bring if it went on as before: a place to start from, not a forecast. Nothing is said of how
 * sure it is, for a history of a few years cannot tell.
 */
@Value.Immutable
public sealed interface TargetSuggestion permits ImmutableTargetSuggestion {
    /** The pattern of the year, and the history it was found in. */
    SeasonalAnalysis seasons();

    /** What each period of next year would bring, exactly: trend × seasonal index; none without a suggestion. */
    List<Explanation> periods();

    /**
     * The suggestion and its reasoning: the sum of the periods, rounded once; empty if the history does not bear one.
     */
    Optional<Explanation> explanation();

    /** Why there is no suggestion, or what is doubtful about it. */
    List<Finding> findings();

    /** The suggested amount for the year after the history, in whole units of the metric. */
    default Optional<Quantity> amount() {
        return explanation().map(Explanation::value);
    }
}
