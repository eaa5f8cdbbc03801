package dev.attain.funnel.allocation.fit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.funnel.internal.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The code beside a policy: criteria by the id under which terms name them. Immutable; any number of threads may share
 * one.
 */
public final class FitCriteria {
    private static final FitCriteria STANDARD = new FitCriteria(Map.of())
            .with(SkillFit.CRITERION, SkillFit::score)
            .with(ExperienceFit.CRITERION, ExperienceFit::score)
            .with(ContinuityFit.CRITERION, ContinuityFit::score)
            .with(TerritoryFit.CRITERION, TerritoryFit::score)
            .with(PriorityFit.CRITERION, PriorityFit::score)
            .with(ValueFit.CRITERION, ValueFit::score)
            .with(DueDateFit.CRITERION, DueDateFit::score);

    private final Map<String, FitCriterion> criteria;

    private FitCriteria(Map<String, FitCriterion> criteria) {
        this.criteria = criteria;
    }

    /**
     * What the library brings: {@code continuity}, {@code due-date}, {@code experience}, {@code priority},
     * {@code skill}, {@code territory} and {@code value}.
     */
    public static FitCriteria standard() {
        return STANDARD;
    }

    /**
     * These criteria and one more.
     *
     * @param id the id under which terms name it, not blank
     * @param criterion the criterion; where it is used by several threads, it bears that
     * @throws IllegalArgumentException if there is a criterion with this id already
     */
    public FitCriteria with(String id, FitCriterion criterion) {
        Map<String, FitCriterion> more = new TreeMap<>(criteria);
        if (more.put(Require.text(id, "fitCriteria.id"), requireNonNull(criterion, "fitCriteria.criterion")) != null) {
            throw new IllegalArgumentException(
                    "fitCriteria has a criterion \"" + id + "\" already: give the other one an id of its own");
        }
        return new FitCriteria(more);
    }

    /** The criterion with an id; empty if there is none. */
    public Optional<FitCriterion> criterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

    /** The id that a misspelt one was probably meant to be; empty if none is near. */
    public Optional<String> nearest(String id) {
        return Spelling.nearest(id, criteria.keySet());
    }

    /** All ids, in alphabetical order. */
    public List<String> ids() {
        return List.copyOf(criteria.keySet());
    }

    /** The ids: {@code FitCriteria[continuity, due-date]}. */
    @Override
    public String toString() {
        return "FitCriteria" + ids();
    }
}
