package dev.attain.core.target.history;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Ratio;
import java.util.List;
import org.immutables.value.Value;

/** How much of an average period each season of the year brings. */
@Value.Immutable
public sealed interface SeasonalAnalysis permits ImmutableSeasonalAnalysis {
    /** What was looked at. */
    SalesHistory history();

    /** How the pattern was taken out. */
    SeasonalMethod method();

    /**
     * One index per season; their mean is exactly 1. They begin with the season of the first period of the history, or,
     * where the history has a calendar, with the first of the fiscal year, as a seasonal split wants them. Empty if the
     * history does not bear it, and the findings say why.
     */
    List<Explanation> indices();

    /** Why there are no indices. */
    List<Finding> findings();

    /** The bare indices: 1.36 is 36 % above the average period. */
    default List<Ratio> ratios() {
        return indices().stream().map(index -> index.value().value()).toList();
    }
}
