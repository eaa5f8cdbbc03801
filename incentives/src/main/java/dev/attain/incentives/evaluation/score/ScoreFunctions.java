package dev.attain.incentives.evaluation.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The code beside a scorecard: score functions by the id under which terms name them. Immutable; any number of threads
 * may share one.
 */
public final class ScoreFunctions {
    private static final ScoreFunctions STANDARD = new ScoreFunctions(Map.of())
            .with(AttainmentTerms.FUNCTION, AttainmentTerms::score)
            .with(CurveTerms.FUNCTION, CurveTerms::score)
            .with(MinMaxTerms.FUNCTION, MinMaxTerms::score)
            .with(PercentileTerms.FUNCTION, PercentileTerms::score)
            .with(ReverseTerms.FUNCTION, ReverseTerms::score)
            .with(ZScoreTerms.FUNCTION, ZScoreTerms::score);

    private final Map<String, ScoreFunction> functions;

    private ScoreFunctions(Map<String, ScoreFunction> functions) {
        this.functions = functions;
    }

    /**
     * What the library brings: {@code attainment}, {@code curve}, {@code min-max}, {@code percentile}, {@code reverse},
     * {@code z-score}.
     */
    public static ScoreFunctions standard() {
        return STANDARD;
    }

    /**
     * These functions and one more.
     *
     * @param id the id under which terms name it, not blank
     * @param function the function; where it is used by several threads, it bears that
     * @throws IllegalArgumentException if there is a function with this id already
     */
    public ScoreFunctions with(String id, ScoreFunction function) {
        Map<String, ScoreFunction> more = new TreeMap<>(functions);
        if (more.put(Require.text(id, "scoreFunctions.id"), requireNonNull(function, "scoreFunctions.function"))
                != null) {
            throw new IllegalArgumentException(
                    "scoreFunctions has a function \"" + id + "\" already: give the other one an id of its own");
        }
        return new ScoreFunctions(more);
    }

    /** The function with an id; empty if there is none. */
    public Optional<ScoreFunction> function(String id) {
        return Optional.ofNullable(functions.get(id));
    }

    /** The ids of all functions, in alphabetical order. */
    public List<String> ids() {
        return List.copyOf(functions.keySet());
    }
}
