package dev.attain.funnel.allocation.fit;

import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * Whoever is near; criterion {@code territory}.
 *
 * <p>Points: 1000 in the rep's own territories and for a task that has none, else the best of what the
 * {@code neighbours} say, else 0.
 *
 * @param neighbours which territories are near each other; the first that fits two territories holds
 */
public record TerritoryFit(@NotNull List<@NotNull @Valid Neighbours> neighbours) implements FitTerms {
    static final String CRITERION = "territory";

    public TerritoryFit {
        neighbours = Require.copy(neighbours, "territoryFit.neighbours");
    }

    /** Own territories, and none near. */
    public static TerritoryFit own() {
        return new TerritoryFit(List.of());
    }

    @Override
    public String criterion() {
        return CRITERION;
    }

    static FitScore score(FitContext context) {
        Optional<String> asked = context.task().territory();
        if (asked.isEmpty()) {
            return FitScore.of(FitScore.PERFECT, FitText.ANY_TERRITORY.message());
        }
        List<String> own = context.rep().territories();
        if (own.contains(asked.get())) {
            return FitScore.of(FitScore.PERFECT, FitText.OWN_TERRITORY.message(asked.get()));
        }
        int points = context.terms(TerritoryFit.class).nearest(own, asked.get());
        FitText says = points > 0 ? FitText.NEAR_TERRITORY : FitText.FAR_TERRITORY;
        return FitScore.of(points, says.message(asked.get()));
    }

    /** Loops, for this is asked for every pair of a task and a rep. */
    private int nearest(List<String> own, String asked) {
        int most = 0;
        for (String territory : own) {
            most = Math.max(most, points(territory, asked));
        }
        return most;
    }

    private int points(String territory, String asked) {
        for (Neighbours both : neighbours) {
            if (both.join(territory, asked)) {
                return both.points();
            }
        }
        return 0;
    }
}
